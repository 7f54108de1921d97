import type { TestCallState, TranscriptLine } from "@smartflow/flow-schema/call";

/** What is certain of a transcript, and what may still change. */
export interface Told {
  readonly settled: readonly TranscriptLine[];
  readonly open: readonly TranscriptLine[];
}

/**
 * Parts a transcript into what is told for good and what may yet change: a message that still
 * plays may be cut short, and a wait that began this very moment may be over in the same.
 */
export function toldSoFar({ transcript, elapsedMs, waitingFor, status }: TestCallState): Told {
  if (status === "ended") return { settled: transcript, open: [] };
  const playing =
    waitingFor?.what === "prompt" ? transcript.findLastIndex(({ kind }) => kind === "hears") : -1;
  const sudden = transcript.findIndex(({ atMs, kind }) => kind === "holds" && atMs >= elapsedMs);
  const firstOpen = [playing, sudden].filter((index) => index >= 0);
  const end = Math.min(transcript.length, ...firstOpen);
  return { settled: transcript.slice(0, end), open: transcript.slice(end) };
}

/** How much of a message has been said, from 0 to 1. */
export function saidOf(line: TranscriptLine, { elapsedMs, waitingFor }: TestCallState): number {
  const untilMs = waitingFor?.what === "prompt" ? waitingFor.untilMs : undefined;
  if (line.kind !== "hears" || untilMs === undefined || untilMs <= line.atMs) return 1;
  return Math.min(1, Math.max(0, (elapsedMs - line.atMs) / (untilMs - line.atMs)));
}

/**
 * Picks the lines that have not been told yet, whatever has changed among those that have: a wait
 * that was over at once is taken back, a message turns out to be cut short.
 */
export function createTeller(): (transcript: readonly TranscriptLine[]) => readonly number[] {
  const told = new Map<string, number>();
  return (transcript) => {
    const counted = new Map<string, number>();
    const fresh: number[] = [];
    for (const [index, line] of transcript.entries()) {
      const facts = line.kind === "hears" ? { ...line, interrupted: undefined } : line;
      const key = JSON.stringify(facts);
      const times = (counted.get(key) ?? 0) + 1;
      counted.set(key, times);
      if (times > (told.get(key) ?? 0)) {
        told.set(key, times);
        fresh.push(index);
      }
    }
    return fresh;
  };
}
