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
import type { CallEvent, CallEventOf, Command } from "@smartflow/flow-schema/call";
import { evaluateTimeRule } from "@smartflow/flow-schema/time";
import {
  branchName,
  createActivitySet,
  createAtomActivityFromHandler,
  createForkActivity,
  createLoopActivity,
  createWorkflowMachineBuilder,
} from "sequential-workflow-machine";
import type { BranchedStep, Definition, SequentialStep, Step } from "sequential-workflow-model";
import type { CallSubject } from "./call-subject.js";
import { settingsOf } from "./settings-of.js";

interface Call {
  readonly commands: Command[];
  readonly events: readonly CallEvent[];
  heard: number;
  failed: number;
  /** Whether the caller still has to choose; the last choice was right or not. */
  asking: boolean;
  chosen: boolean;
}

/**
 * The measured flow as a definition of sequential-workflow-machine. Its activities wait by
 * promises; here each event is at hand as soon as an activity asks for it.
 */
export function sequentialWorkflow(flow: FlowDraft): CallSubject {
  const language = flow.locale;
  const hours = settingsOf(flow, "hours", timeRule);
  const menu = settingsOf(flow, "menu", ivrStandard);
  const ring = settingsOf(flow, "ring", ringTo);
  const { greeting, maxDurationMs, finishKey } = settingsOf(flow, "voicemail", voicemail);
  const messages: { readonly [step: string]: Message } = {
    welcome: settingsOf(flow, "welcome", audioMessage).message,
    sorry: settingsOf(flow, "sorry", audioMessage).message,
    greeting,
  };

  const hear = async <Type extends CallEvent["type"]>(
    call: Call,
    type: Type,
  ): Promise<CallEventOf<Type>> => {
    const event = call.events[call.heard++];
    if (event?.type !== type) throw new Error(`Waited for ${type}, heard ${event?.type}.`);
    // The comparison above is on a type parameter, which does not narrow the union.
    return event as CallEventOf<Type>;
  };
  const task = (type: string, handle: (step: Step, call: Call) => Promise<void>) =>
    createAtomActivityFromHandler<Step, Call>(type, handle);

  const activities = createActivitySet<Call>([
    task("answer", async (_, { commands }) => {
      commands.push({ type: "answer" });
    }),
    createForkActivity<BranchedStep, Call>("hours", {
      init: () => ({}),
      handler: async (_, call) => {
        const { at } = await hear(call, "callStarted");
        const rule = { ...hours, timeZone: hours.timeZone ?? flow.timeZone };
        return branchName(evaluateTimeRule(rule, at));
      },
    }),
    task("play", async ({ id }, call) => {
      const message = messages[id];
      call.commands.push({
        type: "play",
        messages: message ? [message] : [],
        language,
        interruptedBy: [],
      });
      await hear(call, "played");
    }),
    createLoopActivity<SequentialStep, Call>("asking", {
      loopName: ({ id }) => id,
      init: () => ({}),
      condition: async (_, { asking }) => asking,
    }),
    task("ask", async (_, call) => {
      const lead = call.failed > 0 && menu.invalidMessage ? [menu.invalidMessage] : [];
      call.commands.push({
        type: "gather",
        messages: [...lead, menu.prompt],
        language,
        bargeIn: menu.bargeIn,
        typeAhead: menu.typeAhead,
        firstDigitTimeoutMs: menu.firstDigitTimeoutMs,
        interDigitTimeoutMs: menu.firstDigitTimeoutMs,
        minDigits: 1,
        maxDigits: 1,
        sensitive: false,
      });
      const { digits } = await hear(call, "gathered");
      call.chosen = menu.options.some(({ key }) => key === digits);
      call.asking = !call.chosen && call.failed < menu.retries;
      call.failed += 1;
    }),
    createForkActivity<BranchedStep, Call>("choice", {
      init: () => ({}),
      handler: async (_, { chosen }) => branchName(chosen ? "chosen" : "failed"),
    }),
    task("ring", async (_, call) => {
      const { target, strategy, ringForMs, ringIfBusy } = ring;
      const id = target.kind === "team" ? target.id : "";
      call.commands.push(
        {
          type: "enqueue",
          target: { kind: "team", id },
          strategy,
          ringForMs,
          ringIfBusy,
          exclude: [],
        },
        { type: "startHold", audio: DEFAULT_HOLD_AUDIO },
      );
      await hear(call, "legRinging");
      await hear(call, "timerFired");
      call.commands.push({ type: "stopHold" }, { type: "leaveQueue", reason: "timeout" });
    }),
    task("record", async (_, call) => {
      call.commands.push({ type: "record", beep: true, maxDurationMs, finishKey });
      await hear(call, "recorded");
      call.commands.push({ type: "hangUp", reason: "completed" });
    }),
  ]);
  const machine = createWorkflowMachineBuilder(activities).build(definition);

  return {
    name: "sequential-workflow-machine",
    run: (events) =>
      new Promise((resolve, reject) => {
        const call: Call = {
          commands: [],
          events,
          heard: 0,
          failed: 0,
          asking: true,
          chosen: false,
        };
        const interpreter = machine.create({ init: () => call });
        interpreter.onDone(() => {
          const { unhandledError } = interpreter.getSnapshot();
          if (unhandledError) reject(unhandledError);
          else resolve(call.commands);
        });
        interpreter.start();
      }),
  };
}

const step = (id: string, type: string): Step => ({
  id,
  type,
  componentType: "task",
  name: id,
  properties: {},
});

const definition: Definition = {
  properties: {},
  sequence: [
    step("answer", "answer"),
    // A switch has branches, a container has a sequence; the model knows a step by its base.
    {
      ...step("hours", "hours"),
      componentType: "switch",
      branches: {
        open: [
          step("welcome", "play"),
          { ...step("menu", "asking"), componentType: "container", sequence: [step("ask", "ask")] },
          {
            ...step("choice", "choice"),
            componentType: "switch",
            branches: { chosen: [step("ring", "ring")], failed: [step("sorry", "play")] },
          },
        ],
        otherwise: [],
      },
    } as BranchedStep,
    step("greeting", "play"),
    step("record", "record"),
  ],
};
