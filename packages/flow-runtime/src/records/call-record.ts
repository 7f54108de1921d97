import { CALL_RECORD_VERSION, type CallRecord } from "@smartflow/flow-schema/call";
import type { CallState } from "../call/call-state.js";

/** What is kept of a call. Asked before its end, it tells how the call would stand if it ended now. */
export function callRecord(state: CallState): CallRecord {
  const { answeredAt, line, voicemail } = state;
  return {
    version: CALL_RECORD_VERSION,
    callId: state.callId,
    direction: "inbound",
    from: state.from,
    ...(line === undefined ? {} : { line }),
    flowId: state.origin.id,
    flowVersion: state.origin.version,
    startedAt: state.startedAt,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    endedAt: state.endedAt ?? state.now,
    outcome: state.outcome ?? (answeredAt === undefined ? "missed" : "answered"),
    endedBy: state.endedBy ?? "caller",
    widgets: state.passed,
    choices: state.choices,
    inputs: state.inputs,
    legs: state.legs.map((leg) => ({ ...leg, result: leg.result ?? "cancelled" })),
    ...(voicemail ? { voicemail } : {}),
    tags: state.tags,
  };
}
