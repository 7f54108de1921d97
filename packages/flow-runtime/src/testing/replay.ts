import type { CallEvent, TraceEntry } from "@smartflow/flow-schema/call";
import { type CallState, newCall } from "../call/call-state.js";
import { type StepResult, step } from "../call/step.js";
import type { CompiledFlow } from "../machine/compiled-flow.js";

/** What a list of events made of a call. */
export interface Replay {
  readonly state: CallState;
  readonly trace: readonly TraceEntry[];
  readonly last: StepResult | undefined;
}

/** Hands events to `step`, one by one, from a new call or from where one stands. */
export function replay(
  flow: CompiledFlow,
  events: readonly CallEvent[],
  from: CallState = newCall(flow),
): Replay {
  let state = from;
  let last: StepResult | undefined;
  const trace: TraceEntry[] = [];
  for (const event of events) {
    last = step(flow, state, event);
    state = last.state;
    trace.push(...last.trace);
  }
  return { state, trace, last };
}

let made = 0;

type BareEvent = CallEvent extends infer Each
  ? Each extends CallEvent
    ? Omit<Each, "id" | "at"> & { readonly id?: string; readonly at?: number }
    : never
  : never;

/** An event with an id and a time of its own, for tests that tell a call by hand. */
export function event(bare: BareEvent, at = 1_000): CallEvent {
  return { id: `made-${++made}`, at, ...bare };
}

export function started(at = 0): CallEvent {
  return event(
    { type: "callStarted", callId: "call-1", from: null, digits: "perKey", seed: 1 },
    at,
  );
}
