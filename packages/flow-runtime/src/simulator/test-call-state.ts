import type { TestCallState } from "@smartflow/flow-schema/call";
import { liveStatus, visitedWidgets } from "../call/live-status.js";
import { callRecord } from "../records/call-record.js";
import type { SimulatedCall } from "./simulated-call.js";

/** A simulated call as an editor shows it at one moment. */
export function testCallState(call: SimulatedCall): TestCallState {
  const { state } = call;
  const waitingFor = waitsFor(call);
  return {
    status: liveStatus(state),
    ...(state.walk ? { widget: state.walk.at } : {}),
    visited: visitedWidgets(state),
    elapsedMs: call.elapsedMs,
    ...(waitingFor ? { waitingFor } : {}),
    ringing: state.legs.filter(({ result }) => result === undefined).map(({ agent }) => agent),
    transcript: call.transcript.lines,
    trace: call.trace,
    ...(call.ended ? { record: callRecord(state) } : {}),
  };
}

function waitsFor(call: SimulatedCall): TestCallState["waitingFor"] {
  const { state, telephone, scene } = call;
  const until = (at: number | undefined) =>
    at === undefined ? {} : { untilMs: at - scene.startsAt };
  const timerOf = (name: string) => state.timers.find((timer) => timer.name.startsWith(name))?.at;

  if (telephone.playback) return { what: "prompt", ...until(telephone.playback.endsAt) };
  const { recording } = telephone;
  if (recording) {
    return { what: "recording", ...until(recording.beganAt + recording.request.maxDurationMs) };
  }
  const asked = state.pending.find(({ widget }) => widget !== undefined);
  if (asked?.type === "gather") return { what: "key", ...until(timerOf("digits")) };
  if (asked?.type === "enqueue") {
    const ringsUntil = state.walk && timerOf(`${state.walk.at}.`);
    const isRinging = state.legs.some(({ result }) => result === undefined);
    return { what: isRinging ? "agent" : "hold", ...until(ringsUntil) };
  }
  return undefined;
}
