import { defaultTexts, type HoldAudio } from "@smartflow/flow-schema";
import type { CallEvent, Command } from "@smartflow/flow-schema/call";
import { assign, setup } from "xstate";
import type { CompiledFlow, LinkedWidget } from "./compiled-flow.js";
import { absorb, type FlowContext } from "./flow-context.js";
import { type Config, nestWidget } from "./nest-widget.js";
import type { ClearTimer, SetTimer, WidgetFact } from "./widget-actions.js";
import { isWidgetOutput, type WidgetOutput } from "./widget-setup.js";

export interface FlowInput {
  /** When the call comes in, in milliseconds since 1970-01-01T00:00Z. */
  readonly startsAt: number;
  /** The caller's number, E.164. Default: an anonymous caller. */
  readonly from?: string | null;
  readonly holdAudio?: HoldAudio;
}

/** States beside the widgets; widget ids have no parentheses. */
/** A walk that takes more transitions at once goes round for ever; chains of widgets stay below. */
const MAX_ITERATIONS = 100_000;
const APOLOGISING = "(apologising)";
const ENDS = ["answered", "redirected", "completed", "hungUp", "error"] as const;

const flowSetup = setup({
  types: {
    // XState takes its types from values that are never read.
    context: {} as FlowContext,
    events: {} as CallEvent,
    input: {} as FlowInput,
  },
  actions: {
    command: (_args, _command: Command) => {},
    setTimer: (_args, _timer: SetTimer) => {},
    clearTimer: (_args, _timer: ClearTimer) => {},
    fact: (_args, _fact: WidgetFact) => {},
    entered: (_args, _where: { readonly widget: string }) => {},
    clearTimers: (_args, _where: { readonly widget: string }) => {},
  },
});

/**
 * The whole flow as one XState machine: each widget is a compound state under its own id, its
 * exits are transitions, and the ways a walk ends are final states in parentheses. For the
 * inspector, for XState's graph tools, and as the oracle of tests.
 *
 * It is the walk alone. Budgets, safety deadlines and the collection of single keys belong to
 * the call, which `step` executes.
 */
export function toMachine(flow: CompiledFlow) {
  const trouble = flow.onError ?? APOLOGISING;
  const states: Record<string, Config> = {};
  for (const widget of flow.widgets.values()) {
    states[widget.id] = { ...nestWidget(flow, widget), onDone: exitsOf(widget, trouble) };
  }
  states[APOLOGISING] = {
    entry: {
      type: "command",
      params: {
        type: "play",
        messages: [{ source: "tts", text: defaultTexts(flow.locale).apology }],
        language: flow.locale,
        interruptedBy: [],
      },
    },
    on: { played: endState("error"), commandFailed: endState("error") },
  };
  for (const end of ENDS) states[endState(end)] = { type: "final", ...hangUpAt(end) };

  return flowSetup.createMachine({
    id: flow.id,
    context: ({ input }: { readonly input: FlowInput }): FlowContext => ({
      now: input.startsAt,
      from: input.from ?? null,
      holdAudio: input.holdAudio,
      declined: [],
      slot: {},
    }),
    entry: { type: "command", params: { type: "answer" } },
    initial: flow.start,
    options: { maxIterations: MAX_ITERATIONS },
    states,
    on: {
      callerHungUp: `.${endState("hungUp")}`,
      commandFailed: {
        target: `.${trouble}`,
        actions: assign(({ context, event }) => absorb(context, event)),
      },
      legDeclined: { actions: assign(({ context, event }) => absorb(context, event)) },
    },
  });
}

export type FlowMachine = ReturnType<typeof toMachine>;

function endState(end: (typeof ENDS)[number]): string {
  return `(${end})`;
}

function hangUpAt(end: (typeof ENDS)[number]): Config {
  if (end !== "completed" && end !== "error") return {};
  return { entry: { type: "command", params: { type: "hangUp", reason: end } } };
}

function exitsOf(widget: LinkedWidget, trouble: string): Config[] {
  const when = (target: string, takes: (output: WidgetOutput) => boolean): Config => ({
    target,
    guard: ({ event }: { readonly event: { readonly output?: unknown } }) =>
      isWidgetOutput(event.output) && takes(event.output),
  });
  return [
    ...[...widget.exits].map(([exit, target]) => ({
      ...when(
        target ?? endState("completed"),
        (output) => "exit" in output && output.exit === exit,
      ),
      description: exit,
    })),
    ...(["answered", "redirected", "completed"] as const).map((end) =>
      when(endState(end), (output) => "end" in output && output.end === end),
    ),
    // An exit the widget does not have: what no exit stands for.
    { target: trouble },
  ];
}
