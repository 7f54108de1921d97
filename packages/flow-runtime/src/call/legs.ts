import type { CallEventOf } from "@smartflow/flow-schema/call";
import type { CallLeg } from "./call-state.js";
import type { Turn } from "./turn.js";

/** Legs that ring no more because the call has left the queue. */
export function closeLegs(turn: Turn, result: "missed" | "cancelled"): void {
  turn.draft.legs = turn.draft.legs.map((leg) =>
    leg.result === undefined ? { ...leg, result, endedAt: turn.at } : leg,
  );
}

export type LegEvent = CallEventOf<"legRinging" | "legAnswered" | "legDeclined" | "legMissed">;

const RESULTS = {
  legAnswered: "answered",
  legDeclined: "declined",
  legMissed: "missed",
} as const;

/**
 * Notes what a leg did. Answers whether that was news: events can come late, twice, or in another
 * order than they happened.
 */
export function noteLeg(turn: Turn, event: LegEvent): boolean {
  const { draft, at } = turn;
  const known = draft.legs.find((leg) => leg.legId === event.legId);
  const result = event.type === "legRinging" ? undefined : RESULTS[event.type];
  if (known ? known.result !== undefined || result === undefined : !isQueued(turn)) return false;
  const leg: CallLeg = known ?? {
    legId: event.legId,
    agent: event.agent,
    ...(draft.walk ? { widget: draft.walk.at } : {}),
    rangAt: at,
  };
  const next: CallLeg =
    result === undefined
      ? leg
      : { ...leg, result, ...(result === "answered" ? {} : { endedAt: at }) };
  draft.legs = known
    ? draft.legs.map((other) => (other === known ? next : other))
    : [...draft.legs, next];
  if (result === "answered") draft.answeredAt ??= at;
  return true;
}

function isQueued(turn: Turn): boolean {
  return turn.draft.pending.some((command) => command.type === "enqueue");
}
