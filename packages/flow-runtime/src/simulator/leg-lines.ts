import type { CallEvent } from "@smartflow/flow-schema/call";
import type { CallState } from "../call/call-state.js";
import type { BareLine } from "./transcript.js";

/** The call whose legs are written down. */
interface Writing {
  readonly state: CallState;
  readonly now: number;
  write(line: BareLine, widget?: string): void;
}

const DEEDS = {
  legAnswered: "answered",
  legDeclined: "declined",
  legMissed: "missed",
  legEnded: "hungUp",
} as const;

/** Writes down what an event says of an agent, under the widget that rang. */
export function noteLegs(call: Writing, event: CallEvent): void {
  if (!("legId" in event)) return;
  const leg = call.state.legs.find(({ legId }) => legId === event.legId);
  if (!leg) return;
  const { agent, widget } = leg;
  if (event.type === "legRinging") call.write({ kind: "rings", agent }, widget);
  else call.write({ kind: "agent", agent, did: DEEDS[event.type] }, widget);
}

/** Who rang until the ring time was up is told by nobody but the call itself. */
export function noteMissed(call: Writing): void {
  for (const { agent, result, endedAt, widget } of call.state.legs) {
    if (result !== "missed" || endedAt !== call.now) continue;
    call.write({ kind: "agent", agent, did: "missed" }, widget);
  }
}
