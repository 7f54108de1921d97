import type { Problem, Severity } from "../kernel/problem.js";
import { type AudioTags, findTags } from "./audio-tags.js";
import { type ForeignFormat, foreignFormatAt } from "./foreign-format.js";
import { type FrameWalk, walkFrames } from "./frame-runs.js";
import { announcedFrames } from "./info-frame.js";

/** Custom files must be smaller than this: 10 MB (MSG-2). */
export const MAX_AUDIO_BYTES = 10_000_000;

/** Files beyond this are refused without being read: the work stays bounded. */
const MAX_READ_BYTES = 100_000_000;

export interface AudioFileOptions {
  /** Bytes that a file must stay below. Default `MAX_AUDIO_BYTES`. */
  readonly maxBytes?: number;
}

/** The sound of a file. */
export interface AudioFacts {
  readonly durationMs: number;
  /** Bits per second; the average where it varies. */
  readonly bitRate: number;
  readonly variableBitRate: boolean;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: 1 | 2;
}

export interface AudioFileReport {
  /** Whether it can be played on a telephone as it is: no problem is an error. */
  readonly ok: boolean;
  readonly sizeBytes: number;
  /** Absent when the file is no MP3. */
  readonly audio?: AudioFacts;
  /** `SF41nn`; worst first. */
  readonly problems: readonly Problem[];
  /**
   * The same sound, frame by frame and byte by byte, without what breaks playback. There where
   * something could be taken away and the rest can be played.
   */
  readonly cleaned?: Uint8Array;
}

/**
 * Looks into a custom audio file before it is uploaded: whether it is MPEG audio layer III
 * whatever its name says, under 10 MB (MSG-2), and without the metadata that is known to break
 * telephone playback (MSG-3). It looks at headers and tags and decodes nothing. Never throws, and
 * its work is linear in the size of the file.
 *
 * @example
 * const report = checkAudioFile(new Uint8Array(await file.arrayBuffer()));
 * if (report.ok) upload(file);
 * else if (report.cleaned) offer(report.cleaned, report.problems);
 * else show(report.problems);
 */
export function checkAudioFile(bytes: Uint8Array, options: AudioFileOptions = {}): AudioFileReport {
  const limit = options.maxBytes ?? MAX_AUDIO_BYTES;
  const report = inspect(bytes, limit);
  if (!report.cleanable || !report.walk) return report.answer;
  const cleaned = copyFrames(bytes, report.walk);
  // What is offered must be worth it: the copy is looked at like any other file.
  return inspect(cleaned, limit).answer.ok ? { ...report.answer, cleaned } : report.answer;
}

interface Inspection {
  readonly answer: AudioFileReport;
  readonly walk?: FrameWalk;
  readonly cleanable: boolean;
}

function inspect(bytes: Uint8Array, limit: number): Inspection {
  const problems: Problem[] = [];
  const add = (code: string, severity: Severity, params: Problem["params"] = {}): void => {
    problems.push({ code, severity, path: [], params, fixes: [] });
  };
  const answer = (audio?: AudioFacts): AudioFileReport => ({
    ok: !problems.some(({ severity }) => severity === "error"),
    sizeBytes: bytes.length,
    ...(audio ? { audio } : {}),
    problems: problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]),
  });

  if (bytes.length >= limit) {
    add("SF4101", "error", { megabytes: rounded(bytes.length), limit: rounded(limit) });
    if (bytes.length > MAX_READ_BYTES) return { answer: answer(), cleanable: false };
  }
  if (bytes.length === 0) {
    add("SF4103", "error");
    return { answer: answer(), cleanable: false };
  }
  const tags = findTags(bytes);
  const foreign = foreignFormatAt(bytes, tags.from) ?? foreignFormatAt(bytes, 0);
  const walk = foreign ? undefined : walkFrames(bytes, tags.from, tags.to);
  if (!walk?.first || !isMostlySound(walk, tags)) {
    const format = foreign ?? "unknown";
    if (!foreign && tags.kinds.length > 0 && (walk?.frames ?? 0) === 0) add("SF4103", "error");
    else add("SF4102", "error", { format: format satisfies ForeignFormat });
    return { answer: answer(), cleanable: false };
  }

  let cleanable = false;
  const addCleanable: typeof add = (code, severity, params) => {
    cleanable = true;
    add(code, severity, params);
  };
  const apple = [...new Set(tags.id3v2.flatMap((tag) => tag.apple))];
  const pictures = tags.id3v2.reduce((count, tag) => count + tag.pictures, 0);
  const pictureBytes = tags.id3v2.reduce((size, tag) => size + tag.pictureBytes, 0);
  if (apple.length > 0) addCleanable("SF4105", "error", { entries: apple });
  if (pictures > 0) {
    addCleanable("SF4106", "error", { pictures, kilobytes: Math.ceil(pictureBytes / 1_000) });
  }
  if (tags.id3v2.some((tag) => tag.damaged)) addCleanable("SF4107", "error");
  const strayBytes = tags.to - tags.from - walk.bytes;
  const { frames: announced, isSound } = announcedFrames(bytes, walk);
  const sounding = walk.frames - (isSound ? 0 : 1);
  if (walk.cutOff || announced > sounding) {
    add("SF4104", "warning", { missing: Math.max(1, announced - sounding) });
  } else if (strayBytes > 0 && !tags.id3v2.some((tag) => tag.damaged)) {
    addCleanable("SF4108", "warning", { bytes: strayBytes });
  }
  if (walk.changes) add("SF4109", "warning");
  if (!cleanable && tags.kinds.length > 0) {
    addCleanable("SF4110", "info", { tags: tags.kinds });
  }
  if (bytes.length >= limit) cleanable = true;
  return { answer: answer(factsOf(walk, isSound)), walk, cleanable };
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** A few frames within much else are chance, or the sound of something that is no audio file. */
function isMostlySound(walk: FrameWalk, tags: AudioTags): boolean {
  const damaged = tags.id3v2.some((tag) => tag.damaged);
  return walk.frames > 0 && (damaged || walk.bytes * 2 >= tags.to - tags.from);
}

function factsOf({ first, ...walk }: FrameWalk, isSound: boolean): AudioFacts | undefined {
  if (!first) return undefined;
  // The encoder's own frame is the first, and holds no sound.
  const seconds = (walk.samples - (isSound ? 0 : first.samples)) / first.sampleRate;
  const bytes = walk.bytes - (isSound ? 0 : first.length);
  return {
    durationMs: Math.round(seconds * 1_000),
    bitRate: seconds === 0 ? first.bitRate : Math.round((bytes * 8) / seconds),
    variableBitRate: walk.variableBitRate,
    sampleRate: first.sampleRate,
    channels: first.channels,
  };
}

function copyFrames(bytes: Uint8Array, walk: FrameWalk): Uint8Array {
  const copy = new Uint8Array(walk.bytes);
  let at = 0;
  for (const { from, to } of walk.runs) {
    copy.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return copy;
}

function rounded(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
