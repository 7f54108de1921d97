import type { FrameWalk } from "./frame-runs.js";
import { hasText } from "./id3v2.js";

/** Where an encoder's own frame may have its mark, by version and channels of the stream. */
const OFFSETS = [13, 21, 36];

/**
 * How many frames the encoder says there are. It says so in a frame of its own, the first, which
 * holds no sound; without one, nothing is announced and the first frame is sound like any other.
 */
export function announcedFrames(
  bytes: Uint8Array,
  { runs, first }: FrameWalk,
): { readonly frames: number; readonly isSound: boolean } {
  const start = runs[0]?.from;
  const none = { frames: 0, isSound: true };
  if (start === undefined || !first) return none;
  for (const offset of OFFSETS) {
    const at = start + offset;
    if (!hasText(bytes, at, "Xing") && !hasText(bytes, at, "Info")) continue;
    const counts = ((bytes[at + 7] ?? 0) & 1) === 1;
    return { frames: counts ? bigEndian(bytes, at + 8) : 0, isSound: false };
  }
  if (hasText(bytes, start + 36, "VBRI")) {
    return { frames: bigEndian(bytes, start + 36 + 14), isSound: false };
  }
  return none;
}

function bigEndian(bytes: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((value, offset) => value * 256 + (bytes[at + offset] ?? 0), 0);
}
