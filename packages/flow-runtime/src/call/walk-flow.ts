import type { Command } from "@smartflow/flow-schema/call";
import type { LinkedWidget } from "../machine/compiled-flow.js";
import { startWidget, stateName, stepWidget, type WidgetStep } from "../machine/run-widget.js";
import type { WidgetAction, WidgetFact } from "../machine/widget-actions.js";
import type { WidgetEvent } from "../machine/widget-event.js";
import type { WidgetOutput } from "../machine/widget-setup.js";
import { EXTRA_MS, MAX_HOPS, overBudget } from "./budgets.js";
import { endWalk } from "./end-call.js";
import { beginGather } from "./keypad.js";
import { leaveWidget } from "./leave-widget.js";
import { closeLegs } from "./legs.js";
import { fail } from "./trouble.js";
import type { Turn } from "./turn.js";

/** A beep, and the way of the report that a recording has ended. */
const REPORT_MS = 10_000;
/** No carrier records less. */
const SHORTEST_RECORDING_MS = 1_000;

/**
 * Hands an event to the widget the walk is at. Answers whether its machine had a use for it;
 * a machine that throws sends the call the error way.
 */
export function deliver(turn: Turn, event: WidgetEvent): boolean {
  const { widget } = turn;
  const walk = turn.draft.walk;
  if (!widget || !walk) return false;
  const step = guarded(turn, widget, () => stepWidget(widget, walk, event));
  if (!step) return true;
  if (!step.handled) return false;
  const changed = stateName(step.walk.in) !== stateName(walk.in);
  perform(turn, widget, step, changed);
  return true;
}

/** Follows what has been set going until the call waits again. */
export function settleWalk(turn: Turn): void {
  for (;;) {
    const { destination } = turn;
    if (destination !== undefined) {
      turn.destination = undefined;
      enter(turn, destination);
      continue;
    }
    const event = turn.internal.shift();
    if (!event) break;
    deliver(turn, event);
  }
  const { walk, pending, timers, closing } = turn.draft;
  if (!walk || closing) return;
  // A walk that waits for no answer and no time would never go on.
  const waits =
    pending.some((command) => command.widget === walk.at) ||
    timers.some((timer) => timer.name.startsWith(`${walk.at}.`));
  if (waits) return;
  fail(turn, "SF9106");
  settleWalk(turn);
}

function enter(turn: Turn, id: string): void {
  const { draft, flow, at } = turn;
  const widget = flow.widgets.get(id);
  if (!widget) {
    fail(turn, "SF9104");
    return;
  }
  const spent = overBudget(turn, id);
  if (spent) {
    turn.note({ type: "budget", budget: spent, widget: id });
    fail(turn, "SF9107", spent);
    return;
  }
  turn.entered++;
  draft.visits = { ...draft.visits, [id]: (draft.visits[id] ?? 0) + 1 };
  draft.passed = [...draft.passed, { widget: id, enteredAt: at }];
  draft.walk = { at: id, in: "", context: {} };
  turn.note({ type: "entered", widget: id, widgetType: widget.type });
  const step = guarded(turn, widget, () =>
    startWidget(widget, {
      id,
      settings: widget.settings,
      locale: flow.locale,
      timeZone: flow.timeZone,
      from: draft.from,
      at,
      mode: "live",
      holdAudio: draft.holdAudio,
      declined: draft.legs.filter((leg) => leg.result === "declined").map((leg) => leg.agent),
    }),
  );
  if (step) perform(turn, widget, step, true);
}

