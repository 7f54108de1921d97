import type { PublishableFlow, WidgetRegistry } from "@smartflow/flow-schema";
import type {
  CallEvent,
  CallRecord,
  CallScript,
  TraceEntry,
  TranscriptLine,
} from "@smartflow/flow-schema/call";
import { visitedWidgets } from "../call/live-status.js";
import { type CompiledFlow, linkFlow } from "../machine/compiled-flow.js";
import type { Behaviours } from "../machine/widget-behaviour.js";
import { callRecord } from "../records/call-record.js";
import { builtinBehaviours } from "../widgets/builtin-behaviours.js";
import { SimulatedCall, type Surroundings } from "./simulated-call.js";

export interface SimulatorOptions extends Omit<Surroundings, "lineFlow"> {
  /** The published flows of other own lines, by the id of the line, for redirects to them. */
  readonly lines?: { readonly [line: string]: PublishableFlow | CompiledFlow } | undefined;
  /** The widget types of the flow. Default: the built-in seven. */
  readonly registry?: WidgetRegistry | undefined;
  /** How widgets behave. Default: the built-in seven. */
  readonly behaviours?: Behaviours | undefined;
}

/** What a scripted call gave. */
export interface ScriptedCall {
  readonly trace: readonly TraceEntry[];
  readonly transcript: readonly TranscriptLine[];
  readonly record: CallRecord;
  /** What the engine was told, sensitive digits included: hand them to `step` one by one. */
  readonly events: readonly CallEvent[];
  /** The widgets passed, in order, without repeats. */
  readonly visited: readonly string[];
}

/**
 * Runs a scripted call to its end, in no time: the clock is virtual. The same flow and script
 * give the same trace, byte for byte.
 *
 * Throws when a handler answers with a promise: use `runScriptAsync`.
 *
 * @example
 * const script = { startsAt: "2026-03-02T10:00:00Z", actions: [{ atMs: 8_000, do: "press", key: "2" }] };
 * const parsed = parseCallScript(script);
 * if (parsed.ok) console.log(formatTrace(runScript(flow, parsed.script).trace));
 */
export function runScript(
  flow: PublishableFlow | CompiledFlow,
  script: CallScript,
  options: SimulatorOptions = {},
): ScriptedCall {
  const call = begin(flow, script, options);
  for (const play of performances(call, script)) {
    if (!play()) {
      throw new Error("A handler answered with a promise. Use runScriptAsync for such flows.");
    }
  }
  return outcomeOf(call);
}

/** `runScript` for handlers that answer with promises; virtual time waits for them. */
export async function runScriptAsync(
  flow: PublishableFlow | CompiledFlow,
  script: CallScript,
  options: SimulatorOptions = {},
): Promise<ScriptedCall> {
  const call = begin(flow, script, options);
  for (const play of performances(call, script)) {
    while (!play()) {
      await new Promise<void>((resolve) => {
        call.onReady = resolve;
      });
    }
  }
  return outcomeOf(call);
}

/** What stands around a simulated call, with the flows of other lines compiled when one is entered. */
export function surroundingsOf(options: SimulatorOptions): Surroundings {
  const { handlers, digits, mediaMs, lines = {} } = options;
  const lineFlow = (line: string): CompiledFlow | undefined => {
    const flow = Object.hasOwn(lines, line) ? lines[line] : undefined;
    return flow && compiled(flow, options);
  };
  return { handlers, digits, mediaMs, lineFlow };
}

export function compiled(
  flow: PublishableFlow | CompiledFlow,
  options: SimulatorOptions,
  version?: string,
): CompiledFlow {
  if (flow.widgets instanceof Map) return flow as CompiledFlow;
  return linkFlow(flow as PublishableFlow, {
    version,
    registry: options.registry,
    behaviours: options.behaviours ?? builtinBehaviours,
  });
}

function begin(
  flow: PublishableFlow | CompiledFlow,
  script: CallScript,
  options: SimulatorOptions,
): SimulatedCall {
  const { callId, startsAt, from, line, seed, agents } = script;
  const scene = { callId, startsAt: Date.parse(startsAt), from, line, seed, agents };
  return new SimulatedCall(compiled(flow, options), scene, surroundingsOf(options));
}

/** Each answers false as long as time cannot go on. */
function* performances(call: SimulatedCall, script: CallScript): Iterable<() => boolean> {
  const { startsAt } = call.scene;
  const actions = script.actions.toSorted((a, b) => a.atMs - b.atMs);
  // Patience counts where no action hangs up.
  const hangUp = actions.find((action) => action.do === "hangUp");
  const leavesAtMs = hangUp?.atMs ?? script.patienceMs;
  for (const action of actions) {
    if (action.atMs > leavesAtMs || call.ended) break;
    yield () => call.advanceTo(startsAt + action.atMs);
    call.act(action);
  }
  yield () => call.advanceTo(startsAt + leavesAtMs);
  if (!hangUp) call.act({ atMs: leavesAtMs, do: "hangUp" });
  // What is still awaited of a caller who is gone (a recording that is never reported).
  yield () => call.advanceTo(startsAt + leavesAtMs + 60_000);
}

function outcomeOf(call: SimulatedCall): ScriptedCall {
  return {
    trace: call.trace,
    transcript: call.transcript.lines,
    record: callRecord(call.state),
    events: call.events,
    visited: visitedWidgets(call.state),
  };
}
