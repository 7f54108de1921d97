import type { LiveStatus } from "@smartflow/flow-schema/call";
import type { CallState } from "./call-state.js";

/** Where a call stands now (WORK-4). */
export function liveStatus(state: CallState): LiveStatus {
  if (state.status === "ended") return "ended";
  if (state.connectedLeg !== undefined) return "inCall";
  if (state.legs.some((leg) => leg.result === undefined)) return "ringing";
  return state.pending.some(({ type }) => type === "enqueue") ? "queued" : "inFlow";
}

/** The widgets a call has passed, in order, without repeats. */
export function visitedWidgets(state: CallState): readonly string[] {
  return [...new Set(state.passed.map(({ widget }) => widget))];
}
