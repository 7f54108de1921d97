/** What an ID3v2 tag at one place holds, as far as telephones are concerned. */
export interface Id3v2Tag {
  readonly from: number;
  /** Behind the tag; at most the end of the file. */
  readonly to: number;
  /** What Apple's programs left in it, by the name of the entry: `iTunSMPB`. */
  readonly apple: readonly string[];
  readonly pictures: number;
  readonly pictureBytes: number;
  /** Its size is not written as a size, or reaches beyond the file: players lose the sound. */
  readonly damaged: boolean;
}

const HEADER = 10;
const PICTURES: ReadonlySet<string> = new Set(["PIC", "APIC"]);

/** Frames that Apple's programs alone write. */
const APPLE_FRAMES: ReadonlySet<string> = new Set([
  ...["TCP", "TS2", "TSC", "PCS", "RVA", "GP1", "MVN", "MVI", "TDS", "TID", "TKW", "WFD"],
  ...["TCMP", "TSO2", "TSOC", "PCST", "GRP1", "MVNM", "MVIN", "TDES", "TGID", "TKWD", "WFED"],
]);

/** Frames whose text may name the program that wrote the file. */
const SIGNED_FRAMES: ReadonlySet<string> = new Set([
  ...["COM", "TEN", "TSS", "TXX"],
  ...["COMM", "TENC", "TSSE", "TXXX", "PRIV", "GEOB"],
]);

const APPLE_TEXT = /iTun[A-Za-z]*|com\.apple[\w.]*|GarageBand|QuickTime|Logic Pro|Voice Memos/;

/** More frames than any real tag has; a hostile one is not read to its end. */
const MAX_FRAMES = 1_000;

/** The tag that begins at a place, or nothing. */
export function id3v2At(bytes: Uint8Array, from: number): Id3v2Tag | undefined {
  if (!hasText(bytes, from, "ID3") || from + HEADER > bytes.length) return undefined;
  const version = bytes[from + 3] ?? 0;
  const flags = bytes[from + 5] ?? 0;
  const isSize = [6, 7, 8, 9].every((offset) => (bytes[from + offset] ?? 0) < 0x80);
  const footer = version === 4 && (flags & 0x10) !== 0 ? HEADER : 0;
  const to = from + HEADER + sizeAt(bytes, from + 6, 7) + footer;
  const damaged = !isSize || to > bytes.length;
  const end = damaged ? bytes.length : to;
  return {
    from,
    to: damaged ? from + HEADER : to,
    damaged,
    ...readFrames(bytes, from + HEADER, end, version),
  };
}

function readFrames(
  bytes: Uint8Array,
  from: number,
  to: number,
  version: number,
): Pick<Id3v2Tag, "apple" | "pictures" | "pictureBytes"> {
  const apple = new Set<string>();
  let [pictures, pictureBytes] = [0, 0];
  const nameLength = version <= 2 ? 3 : 4;
  const header = version <= 2 ? 6 : 10;
  let at = from;
  for (let seen = 0; seen < MAX_FRAMES && at + header < to; seen++) {
    const name = frameName(bytes, at, nameLength);
    if (name === undefined) break;
    const size = frameSize(bytes, at, to, version);
    const content = bytes.subarray(at + header, Math.min(at + header + size, to));
    if (PICTURES.has(name)) {
      pictures++;
      pictureBytes += content.length;
    }
    if (APPLE_FRAMES.has(name)) apple.add(name);
    if (SIGNED_FRAMES.has(name)) {
      const found = APPLE_TEXT.exec(plainText(content))?.[0];
      if (found !== undefined) apple.add(found);
    }
    at += header + size;
  }
  return { apple: [...apple], pictures, pictureBytes };
}

function frameName(bytes: Uint8Array, at: number, length: number): string | undefined {
  const name = String.fromCharCode(...bytes.subarray(at, at + length));
  // Some programs fill short names with a space or a zero.
  return /^[A-Z][A-Z0-9]{2}[A-Z0-9 \0]?$/.test(name) ? name.replace(/[ \0]$/, "") : undefined;
}

/**
 * The size of a frame's content. Version 4 writes sizes in groups of seven bits, but iTunes does
 * not: whichever way a frame, or the end, follows is right.
 */
function frameSize(bytes: Uint8Array, at: number, to: number, version: number): number {
  if (version <= 2) return sizeAt(bytes, at + 3, 8, 3);
  const plain = sizeAt(bytes, at + 4, 8);
  if (version === 3) return plain;
  const grouped = sizeAt(bytes, at + 4, 7);
  const fits = (size: number): boolean => {
    const next = at + HEADER + size;
    return next >= to || bytes[next] === 0 || frameName(bytes, next, 4) !== undefined;
  };
  return fits(grouped) || !fits(plain) ? grouped : plain;
}

/** A number of bytes that carry so many bits each, the most significant first. */
function sizeAt(bytes: Uint8Array, at: number, bits: 7 | 8, length = 4): number {
  let size = 0;
  for (let index = 0; index < length; index++) {
    size = size * 2 ** bits + ((bytes[at + index] ?? 0) & (2 ** bits - 1));
  }
  return size;
}

/** The beginning of a text of whatever encoding, with what is not ASCII left out. */
function plainText(content: Uint8Array): string {
  let text = "";
  for (const byte of content.subarray(0, 256)) {
    if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether an ASCII text stands at a place. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