/** A behaviour is code of a host: what it throws is a fault of this call and of nothing else. */
function guarded(turn: Turn, widget: LinkedWidget, run: () => WidgetStep): WidgetStep | undefined {
  try {
    return run();
  } catch (error) {
    fail(turn, `SF9103 ${widget.type}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function perform(turn: Turn, widget: LinkedWidget, step: WidgetStep, changed: boolean): void {
  turn.draft.walk = step.walk;
  if (changed && !step.output) {
    turn.note({ type: "state", widget: widget.id, state: stateName(step.walk.in) });
  }
  for (const action of step.actions) act(turn, widget, action);
  if (step.output) leave(turn, widget, step.output);
}

function act(turn: Turn, widget: LinkedWidget, action: WidgetAction): void {
  switch (action.type) {
    case "setTimer":
      turn.setTimer(`${widget.id}.${action.params.name}`, action.params.afterMs);
      return;
    case "clearTimer":
      turn.clearTimer(`${widget.id}.${action.params.name}`);
      return;
    case "fact":
      remember(turn, widget, action.params);
      return;
    case "command": {
      const command = action.params;
      const { draft } = turn;
      // The caller is gone: only the end of a recording is awaited, nothing more can be heard.
      if (draft.closing === "callerGone") return;
      if (command.type === "enterLine" && draft.hops >= MAX_HOPS) {
        fail(turn, `SF9105 ${command.line}`);
        return;
      }
      const id = turn.issue(withinCall(turn, command), widget.id);
      switch (command.type) {
        case "startHold":
          draft.holding = true;
          return;
        case "stopHold":
          draft.holding = false;
          return;
        case "leaveQueue":
          closeLegs(turn, command.reason === "timeout" ? "missed" : "cancelled");
          return;
        case "enqueue":
          draft.queued = true;
          return;
        case "connect":
          draft.connectedLeg = command.legId;
          return;
        case "gather":
          beginGather(turn, id, command);
          return;
        default:
          return;
      }
    }
  }
}

/**
 * A recording ends with the longest time of the call at the latest, and has a little more to report
 * what was said: cut off by the limit, it would be lost (VM-2).
 */
function withinCall(turn: Turn, command: Command): Command {
  const limit = turn.draft.timers.find(({ name }) => name === "call");
  if (command.type !== "record" || !limit) return command;
  const left = limit.at - turn.at;
  if (command.maxDurationMs + REPORT_MS <= left) return command;
  turn.setTimer("call", left + EXTRA_MS);
  const maxDurationMs = Math.min(command.maxDurationMs, Math.max(left, SHORTEST_RECORDING_MS));
  return { ...command, maxDurationMs };
}

function remember(turn: Turn, widget: LinkedWidget, fact: WidgetFact): void {
  const { draft, at } = turn;
  switch (fact.fact) {
    case "choice": {
      const { option, key, label } = fact;
      draft.choices = [...draft.choices, { widget: widget.id, option, key, label, at }];
      turn.note({ type: "chose", widget: widget.id, exit: option, key, label });
      return;
    }
    case "input": {
      const { exit, digits, variable } = fact;
      const input = {
        widget: widget.id,
        ...(variable === undefined ? {} : { variable }),
        digits,
        at,
      };
      draft.inputs = [...draft.inputs, input];
      turn.note({ type: "chose", widget: widget.id, exit, key: digits });
      return;
    }
    case "secret": {
      const { digits, variable } = fact;
      turn.secrets.push({
        callId: draft.callId,
        widget: widget.id,
        ...(variable === undefined ? {} : { variable }),
        digits,
      });
      return;
    }
    case "holdAudio":
      draft.holdAudio = fact.audio;
      return;
    case "voicemail": {
      const { recording, durationMs } = fact;
      draft.voicemail = { widget: widget.id, recording, durationMs, at };
    }
  }
}

function leave(turn: Turn, widget: LinkedWidget, output: WidgetOutput): void {
  if ("end" in output) {
    leaveWidget(turn);
    endWalk(turn, output.end);
    return;
  }
  const target = widget.exits.get(output.exit);
  if (target === undefined) {
    fail(turn, `SF9104 ${output.exit}`);
    return;
  }
  leaveWidget(turn, output.exit);
  turn.note({
    type: "left",
    widget: widget.id,
    exit: output.exit,
    ...(target === null ? {} : { to: target }),
  });
  if (target === null) {
    endWalk(turn, "completed");
    return;
  }
  turn.destination = target;
}
