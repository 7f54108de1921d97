/** A horizontal run above a row, from one x to another, that joins a widget. */
export interface Run {
  readonly to: string;
  readonly left: number;
  readonly right: number;
}

/** On which track above a row the lines to each widget run. */
export interface Tracks {
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
}

/**
 * Lines to one widget share a track. Two widgets share one when their lines stay clear of each
 * other, so that no line lies on another that leads elsewhere.
 */
export function assignTracks(runs: readonly Run[]): Tracks {
  const spans = new Map<string, { left: number; right: number }>();
  for (const { to, left, right } of runs) {
    const span = spans.get(to);
    if (!span) spans.set(to, { left, right });
    else spans.set(to, { left: Math.min(span.left, left), right: Math.max(span.right, right) });
  }
  const sorted = [...spans].toSorted(([, a], [, b]) => a.left - b.left || a.right - b.right);
  const ends: number[] = [];
  const of = new Map<string, number>();
  for (const [to, { left, right }] of sorted) {
    const free = ends.findIndex((end) => end + CLEARANCE <= left);
    const track = free < 0 ? ends.length : free;
    ends[track] = right;
    of.set(to, track);
  }
  return { of, count: ends.length };
}

const CLEARANCE = 16;
