import {
  audioMessage,
  DEFAULT_HOLD_AUDIO,
  type FlowDraft,
  isWidget,
  ivrStandard,
  type Message,
  ringTo,
  timeRule,
  voicemail,
} from "@smartflow/flow-schema";
import type { CallEvent, Command } from "@smartflow/flow-schema/call";
import { evaluateTimeRule } from "@smartflow/flow-schema/time";
import type { CallSubject } from "./call-subject.js";

interface State {
  readonly status: "new" | "live" | "ended";
  readonly at: string;
  readonly failed: number;
  readonly recording: boolean;
}

interface Step {
  readonly state: State;
  readonly commands: readonly Command[];
}

const NEW: State = { status: "new", at: "", failed: 0, recording: false };

/**
 * What one would write by hand for just these widgets: an immutable state and a function. It has
 * no trace, no timers, no budgets, no record and no defence against late or repeated events.
 */
export function immutableInterpreter(flow: FlowDraft): CallSubject {
  const language = flow.locale;
  const play = (message: Message): Command => ({
    type: "play",
    messages: [message],
    language,
    interruptedBy: [],
  });

  const enter = (state: State, at: string, now: number): Step => {
    const widget = flow.widgets[at];
    const next: State = { ...state, at, failed: 0, recording: false };
    if (!widget) return { state: next, commands: [] };
    if (isWidget(timeRule, widget)) {
      const { settings } = widget;
      const timeZone = settings.timeZone ?? flow.timeZone;
      const exit = evaluateTimeRule({ ...settings, timeZone }, now);
      return enter(next, widget.exits[exit] ?? "", now);
    }
    if (isWidget(audioMessage, widget)) {
      return { state: next, commands: [play(widget.settings.message)] };
    }
    if (isWidget(ivrStandard, widget)) return { state: next, commands: [ask(at, [])] };
    if (isWidget(ringTo, widget)) {
      const { target, strategy, ringForMs, ringIfBusy } = widget.settings;
      if (target.kind !== "team" && target.kind !== "user") return { state: next, commands: [] };
      return {
        state: next,
        commands: [
          {
            type: "enqueue",
            target: { kind: target.kind, id: target.id },
            strategy,
            ringForMs,
            ringIfBusy,
            exclude: [],
          },
          { type: "startHold", audio: DEFAULT_HOLD_AUDIO },
        ],
      };
    }
    if (isWidget(voicemail, widget)) {
      return { state: next, commands: [play(widget.settings.greeting)] };
    }
    return { state: next, commands: [] };
  };

  const ask = (at: string, before: readonly Message[]): Command => {
    const widget = flow.widgets[at];
    if (!widget || !isWidget(ivrStandard, widget)) return { type: "stopPlaying" };
    const { prompt, bargeIn, typeAhead, firstDigitTimeoutMs } = widget.settings;
    return {
      type: "gather",
      messages: [...before, prompt],
      language,
      bargeIn,
      typeAhead,
      firstDigitTimeoutMs,
      interDigitTimeoutMs: firstDigitTimeoutMs,
      minDigits: 1,
      maxDigits: 1,
      sensitive: false,
    };
  };

  const step = (state: State, event: CallEvent): Step => {
    const widget = flow.widgets[state.at];
    switch (event.type) {
      case "callStarted": {
        const entered = enter({ ...state, status: "live" }, flow.start ?? "", event.at);
        return { state: entered.state, commands: [{ type: "answer" }, ...entered.commands] };
      }
      case "played": {
        if (!widget || !isWidget(voicemail, widget)) {
          return enter(state, widget?.exits["next"] ?? "", event.at);
        }
        const { maxDurationMs, finishKey } = widget.settings;
        const record: Command = { type: "record", beep: true, maxDurationMs, finishKey };
        return { state: { ...state, recording: true }, commands: [record] };
      }
      case "gathered": {
        if (!widget || !isWidget(ivrStandard, widget)) return { state, commands: [] };
        const { options, retries, noInputMessage, invalidMessage } = widget.settings;
        const option = options.find(({ key }) => key === event.digits);
        if (option) return enter(state, widget.exits[option.id] ?? "", event.at);
        const silent = event.digits === "";
        if (state.failed >= retries) {
          return enter(state, widget.exits[silent ? "noInput" : "invalidInput"] ?? "", event.at);
        }
        const lead = silent ? noInputMessage : invalidMessage;
        return {
          state: { ...state, failed: state.failed + 1 },
          commands: [ask(state.at, lead ? [lead] : [])],
        };
      }
      case "timerFired": {
        const left = enter(state, widget?.exits["noAnswer"] ?? "", event.at);
        return {
          state: left.state,
          commands: [
            { type: "stopHold" },
            { type: "leaveQueue", reason: "timeout" },
            ...left.commands,
          ],
        };
      }
      case "recorded":
        return {
          state: { ...state, status: "ended" },
          commands: [{ type: "hangUp", reason: "completed" }],
        };
      default:
        return { state, commands: [] };
    }
  };

  return {
    name: "immutable interpreter, by hand",
    run(events) {
      let state = NEW;
      const commands: Command[] = [];
      for (const event of events) {
        const result = step(state, event);
        state = result.state;
        commands.push(...result.commands);
      }
      return commands;
    },
  };
}
