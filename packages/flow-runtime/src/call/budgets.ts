import type { TraceEntry } from "@smartflow/flow-schema/call";
import type { Turn } from "./turn.js";

/** The most own lines one call may be redirected to (RING-2). */
export const MAX_HOPS = 5;

export type Budget = Extract<TraceEntry, { type: "budget" }>["budget"];

/** Widgets that may be passed without waiting in between; more is a loop. */
export const MAX_STEPS_PER_EVENT = 1_000;
/** What the way to a decent end may cost once a budget was used up. */
export const EXTRA_WIDGETS = 20;
export const EXTRA_MS = 60_000;

/** The budget that entering a widget would exceed. */
export function overBudget(turn: Turn, widget: string): Budget | undefined {
  const { draft, flow, entered } = turn;
  const allowance = draft.trouble?.allowance;
  if (allowance !== undefined) {
    if (allowance <= 0) return "steps";
    draft.trouble = { error: draft.trouble?.error ?? "", allowance: allowance - 1 };
    return undefined;
  }
  if (entered >= MAX_STEPS_PER_EVENT) return "stepsPerEvent";
  if (draft.passed.length >= flow.limits.maxSteps) return "steps";
  if ((draft.visits[widget] ?? 0) >= flow.limits.maxVisitsPerWidget) return "visits";
  return undefined;
}
