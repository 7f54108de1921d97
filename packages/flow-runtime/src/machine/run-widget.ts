import type { JsonObject } from "@smartflow/flow-schema";
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  createMachine,
  type StateValue,
} from "xstate";
import type { LinkedWidget } from "./compiled-flow.js";
import { isWidgetActionType, type WidgetAction } from "./widget-actions.js";
import type { WidgetEntry } from "./widget-behaviour.js";
import type { WidgetEvent } from "./widget-event.js";
import type { WidgetOutput } from "./widget-setup.js";

/** Where a walk stands: plain JSON, without the settings, which stay with the flow. */
export interface WalkSnapshot {
  /** The widget's id. */
  readonly at: string;
  /** The state of its machine. */
  readonly in: StateValue;
  readonly context: JsonObject;
}

/** What one event made a widget's machine do. */
export interface WidgetStep {
  /** Whether the machine had a transition for it. */
  readonly handled: boolean;
  readonly walk: WalkSnapshot;
  readonly actions: readonly WidgetAction[];
  /** How the widget was left, once its machine has ended. */
  readonly output?: WidgetOutput;
}

type Scope = Parameters<AnyStateMachine["transition"]>[2];

let executed: WidgetAction[] = [];

/**
 * XState's pure helpers build an inert actor at every call. A machine needs one only as the
 * `self` that no behaviour may use, so all of them share this one.
 */
const self = createActor(createMachine({}));
const scope: Scope = {
  self,
  id: "",
  sessionId: "",
  logger: () => {},
  defer: () => {},
  emit: () => {},
  system: self.system,
  stopChild: () => {},
  actionExecutor: ({ type, params }) => {
    // `refuseUnsupported` has let no other action pass, and `widgetSetup` types the parameters.
    if (isWidgetActionType(type)) executed.push({ type, params } as unknown as WidgetAction);
  },
};

/** Starts a widget's machine. Throws what the widget's own code throws. */
export function startWidget(widget: LinkedWidget, entry: WidgetEntry<unknown>): WidgetStep {
  const { machine } = widget.behaviour;
  const input = widget.behaviour.input(entry);
  return collect(widget, () => {
    const snapshot = machine.getInitialSnapshot(scope, input);
    if (snapshot.status === "error") throw snapshot.error;
    return { snapshot, handled: true };
  });
}

/** Hands an event to a widget's machine. Throws what the widget's own code throws. */
export function stepWidget(
  widget: LinkedWidget,
  walk: WalkSnapshot,
  event: WidgetEvent,
): WidgetStep {
  const { machine } = widget.behaviour;
  return collect(widget, () => {
    const before = machine.resolveState({
      value: walk.in,
      context: { ...walk.context, settings: widget.settings },
    });
    const snapshot = machine.transition(before, event, scope);
    return { snapshot, handled: snapshot !== before || executed.length > 0 };
  });
}

function collect(
  widget: LinkedWidget,
  run: () => { readonly snapshot: AnyMachineSnapshot; readonly handled: boolean },
): WidgetStep {
  executed = [];
  try {
    const { snapshot, handled } = run();
    const { settings: _settings, ...context } = snapshot.context;
    const step = {
      handled,
      walk: { at: widget.id, in: snapshot.value, context },
      actions: executed,
    };
    return snapshot.status === "done" ? { ...step, output: snapshot.output } : step;
  } finally {
    executed = [];
  }
}

/** A state's name for people and traces: `waiting.ringing`. */
export function stateName(value: StateValue): string {
  if (typeof value === "string") return value;
  return Object.entries(value)
    .map(([key, child]) => (child === undefined ? key : `${key}.${stateName(child)}`))
    .join("|");
}

/** Whether a stored state is one that the widget's machine has. */
export function knowsState(widget: LinkedWidget | undefined, value: StateValue): boolean {
  if (!widget) return false;
  try {
    widget.behaviour.machine.resolveState({ value, context: {} });
    return true;
  } catch {
    return false;
  }
}
