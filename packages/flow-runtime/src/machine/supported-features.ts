import type { AnyStateMachine } from "xstate";
import { isWidgetActionType } from "./widget-actions.js";
import { isWidgetEventType } from "./widget-event.js";

/** What a state of a widget's machine may say; all else of XState is refused by name. */
const STATE_KEYS: ReadonlySet<string> = new Set([
  "initial",
  "states",
  "type",
  "entry",
  "exit",
  "on",
  "always",
  "output",
  "description",
  "meta",
  "tags",
]);
const ROOT_KEYS: ReadonlySet<string> = new Set([
  ...STATE_KEYS,
  "id",
  "context",
  "types",
  "schemas",
  "version",
]);
const TRANSITION_KEYS: ReadonlySet<string> = new Set([
  "target",
  "guard",
  "actions",
  "reenter",
  "description",
  "meta",
]);
const STATE_TYPES: ReadonlySet<unknown> = new Set([undefined, "atomic", "compound", "final"]);
/** A machine that takes this many transitions at once without an event never comes to rest. */
const MAX_ITERATIONS = 200;

/**
 * Throws when a machine uses a feature that calls are not executed with. Delays, invoked and
 * spawned actors would be lost when a call is restored, history and parallel states make a
 * snapshot more than one named state.
 */
export function refuseUnsupported(type: string, machine: AnyStateMachine): void {
  const refuse = (feature: string, where: string): never => {
    throw new Error(
      `The machine of widget "${type}" uses ${feature} at "${where}", which calls are not executed with. ` +
        "Use states, always, guards, assign and the actions command, setTimer, clearTimer and fact.",
    );
  };

  const checkAction = (action: unknown, where: string): void => {
    const name = nameOf(action);
    if (typeof action === "function") {
      if (name !== "xstate.assign") refuse(`the action ${name ?? "(a function)"}`, where);
    } else if (name === undefined || !isWidgetActionType(name)) {
      refuse(`the action ${name ?? String(action)}`, where);
    }
  };

  const checkTarget = (target: unknown, where: string): void => {
    if (Array.isArray(target)) refuse("several targets", where);
    // The whole flow as one machine holds the widget many times: an id would be taken.
    if (typeof target === "string" && target.startsWith("#")) refuse(`the target ${target}`, where);
  };

  const checkTransition = (transition: unknown, where: string): void => {
    if (typeof transition === "string") checkTarget(transition, where);
    if (typeof transition === "string" || transition === undefined) return;
    if (!isRecord(transition)) {
      refuse("a transition that is not an object", where);
      return;
    }
    for (const key of Object.keys(transition)) {
      if (!TRANSITION_KEYS.has(key)) refuse(`"${key}" on a transition`, where);
    }
    checkTarget(transition["target"], where);
    const guard = transition["guard"];
    // `and`, `or`, `not` and `stateIn` are functions that carry a check of their own.
    if (guard !== undefined && (typeof guard !== "function" || "check" in guard)) {
      refuse(`the guard ${nameOf(guard) ?? "(an object)"}`, where);
    }
    for (const action of listOf(transition["actions"])) checkAction(action, where);
  };

  const checkState = (state: unknown, path: readonly string[]): void => {
    if (!isRecord(state)) return;
    const where = path.length === 0 ? "(machine)" : path.join(".");
    const allowed = path.length === 0 ? ROOT_KEYS : STATE_KEYS;
    for (const key of Object.keys(state)) if (!allowed.has(key)) refuse(`"${key}"`, where);
    if (!STATE_TYPES.has(state["type"])) refuse(`a ${String(state["type"])} state`, where);
    if (state["type"] === "final" && path.length !== 1) {
      refuse("a final state below the top level", where);
    }
    for (const action of [...listOf(state["entry"]), ...listOf(state["exit"])])
      checkAction(action, where);
    for (const transition of listOf(state["always"])) checkTransition(transition, where);
    if (isRecord(state["on"])) {
      for (const [event, transitions] of Object.entries(state["on"])) {
        if (!isWidgetEventType(event)) refuse(`the event "${event}"`, where);
        for (const transition of listOf(transitions)) checkTransition(transition, where);
      }
    }
    if (isRecord(state["initial"])) refuse("an initial transition with actions", where);
    if (isRecord(state["states"])) {
      for (const [key, child] of Object.entries(state["states"])) checkState(child, [...path, key]);
    }
  };

  checkState(machine.config, []);
  machine.options.maxIterations = MAX_ITERATIONS;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an action or a guard is called, in whatever form it is written. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if ((typeof value === "object" && value !== null) || typeof value === "function") {
    if ("type" in value && typeof value.type === "string") return value.type;
    if (typeof value === "function" && value.name !== "") return value.name;
  }
  return undefined;
}
