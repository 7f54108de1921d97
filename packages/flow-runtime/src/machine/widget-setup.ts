import type { Command } from "@smartflow/flow-schema/call";
import { setup } from "xstate";
import type { ClearTimer, SetTimer, WidgetFact } from "./widget-actions.js";
import type { WidgetEvent } from "./widget-event.js";

/** Why the walk through a flow ends at a widget that has no way out. */
export type WalkEnd = "answered" | "redirected" | "completed";

/** How a widget is left: by an exit, or as the end of the walk through this flow. */
export type WidgetOutput = { readonly exit: string } | { readonly end: WalkEnd };

/**
 * The `setup` that every widget's machine is written with. It types the events a call can hand
 * it and the four named actions it may use; `assign` comes from xstate itself.
 *
 * What stands in `context.settings` is the widget's settings: it is taken from the flow at each
 * step and never becomes part of a snapshot.
 *
 * @example
 * const machine = widgetSetup<{ settings: { text: string } }, { settings: { text: string } }>().createMachine({
 *   context: ({ input }) => ({ settings: input.settings }),
 *   initial: "playing",
 *   states: {
 *     playing: { entry: { type: "command", params: … }, on: { played: "done" } },
 *     done: { type: "final", output: { exit: "next" } },
 *   },
 *   output: finalOutput,
 * });
 */
export function widgetSetup<Context extends { readonly settings: unknown }, Input>() {
  return setup({
    types: {
      // XState takes its types from values that are never read.
      context: {} as Context,
      events: {} as WidgetEvent,
      input: {} as Input,
      output: {} as WidgetOutput,
    },
    actions: {
      command: (_args, _command: Command) => {},
      setTimer: (_args, _timer: SetTimer) => {},
      clearTimer: (_args, _timer: ClearTimer) => {},
      fact: (_args, _fact: WidgetFact) => {},
    },
  });
}

/** A machine's `output`: what its final state gives. */
export function finalOutput({
  event,
}: {
  readonly event: { readonly output?: unknown };
}): WidgetOutput {
  // Final states are where the author writes `{ exit }`; XState types what they give as unknown.
  return event.output as WidgetOutput;
}

export function isWidgetOutput(value: unknown): value is WidgetOutput {
  return typeof value === "object" && value !== null && ("exit" in value || "end" in value);
}
