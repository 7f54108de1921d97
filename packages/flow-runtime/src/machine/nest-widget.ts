import type { CallEvent } from "@smartflow/flow-schema/call";
import { assign } from "xstate";
import type { CompiledFlow, LinkedWidget } from "./compiled-flow.js";
import { absorb, type FlowContext } from "./flow-context.js";
import type { WidgetFact } from "./widget-actions.js";

/** XState's configurations in the form that nesting needs: `refuseUnsupported` knows the rest. */
export interface Config {
  readonly [key: string]: unknown;
}

interface Args {
  readonly context: FlowContext;
  readonly event: CallEvent;
}
type Ask = (args: { readonly context: unknown; readonly event: CallEvent }) => unknown;

/**
 * A widget's machine as a compound state of the whole flow: its guards, assigns and parameters
 * see their own slot of the flow's context, its timers carry the widget's id.
 */
export function nestWidget(flow: CompiledFlow, widget: LinkedWidget): Config {
  // A machine's configuration as it was written; XState types it for its own use.
  const machine = widget.behaviour.machine.config as unknown as Config;
  const own = (event: CallEvent): CallEvent =>
    event.type === "timerFired"
      ? { ...event, timer: event.timer.slice(widget.id.length + 1) }
      : event;
  const inSlot =
    (ask: Ask) =>
    ({ context, event }: Args): unknown =>
      ask({ context: context.slot, event: own(event) });

  const enter = assign(({ context }: { readonly context: FlowContext }) => {
    const input = widget.behaviour.input({
      id: widget.id,
      settings: widget.settings,
      locale: flow.locale,
      timeZone: flow.timeZone,
      from: context.from,
      at: context.now,
      mode: "live",
      holdAudio: context.holdAudio,
      declined: context.declined,
    });
    const start = machine["context"];
    return { slot: typeof start === "function" ? start({ input }) : start };
  });

  const nestAction = (action: unknown): unknown[] => {
    if (typeof action === "function") {
      // `assign` is the only function among the actions; its assignment is a property of it.
      const { assignment } = action as unknown as { readonly assignment: Ask | Config };
      return [
        assign(
          ({ context, event }: { readonly context: FlowContext; readonly event: CallEvent }) => ({
            slot: { ...objectOf(context.slot), ...assigned(assignment, context.slot, own(event)) },
          }),
        ),
      ];
    }
    const { type, params } =
      typeof action === "string" ? { type: action, params: {} } : configOf(action);
    const given =
      typeof params === "function"
        ? // Parameters are asked for in the same way as guards.
          inSlot(params as Ask)
        : () => params;
    if (type === "fact") return [rememberFact(given), { type, params: given }];
    if (type === "command") return [{ type, params: given }];
    const named = (args: Args): Config => {
      const timer = configOf(given(args));
      return { ...timer, name: `${widget.id}.${String(timer["name"])}` };
    };
    return [{ type, params: named }];
  };

  const nestTransition = (transition: unknown, event: string | undefined): Config => {
    const { target, guard, actions, ...rest } =
      typeof transition === "string" ? { target: transition } : configOf(transition);
    const isOwn = ({ event: came }: Args): boolean =>
      came.type !== "timerFired" || came.timer.startsWith(`${widget.id}.`);
    return {
      ...rest,
      ...(target === undefined ? {} : { target }),
      guard: (args: Args) =>
        (event === undefined || isOwn(args)) &&
        (typeof guard !== "function" || inSlot(guard as Ask)(args) === true),
      actions: [
        ...(event === undefined ? [] : [absorbing]),
        ...listOf(actions).flatMap(nestAction),
      ],
    };
  };

  const nestState = (state: Config): Config => {
    const { entry, exit, on, always, states, output, ...rest } = state;
    return {
      ...rest,
      entry: listOf(entry).flatMap(nestAction),
      exit: listOf(exit).flatMap(nestAction),
      always: listOf(always).map((transition) => nestTransition(transition, undefined)),
      on: mapValues(configOf(on), (transitions, event) =>
        listOf(transitions).map((transition) => nestTransition(transition, event)),
      ),
      ...(states === undefined
        ? {}
        : { states: mapValues(configOf(states), (child) => nestState(configOf(child))) }),
      ...(output === undefined
        ? {}
        : { output: typeof output === "function" ? inSlot(output as Ask) : output }),
    };
  };

  const {
    context: _context,
    output: _output,
    id: _id,
    types: _types,
    schemas: _schemas,
    version: _version,
    ...root
  } = machine;
  const nested = nestState(root);
  return {
    ...nested,
    entry: [{ type: "entered", params: { widget: widget.id } }, enter, ...listOf(nested["entry"])],
    exit: [...listOf(nested["exit"]), { type: "clearTimers", params: { widget: widget.id } }],
  };
}

/** Takes from an event what the call itself remembers of it. */
const absorbing = assign(
  ({ context, event }: { readonly context: FlowContext; readonly event: CallEvent }) =>
    absorb(context, event),
);

function rememberFact(given: (args: Args) => unknown): unknown {
  return assign(
    ({ context, event }: { readonly context: FlowContext; readonly event: CallEvent }) => {
      // `widgetSetup` types the parameters of `fact`.
      const fact = given({ context, event }) as WidgetFact;
      return fact.fact === "holdAudio" ? { holdAudio: fact.audio } : {};
    },
  );
}

function assigned(assignment: Ask | Config, context: unknown, event: CallEvent): Config {
  if (typeof assignment === "function") return objectOf(assignment({ context, event }));
  return mapValues(assignment, (value) =>
    // An assignment's properties are values, or functions that are asked like guards.
    typeof value === "function" ? (value as Ask)({ context, event }) : value,
  );
}

function mapValues(record: Config, change: (value: unknown, key: string) => unknown): Config {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function configOf(value: unknown): Config {
  return objectOf(value);
}

function objectOf(value: unknown): Config {
  // Any object can be read as a record of unknowns.
  return typeof value === "object" && value !== null ? (value as Config) : {};
}
