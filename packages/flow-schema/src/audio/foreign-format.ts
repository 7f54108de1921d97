import { hasText } from "./id3v2.js";
import { layerAt } from "./mpeg-frame.js";

/** Formats that are often renamed to `.mp3`, as `word.format.<name>` words them. */
export type ForeignFormat =
  | "m4a"
  | "mp4"
  | "mov"
  | "caf"
  | "aiff"
  | "wav"
  | "ogg"
  | "webm"
  | "flac"
  | "aac"
  | "mp2"
  | "amr"
  | "wma"
  | "au"
  | "midi"
  | "zip"
  | "pdf"
  | "html"
  | "unknown";

/** Marks by the offset where they stand. */
const MARKS: readonly (readonly [ForeignFormat, number, string, (readonly [number, string])?])[] = [
  ["m4a", 4, "ftyp", [8, "M4A"]],
  ["m4a", 4, "ftyp", [8, "M4B"]],
  ["mov", 4, "ftyp", [8, "qt"]],
  ["mp4", 4, "ftyp"],
  ["mov", 4, "moov"],
  ["caf", 0, "caff"],
  ["aiff", 0, "FORM", [8, "AIF"]],
  ["wav", 0, "RIFF", [8, "WAVE"]],
  ["wav", 0, "RF64", [8, "WAVE"]],
  ["ogg", 0, "OggS"],
  ["webm", 0, "\x1a\x45\xdf\xa3"],
  ["flac", 0, "fLaC"],
  ["aac", 0, "ADIF"],
  ["amr", 0, "#!AMR"],
  ["wma", 0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"],
  ["au", 0, ".snd"],
  ["midi", 0, "MThd"],
  ["zip", 0, "PK\x03\x04"],
  ["pdf", 0, "%PDF"],
  ["html", 0, "<!DOCTYPE"],
  ["html", 0, "<!doctype"],
  ["html", 0, "<html"],
];

/** What a file is that is no MP3, by how it begins at `from`; nothing when it begins like none. */
export function foreignFormatAt(bytes: Uint8Array, from: number): ForeignFormat | undefined {
  const marked = MARKS.find(
    ([, at, mark, more]) =>
      hasText(bytes, from + at, mark) && (!more || hasText(bytes, from + more[0], more[1])),
  );
  if (marked) return marked[0];
  if (isAdts(bytes, from)) return "aac";
  const layer = layerAt(bytes, from);
  return layer === 1 || layer === 2 ? "mp2" : undefined;
}

/** AAC frames that follow each other; one alone may be chance. */
function isAdts(bytes: Uint8Array, from: number): boolean {
  let at = from;
  for (let seen = 0; seen < 2; seen++) {
    if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xf6) !== 0xf0) return false;
    const [a = 0, b = 0, c = 0] = [bytes[at + 3], bytes[at + 4], bytes[at + 5]];
    const length = ((a & 3) << 11) | (b << 3) | (c >> 5);
    if (length < 7) return false;
    at += length;
    if (at >= bytes.length) return true;
  }
  return true;
}
