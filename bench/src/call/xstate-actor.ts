import {
  audioMessage,
  DEFAULT_HOLD_AUDIO,
  type FlowDraft,
  ivrStandard,
  type Message,
  ringTo,
  timeRule,
  voicemail,
} from "@smartflow/flow-schema";
import type { CallEvent, Command } from "@smartflow/flow-schema/call";
import { evaluateTimeRule } from "@smartflow/flow-schema/time";
import { assign, createActor, setup } from "xstate5";
import type { CallSubject } from "./call-subject.js";
import { settingsOf } from "./settings-of.js";

interface Context {
  readonly failed: number;
  readonly commands: Command[];
}

/** The measured flow as one XState machine, written by hand, run as an ordinary actor. */
export function xstateActor(flow: FlowDraft): CallSubject {
  const language = flow.locale;
  const hours = settingsOf(flow, "hours", timeRule);
  const welcome = settingsOf(flow, "welcome", audioMessage);
  const menu = settingsOf(flow, "menu", ivrStandard);
  const sorry = settingsOf(flow, "sorry", audioMessage);
  const ring = settingsOf(flow, "ring", ringTo);
  const greeting = settingsOf(flow, "voicemail", voicemail);
  const team = ring.target.kind === "team" ? ring.target.id : "";

  const play = (message: Message): Command => ({
    type: "play",
    messages: [message],
    language,
    interruptedBy: [],
  });
  const ask = (before: readonly Message[]): Command => ({
    type: "gather",
    messages: [...before, menu.prompt],
    language,
    bargeIn: menu.bargeIn,
    typeAhead: menu.typeAhead,
    firstDigitTimeoutMs: menu.firstDigitTimeoutMs,
    interDigitTimeoutMs: menu.firstDigitTimeoutMs,
    minDigits: 1,
    maxDigits: 1,
    sensitive: false,
  });
  const isKey = (digits: string) => menu.options.some(({ key }) => key === digits);

  const machine = setup({
    types: {
      // XState takes its types from values that are never read.
      context: {} as Context,
      events: {} as CallEvent,
      input: {} as Command[],
    },
    actions: {
      issue: ({ context }, commands: readonly Command[]) => {
        context.commands.push(...commands);
      },
    },
  }).createMachine({
    context: ({ input }) => ({ failed: 0, commands: input }),
    initial: "ringingIn",
    states: {
      ringingIn: {
        on: {
          callStarted: [
            {
              guard: ({ event }) =>
                evaluateTimeRule(
                  { ...hours, timeZone: hours.timeZone ?? flow.timeZone },
                  event.at,
                ) === "open",
              target: "welcome",
              actions: { type: "issue", params: [{ type: "answer" }] },
            },
            { target: "voicemail", actions: { type: "issue", params: [{ type: "answer" }] } },
          ],
        },
      },
      welcome: {
        entry: { type: "issue", params: () => [play(welcome.message)] },
        on: { played: "menu" },
      },
      menu: {
        entry: { type: "issue", params: () => [ask([])] },
        on: {
          gathered: [
            { guard: ({ event }) => isKey(event.digits), target: "ring" },
            {
              guard: ({ context }) => context.failed < menu.retries,
              actions: [
                assign({ failed: ({ context }) => context.failed + 1 }),
                {
                  type: "issue",
                  params: ({ event }) => {
                    const lead = event.digits === "" ? menu.noInputMessage : menu.invalidMessage;
                    return [ask(lead ? [lead] : [])];
                  },
                },
              ],
            },
            { target: "sorry" },
          ],
        },
      },
      sorry: {
        entry: { type: "issue", params: () => [play(sorry.message)] },
        on: { played: "voicemail" },
      },
      ring: {
        entry: {
          type: "issue",
          params: () => [
            {
              type: "enqueue",
              target: { kind: "team", id: team },
              strategy: ring.strategy,
              ringForMs: ring.ringForMs,
              ringIfBusy: ring.ringIfBusy,
              exclude: [],
            },
            { type: "startHold", audio: DEFAULT_HOLD_AUDIO },
          ],
        },
        exit: { type: "issue", params: [{ type: "stopHold" }] },
        initial: "queued",
        states: { queued: { on: { legRinging: "ringing" } }, ringing: {} },
        on: {
          timerFired: {
            target: "voicemail",
            actions: { type: "issue", params: [{ type: "leaveQueue", reason: "timeout" }] },
          },
        },
      },
      voicemail: {
        entry: { type: "issue", params: () => [play(greeting.greeting)] },
        initial: "greeting",
        states: {
          greeting: { on: { played: "recording" } },
          recording: {
            entry: {
              type: "issue",
              params: () => [
                {
                  type: "record",
                  beep: true,
                  maxDurationMs: greeting.maxDurationMs,
                  finishKey: greeting.finishKey,
                },
              ],
            },
          },
        },
        on: { recorded: "over" },
      },
      over: {
        type: "final",
        entry: { type: "issue", params: [{ type: "hangUp", reason: "completed" }] },
      },
    },
  });

  return {
    name: "XState actor, by hand",
    run(events) {
      const commands: Command[] = [];
      const actor = createActor(machine, { input: commands }).start();
      for (const event of events) actor.send(event);
      return commands;
    },
  };
}
