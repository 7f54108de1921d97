import { frameAt, HEADER_BYTES, type MpegFrame, sameStream } from "./mpeg-frame.js";

/** Frames that follow each other without a gap. */
export interface FrameRun {
  readonly from: number;
  /** Behind the last whole frame. */
  readonly to: number;
}

export interface FrameWalk {
  readonly runs: readonly FrameRun[];
  readonly first: MpegFrame | undefined;
  /** Whole frames. */
  readonly frames: number;
  readonly samples: number;
  readonly bytes: number;
  readonly variableBitRate: boolean;
  /** Sample rate or channels change on the way, as in files that were glued together. */
  readonly changes: boolean;
  /** The last frame begins but is not all there. */
  readonly cutOff: boolean;
}

/** So many frames in a row are no accident, unless the file ends with fewer. */
const CHAIN = 3;

/**
 * Walks over all frames from `from` to `to`, and finds the next ones behind bytes that are none.
 * The work is linear in the bytes: every step goes forward, and looks three frames ahead at most.
 */
export function walkFrames(bytes: Uint8Array, from: number, to: number): FrameWalk {
  const runs: FrameRun[] = [];
  let first: MpegFrame | undefined;
  let previous: MpegFrame | undefined;
  let [frames, samples, size] = [0, 0, 0];
  let [variableBitRate, changes, cutOff] = [false, false, false];
  let at = from;
  for (;;) {
    const start = nextChain(bytes, at, to);
    if (start === undefined) break;
    at = start;
    for (;;) {
      const frame = at + HEADER_BYTES <= to ? frameAt(bytes, at) : undefined;
      if (!frame) break;
      if (at + frame.length > to) {
        cutOff = true;
        break;
      }
      first ??= frame;
      if (previous) {
        // The first frame may be the encoder's own, which has the size it needs.
        variableBitRate ||= frames > 1 && frame.bitRate !== previous.bitRate;
        changes ||= !sameStream(frame, previous) || frame.channels !== previous.channels;
      }
      previous = frame;
      frames++;
      samples += frame.samples;
      size += frame.length;
      at += frame.length;
    }
    if (at > start) runs.push({ from: start, to: at });
    if (cutOff) break;
    if (at === start) at++;
  }
  return { runs, first, frames, samples, bytes: size, variableBitRate, changes, cutOff };
}

/** Where the next frames begin that are followed by others like them, or by the end. */
function nextChain(bytes: Uint8Array, from: number, to: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at < to; at = bytes.indexOf(0xff, at + 1)) {
    if (isChain(bytes, at, to)) return at;
  }
  return undefined;
}

function isChain(bytes: Uint8Array, start: number, to: number): boolean {
  const first = frameAt(bytes, start);
  if (!first) return false;
  let at = start + first.length;
  for (let seen = 1; seen < CHAIN; seen++) {
    if (at === to) return true;
    // A frame that is cut off after others is one; on its own it may be anything.
    if (at + HEADER_BYTES > to) return seen > 1;
    const frame = frameAt(bytes, at);
    if (!frame || !sameStream(first, frame)) return false;
    at += frame.length;
  }
  return true;
}
