import type { ReadOptions } from "../flow/parse-flow.js";
import { type FlowDraft, widgetAt } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { Cause, EndingKind } from "../widgets/widget-endings.js";
import { countPaths } from "./count-paths.js";
import { type Way, waysOut } from "./ways-out.js";

/** A widget that a caller passes, how the call leaves it, and what makes it leave that way. */
export interface PathStep {
  readonly widget: string;
  /** The exit it takes; absent where the walk ends at the widget. */
  readonly exit?: string;
  /** How it ends there, by the id that the widget's definition gives it. */
  readonly ending?: string;
  readonly cause: Cause;
}

/** How an experience is over. */
export type PathEnd =
  | EndingKind
  /** An exit that leads nowhere cuts the call off. */
  | "lost"
  /** The caller is back where they have been: from here on it repeats. */
  | "repeats"
  /** The call has passed as many widgets as the flow allows. */
  | "tooLong"
  /** A widget that nobody here can execute. */
  | "unknown";

/** One experience a caller can have, from the start to its end. */
export interface CallerPath {
  readonly steps: readonly PathStep[];
  readonly end: PathEnd;
  /** Where it ends: the last widget passed, or the one that is met again or is unknown. */
  readonly at: string;
}

export interface ExploredPaths {
  readonly paths: readonly CallerPath[];
  /** How many more there are. */
  readonly leftOut: number;
  /** Whether `leftOut` is exact; else there are at least so many more. */
  readonly exact: boolean;
}

export interface PathOptions extends ReadOptions {
  /** The most paths to answer with. Default 1000. */
  readonly maxPaths?: number;
  /** How often one path may enter the same widget, before it counts as repeating. Default 1. */
  readonly maxVisits?: number;
}

/** Whatever is asked for, an answer holds no more steps than this. */
const MAX_STEPS_HELD = 1_000_000;

/**
 * Every distinct experience a caller can have: each key, silence, wrong keys until the retries are
 * used up, each time-rule branch, each value branch, answered or not, redirected, voicemail. What
 * callers can do anywhere (hanging up, asking for a callback) is left out.
 *
 * The paths come in the order of the document: endings of a widget first, then its exits. Their
 * number grows fast, so it is bounded; how many were left out is told without walking them.
 *
 * @example
 * const { paths, leftOut } = explorePaths(flow);
 * for (const { steps, end } of paths) console.log(steps.map(({ widget }) => widget), end);
 */
export function explorePaths(flow: FlowDraft, options: PathOptions = {}): ExploredPaths {
  const registry = options.registry ?? builtinRegistry;
  const known = new Map<string, readonly Way[] | undefined>();
  const waysOf = (id: string): readonly Way[] | undefined => {
    if (!known.has(id)) {
      const node = widgetAt(flow, id);
      known.set(id, node && waysOut(flow, node, registry));
    }
    return known.get(id);
  };
  const { start } = flow;
  if (start === undefined || !widgetAt(flow, start)) return { paths: [], leftOut: 0, exact: true };

  const maxPaths = options.maxPaths ?? 1_000;
  const limits = { visits: options.maxVisits ?? 1, steps: flow.limits.maxSteps };
  const walk = walkPaths(start, waysOf, limits);
  const paths: CallerPath[] = [];
  let held = 0;
  for (let next = walk.next(); ; next = walk.next()) {
    if (next.done) return { paths, leftOut: 0, exact: true };
    held += next.value.steps.length;
    if (paths.length >= maxPaths || held > MAX_STEPS_HELD) break;
    paths.push(next.value);
  }
  const count = countPaths(start, waysOf);
  // Where a call's limit cuts paths short, those that differ behind it only are one.
  const counts = count.longest <= limits.steps;
  return {
    paths,
    leftOut: Math.max(1, counts ? count.paths - paths.length : 1),
    exact: counts && count.exact,
  };
}

interface Frame {
  readonly id: string;
  readonly ways: readonly Way[];
  next: number;
}

/** Walks all paths, the first exits first, with a stack of its own. */
function* walkPaths(
  start: string,
  waysOf: (id: string) => readonly Way[] | undefined,
  limits: { readonly visits: number; readonly steps: number },
): Generator<CallerPath> {
  const frames: Frame[] = [];
  const steps: PathStep[] = [];
  const visits = new Map<string, number>();
  const visit = (id: string, by: 1 | -1): void => {
    visits.set(id, (visits.get(id) ?? 0) + by);
  };
  const enter = (id: string, ways: readonly Way[]): void => {
    visit(id, 1);
    frames.push({ id, ways, next: 0 });
  };

  const first = waysOf(start);
  if (!first) {
    yield { steps: [], end: "unknown", at: start };
    return;
  }
  enter(start, first);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    steps.length = frames.length - 1;
    const way = frame.ways[frame.next++];
    if (!way) {
      visit(frame.id, -1);
      frames.pop();
      continue;
    }
    steps.push(stepOf(frame.id, way));
    if ("over" in way) {
      yield { steps: [...steps], end: way.over, at: frame.id };
      continue;
    }
    const ways = waysOf(way.leadsTo);
    const end = endBefore(way.leadsTo, ways);
    if (end) yield { steps: [...steps], end, at: way.leadsTo };
    else enter(way.leadsTo, ways ?? []);
  }

  function endBefore(id: string, ways: readonly Way[] | undefined): PathEnd | undefined {
    if (!ways) return "unknown";
    if ((visits.get(id) ?? 0) >= limits.visits) return "repeats";
    return frames.length >= limits.steps ? "tooLong" : undefined;
  }
}

function stepOf(widget: string, { exit, ending, cause }: Way): PathStep {
  return {
    widget,
    ...(exit ? { exit: exit.id } : {}),
    ...(ending === undefined ? {} : { ending }),
    cause,
  };
}
