import type { Way } from "./ways-out.js";

export interface PathCount {
  /** At most `Number.MAX_SAFE_INTEGER`. */
  readonly paths: number;
  /** Whether there are exactly so many. Else there are at least so many. */
  readonly exact: boolean;
  /** The most widgets one path passes, not counting what lies behind a way back. */
  readonly longest: number;
}

interface Frame {
  readonly id: string;
  readonly ways: readonly Way[];
  next: number;
  paths: number;
  longest: number;
}

/**
 * Counts the paths from a widget without walking each: every widget is looked at once, and what
 * lies behind it is counted once. A way back into the path that leads there closes a cycle and
 * counts as one path, which is the least it can be: with cycles the count is a lower bound.
 * It keeps its own stack, so that a chain of thousands does not exhaust JavaScript's.
 */
export function countPaths(
  start: string,
  waysOf: (id: string) => readonly Way[] | undefined,
): PathCount {
  const done = new Map<string, { paths: number; longest: number }>();
  const open = new Set<string>();
  let exact = true;
  const frames: Frame[] = [];
  const enter = (id: string): void => {
    open.add(id);
    frames.push({ id, ways: waysOf(id) ?? [], next: 0, paths: 0, longest: 1 });
  };
  enter(start);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const way = frame.ways[frame.next];
    if (!way) {
      const counted = { paths: Math.max(frame.paths, 1), longest: frame.longest };
      done.set(frame.id, counted);
      open.delete(frame.id);
      frames.pop();
      continue;
    }
    if (!("leadsTo" in way)) {
      frame.paths++;
      frame.next++;
    } else if (open.has(way.leadsTo)) {
      exact = false;
      frame.paths++;
      frame.next++;
    } else {
      const behind = done.get(way.leadsTo);
      if (!behind) {
        enter(way.leadsTo);
        continue;
      }
      frame.paths += behind.paths;
      frame.longest = Math.max(frame.longest, behind.longest + 1);
      frame.next++;
    }
    if (frame.paths > Number.MAX_SAFE_INTEGER) {
      frame.paths = Number.MAX_SAFE_INTEGER;
      exact = false;
    }
  }
  const counted = done.get(start);
  return { paths: counted?.paths ?? 0, exact, longest: counted?.longest ?? 0 };
}
