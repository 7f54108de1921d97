import { type CompiledFlow, newCall, step } from "@smartflow/flow-runtime";
import type { CallEvent, Command, IssuedCommand } from "@smartflow/flow-schema/call";

/** Tuesday, 3 March 2026, 10:00 in Paris: open. */
const STARTS_AT = Date.UTC(2026, 2, 3, 9);

type Bare = CallEvent extends infer Each
  ? Each extends CallEvent
    ? Omit<Each, "id" | "at">
    : never
  : never;

/** What happens, each after so many milliseconds, to the command that is answered. */
const HAPPENINGS: readonly (readonly [
  afterMs: number,
  event: (answered: (type: Command["type"]) => string) => Bare,
])[] = [
  [0, () => ({ type: "callStarted", callId: "c1", from: null, digits: "collected", seed: 1 })],
  [1_300, (re) => ({ type: "played", re: re("play"), reason: "ended" })],
  [4_000, (re) => ({ type: "gathered", re: re("gather"), digits: "7", reason: "maxDigits" })],
  [5_000, (re) => ({ type: "gathered", re: re("gather"), digits: "2", reason: "maxDigits" })],
  [300, () => ({ type: "legRinging", legId: "leg1", agent: "anna" })],
  [19_700, () => ({ type: "timerFired", timer: "ring.ringTime" })],
  [2_400, (re) => ({ type: "played", re: re("play"), reason: "ended" })],
  [
    60_000,
    (re) => ({
      type: "recorded",
      re: re("record"),
      recording: "r1",
      durationMs: 59_000,
      reason: "maxDuration",
    }),
  ],
];

/**
 * The events of the measured call, as the engine hears them: a wrong key, then 2, nobody answers,
 * voicemail. The ids of the commands they answer come from one run of the engine.
 */
export function measuredEvents(flow: CompiledFlow): readonly CallEvent[] {
  const issued: IssuedCommand[] = [];
  const answered = (type: Command["type"]): string =>
    issued.findLast((command) => command.type === type)?.id ?? "";
  const events: CallEvent[] = [];
  let state = newCall(flow);
  let at = STARTS_AT;
  for (const [afterMs, bare] of HAPPENINGS) {
    at += afterMs;
    // A bare event with the two facts that every event has.
    const event = { id: `e${events.length + 1}`, at, ...bare(answered) } as CallEvent;
    const result = step(flow, state, event);
    state = result.state;
    issued.push(...result.commands);
    events.push(event);
  }
  return events;
}

/** A command without what only the engine adds: its id and its key. */
export function bare(command: IssuedCommand): Command {
  const { id: _id, key: _key, ...rest } = command;
  return rest;
}
