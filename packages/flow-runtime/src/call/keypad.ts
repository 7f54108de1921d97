import type { CommandOf } from "@smartflow/flow-schema/call";
import {
  beginCollecting,
  type CollectorInput,
  type CollectorStep,
  collect,
} from "./digit-collector.js";
import type { Turn } from "./turn.js";

/** The most keys that are kept for a prompt that takes keys typed ahead. */
const MAX_TYPED_AHEAD = 32;

/** A `gather` has gone out: where the driver reports key by key, the collection begins here. */
export function beginGather(turn: Turn, re: string, gather: CommandOf<"gather">): void {
  const { draft } = turn;
  const { typedAhead } = draft;
  draft.typedAhead = "";
  if (draft.digits !== "perKey") return;
  const step = beginCollecting(gather, { hasMessages: gather.messages.length > 0, typedAhead });
  draft.collector = { re, gather, ...step.collected };
  follow(turn, step);
}

/**
 * A key, the end of the messages, or a deadline for the collection that runs. Answers whether
 * there is one.
 */
export function feedCollector(turn: Turn, input: CollectorInput): boolean {
  const { collector } = turn.draft;
  if (!collector) return false;
  if (collector.lost) {
    beginAgain(turn);
    // The deadline and the messages belonged to the attempt that was lost; a key is its first.
    if (input.type !== "key") return true;
  }
  const current = turn.draft.collector;
  if (!current) return false;
  const { digits, playing, complete } = current;
  const step = collect(current.gather, { digits, playing, complete }, input);
  turn.draft.collector = { ...current, ...step.collected };
  follow(turn, step);
  return true;
}

/** Keeps a key that was pressed while nothing was asked (IVR-10). */
export function typeAhead(turn: Turn, key: string): boolean {
  const { draft, flow } = turn;
  if (!flow.takesTypeAhead || !draft.walk || draft.typedAhead.length >= MAX_TYPED_AHEAD)
    return false;
  draft.typedAhead += key;
  return true;
}

/** Sensitive digits were lost with the process: the attempt begins again, uncounted (IVR-13). */
function beginAgain(turn: Turn): void {
  const { collector, walk } = turn.draft;
  if (!collector || !walk) return;
  turn.settle(collector.re);
  turn.issue({ type: "stopPlaying" });
  const re = turn.issue(collector.gather, walk.at);
  beginGather(turn, re, collector.gather);
}

function follow(turn: Turn, step: CollectorStep): void {
  const { draft } = turn;
  const re = draft.collector?.re;
  if (re === undefined) return;
  if (step.stopPlaying) turn.issue({ type: "stopPlaying" });
  if (!step.gathered) {
    if (step.deadlineMs === undefined) turn.clearTimer("digits");
    else turn.setTimer("digits", step.deadlineMs);
    return;
  }
  turn.clearTimer("digits");
  const sensitive = draft.collector?.gather.sensitive;
  draft.collector = undefined;
  const event = {
    id: `${re}/gathered`,
    at: turn.at,
    type: "gathered" as const,
    re,
    ...step.gathered,
  };
  turn.settle(re);
  const { id, at, type } = event;
  turn.note({ type: "event", event: sensitive ? { id, at, type, re, masked: true } : event });
  turn.internal.push(event);
}
