import type { TestCall } from "@smartflow/flow-schema/call";

/** How far time goes where nothing is due: a talk, or a wait without an end. */
const STRIDE_MS = 10_000;

/** Lets time pass to the next thing that happens. */
export function skipAhead(call: TestCall): void {
  const { elapsedMs, waitingFor } = call.state;
  const untilMs = waitingFor?.untilMs;
  call.advance(untilMs !== undefined && untilMs > elapsedMs ? untilMs - elapsedMs : STRIDE_MS);
}

/** Lets time pass until the caller or an agent has something to do, or the call is over. */
export function skipToTurn(call: TestCall): void {
  // Each turn passes one message; a flow's own limits end those that never stop talking.
  while (call.state.status === "inFlow" && isSpeaking(call)) skipAhead(call);
}

function isSpeaking({ state: { waitingFor } }: TestCall): boolean {
  return waitingFor === undefined || waitingFor.what === "prompt";
}

/** Lets time pass to the end of the call; a caller who would stay for ever hangs up. */
export function skipToEnd(call: TestCall, patienceMs: number): void {
  while (call.state.status !== "ended" && call.state.elapsedMs < patienceMs) skipAhead(call);
  if (call.state.status !== "ended") call.hangUp();
}
