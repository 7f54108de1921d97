import type { CallOutcome, CallRecord, CommandOf } from "@smartflow/flow-schema/call";
import type { WalkEnd } from "../machine/widget-setup.js";
import { leaveWidget } from "./leave-widget.js";
import { closeLegs } from "./legs.js";
import type { Turn } from "./turn.js";

/** The walk through the flow is over; the call ends with it unless an agent has the caller. */
export function endWalk(turn: Turn, reason: WalkEnd | "hungUp"): void {
  const { draft } = turn;
  draft.walkEnd = reason;
  turn.note({ type: "walkEnded", reason });
  switch (reason) {
    case "answered":
      return;
    case "completed":
      if (draft.closing === "callerGone") endCall(turn, "caller");
      else hangUp(turn, "completed", "flow");
      return;
    case "redirected":
      endCall(turn, "flow");
      return;
    case "hungUp":
      endCall(turn, "caller");
      return;
  }
}

/** Ends the call from this side. */
export function hangUp(
  turn: Turn,
  reason: CommandOf<"hangUp">["reason"],
  by: CallRecord["endedBy"],
): void {
  turn.issue({ type: "hangUp", reason });
  endCall(turn, by);
}

/** Nothing is waited for any more; what comes after this is ignored. */
export function endCall(turn: Turn, by: CallRecord["endedBy"]): void {
  const { draft, at } = turn;
  if (draft.status === "ended") return;
  leaveWidget(turn);
  closeLegs(turn, "cancelled");
  draft.legs = draft.legs.map((leg) => (leg.endedAt === undefined ? { ...leg, endedAt: at } : leg));
  draft.status = "ended";
  draft.endedAt = at;
  draft.endedBy = by;
  draft.outcome = outcomeOf(turn);
  draft.pending = [];
  draft.timers = [];
  draft.typedAhead = "";
  draft.connectedLeg = undefined;
  draft.closing = undefined;
  turn.internal.length = 0;
  turn.destination = undefined;
  turn.note({ type: "ended", outcome: draft.outcome });
}

function outcomeOf({ draft }: Turn): CallOutcome {
  if (draft.answeredAt !== undefined) return "answered";
  if (draft.voicemail) return "voicemail";
  if (draft.walkEnd === "redirected") return "redirected";
  if (draft.walkEnd === "error") return "failed";
  // Whoever was put into a queue and reached nobody has missed someone, whatever came after.
  if (draft.endedBy === "caller" || draft.queued) return "missed";
  return draft.trouble ? "failed" : "completed";
}
