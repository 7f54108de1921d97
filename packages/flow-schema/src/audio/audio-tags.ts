import { hasText, type Id3v2Tag, id3v2At } from "./id3v2.js";

/** What stands before and behind the sound of a file. */
export interface AudioTags {
  /** Where the sound may begin and must end. */
  readonly from: number;
  readonly to: number;
  readonly id3v2: readonly Id3v2Tag[];
  /** The kinds of tags, in the order they were found: `ID3v2`, `ID3v1`, `APE`, `Lyrics3`. */
  readonly kinds: readonly string[];
}

const ID3V1_BYTES = 128;
const ID3V1_MORE_BYTES = 227;
const APE_BYTES = 32;
const LYRICS_END = "LYRICS200";

/** Finds all tags. Each round takes bytes away, so that it ends whatever a file claims. */
export function findTags(bytes: Uint8Array): AudioTags {
  const id3v2: Id3v2Tag[] = [];
  const kinds = new Set<string>();
  let from = 0;
  let to = bytes.length;

  for (;;) {
    const tag = id3v2At(bytes, from);
    const ape = tag ? 0 : apeHeaderBytes(bytes, from);
    if (tag) {
      id3v2.push(tag);
      kinds.add("ID3v2");
      from = tag.to;
      // Nobody knows where a damaged tag ends: the sound has to be looked for.
      if (tag.damaged) break;
    } else if (ape > 0 && from + ape <= to) {
      kinds.add("APE");
      from += ape;
    } else break;
  }
  for (;;) {
    const [kind, size] = tagBefore(bytes, to);
    if (size === 0 || to - size < from) break;
    kinds.add(kind);
    to -= size;
  }
  return { from, to, id3v2, kinds: [...kinds] };
}

function tagBefore(bytes: Uint8Array, end: number): readonly [string, number] {
  if (hasText(bytes, end - ID3V1_BYTES, "TAG")) return ["ID3v1", ID3V1_BYTES];
  if (hasText(bytes, end - ID3V1_MORE_BYTES, "TAG+")) return ["ID3v1", ID3V1_MORE_BYTES];
  if (hasText(bytes, end - LYRICS_END.length, LYRICS_END))
    return ["Lyrics3", lyricsBytes(bytes, end)];
  if (hasText(bytes, end - APE_BYTES, "APETAGEX")) {
    const size = littleEndian(bytes, end - APE_BYTES + 12);
    const hasHeader = ((bytes[end - APE_BYTES + 23] ?? 0) & 0x80) !== 0;
    return ["APE", Math.max(APE_BYTES, size) + (hasHeader ? APE_BYTES : 0)];
  }
  if (hasText(bytes, end - 10, "3DI")) {
    const sizes = [...bytes.subarray(end - 4, end)];
    return ["ID3v2", 20 + sizes.reduce((size, byte) => size * 128 + (byte & 0x7f), 0)];
  }
  return ["", 0];
}

/** Six digits before the end say how long the lyrics are. */
function lyricsBytes(bytes: Uint8Array, end: number): number {
  const digits = String.fromCharCode(...bytes.subarray(end - 15, end - 9));
  return /^\d{6}$/.test(digits) ? Number(digits) + 15 : 0;
}

function apeHeaderBytes(bytes: Uint8Array, at: number): number {
  return hasText(bytes, at, "APETAGEX") ? APE_BYTES + littleEndian(bytes, at + 12) : 0;
}

function littleEndian(bytes: Uint8Array, at: number): number {
  return [3, 2, 1, 0].reduce((value, offset) => value * 256 + (bytes[at + offset] ?? 0), 0);
}
