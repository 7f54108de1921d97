import { defaultTexts } from "@smartflow/flow-schema";
import type { CallEvent } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import { callRecord } from "../records/call-record.js";
import { commandsIn, flowOf, heard, rehearse, say } from "../testing/rehearse.js";
import { event, replay, started } from "../testing/replay.js";

const message = (text: string, next?: string) => ({
  type: "audioMessage",
  settings: { message: say(text) },
  exits: next === undefined ? {} : { next },
});
const APOLOGY = defaultTexts("en-GB").apology;

const hello = flowOf({ hello: message("Hello.") });
const helped = flowOf({ hello: message("Hello."), sorry: message("Sorry.") }, { onError: "sorry" });

const failedPlay = (re = "1:2"): CallEvent =>
  event({ type: "commandFailed", re, error: "no such file" });

function texts(flow: CompiledFlow, events: readonly CallEvent[]) {
  const { trace, state } = replay(flow, events);
  const spoken = commandsIn(trace).flatMap((command) =>
    command.type === "play" ? command.messages.map((one) => ("text" in one ? one.text : "")) : [],
  );
  return { spoken, trace, state, types: commandsIn(trace).map(({ type }) => type) };
}

describe("a command that fails", () => {
  it("goes to the flow's onError widget", () => {
    const { spoken, state } = texts(helped, [started(), failedPlay()]);
    expect(spoken).toEqual(["Hello.", "Sorry."]);
    expect(state.walk?.at).toBe("sorry");
  });

  it("without onError the caller hears an apology, then the call ends; never silence", () => {
    const { spoken, types, state, trace } = texts(hello, [
      started(),
      failedPlay(),
      event({ type: "played", re: "2:1", reason: "ended" }),
    ]);
    expect(spoken).toEqual(["Hello.", APOLOGY]);
    expect(types.at(-1)).toBe("hangUp");
    expect(trace).toContainEqual(
      expect.objectContaining({
        type: "failed",
        widget: "hello",
        error: "SF9101 play: no such file",
      }),
    );
    expect(state).toMatchObject({ status: "ended", outcome: "failed", endedBy: "flow" });
  });

  it("in the onError widget itself leads to the apology, not round in a circle", () => {
    const { spoken } = texts(helped, [started(), failedPlay(), failedPlay("2:1")]);
    expect(spoken).toEqual(["Hello.", "Sorry.", APOLOGY]);
  });

  it("of the apology hangs up", () => {
    const { types, state } = texts(hello, [started(), failedPlay(), failedPlay("2:1")]);
    expect(types).toEqual(["answer", "play", "play", "hangUp"]);
    expect(state.status).toBe("ended");
  });

  it("is late for a command that nothing waits for", () => {
    const { trace } = texts(hello, [started(), failedPlay("7:7")]);
    expect(trace.at(-1)).toMatchObject({ type: "ignored", reason: "late" });
  });
});

describe("a driver that stays silent", () => {
  it("cannot hang a call: each command's own deadline leads the error way", () => {
    let replayed = replay(hello, [started()]);
    for (let guard = 0; guard < 5 && replayed.state.status !== "ended"; guard++) {
      const [timer] = replayed.state.timers;
      if (!timer) break;
      replayed = replay(
        hello,
        [event({ type: "timerFired", timer: timer.name }, timer.at)],
        replayed.state,
      );
    }
    expect(replayed.state).toMatchObject({ status: "ended", outcome: "failed" });
    expect(replayed.state.now).toBeLessThan(4_000_000);
  });

  it("that never reports the end of a recording: the hung-up call ends all the same", () => {
    const flow = flowOf({
      voicemail: { type: "voicemail", settings: { greeting: say("Speak.") } },
    });
    const { state } = replay(flow, [
      started(),
      event({ type: "played", re: "1:2", reason: "ended" }),
      event({ type: "callerHungUp" }),
      event({ type: "timerFired", timer: "closing" }, 11_000),
    ]);
    expect(state).toMatchObject({ status: "ended", endedBy: "caller" });
  });
});

describe("budgets", () => {
  const loop = (limits: object, onError?: string) =>
    flowOf(
      {
        menu: {
          type: "ivrStandard",
          settings: { prompt: say("Press 1."), options: [{ id: "again", key: "1" }], retries: 0 },
          exits: { again: "menu", noInput: "bye", invalidInput: "bye" },
        },
        bye: message("Bye."),
        sorry: message("We give up."),
      },
      { limits, ...(onError === undefined ? {} : { onError }) },
    );
  const presses = Array.from({ length: 40 }, (_, n) => ({
    atMs: 100 * (n + 1),
    do: "press" as const,
    key: "1",
  }));

  it.each([
    ["visits", { maxVisitsPerWidget: 3 }],
    ["steps", { maxSteps: 3 }],
  ])(
    "given the %s are used up, the call goes to onError and from there to its end",
    (budget, limits) => {
      const call = rehearse(loop(limits, "sorry"), { actions: presses });
      expect(call.trace).toContainEqual(expect.objectContaining({ type: "budget", budget }));
      expect(heard(call).slice(-1)).toEqual(["We give up."]);
      expect(call.record.widgets.map(({ widget }) => widget)).toEqual([
        "menu",
        "menu",
        "menu",
        "sorry",
      ]);
    },
  );

  it("without onError the caller hears an apology", () => {
    const call = rehearse(loop({ maxVisitsPerWidget: 3 }), { actions: presses });
    expect(heard(call).at(-1)).toBe(APOLOGY);
    expect(commandsIn(call.trace).at(-1)).toMatchObject({ type: "hangUp", reason: "budget" });
    expect(call.record.outcome).toBe("failed");
  });

  it("given an onError that leads back into the loop, the extra allowance bounds it too", () => {
    const call = rehearse(loop({ maxSteps: 3 }, "menu"), { actions: presses });
    expect(heard(call).at(-1)).toBe(APOLOGY);
    expect(call.record.widgets.length).toBe(23);
  });

  it("given the longest call is over, the caller hears an apology and the call ends", () => {
    const flow = flowOf(
      { hello: message("Words. ".repeat(400)) },
      { limits: { maxCallMs: 10_000 } },
    );
    const call = rehearse(flow);
    expect(call.trace).toContainEqual(
      expect.objectContaining({ type: "budget", budget: "duration" }),
    );
    expect(call.record.endedAt - call.record.startedAt).toBe(10_000 + APOLOGY.length * 60);
  });

  /** A greeting as short as any plays for half a second. */
  const GREETING_MS = 500;

  it("VM-2: given the longest call is over while the caller records, what was said is kept", () => {
    const flow = flowOf(
      { mailbox: { type: "voicemail", settings: { greeting: say("Speak.") } } },
      { limits: { maxCallMs: 10_000 } },
    );
    const { record, commands } = rehearse(flow);
    expect(record.outcome).toBe("voicemail");
    expect(record.voicemail?.durationMs).toBe(10_000 - GREETING_MS);
    expect(commands.slice(-2)).toEqual(["record", "hangUp"]);
  });

  it("given the longest call is over while a phone rings, the ringing is over then, too", () => {
    const flow = flowOf(
      {
        ring: {
          type: "ringTo",
          settings: { target: { kind: "user", id: "ana" } },
          exits: { noAnswer: "bye" },
        },
        bye: message("Bye."),
      },
      { limits: { maxCallMs: 10_000 } },
    );
    const { record } = rehearse(flow, { agents: [{ id: "ana" }] });
    expect(record.legs).toMatchObject([
      { result: "cancelled", endedAt: record.startedAt + 10_000 },
    ]);
  });

  it("given people who talk, the longest call ends without an apology", () => {
    const flow = flowOf(
      {
        ring: {
          type: "ringTo",
          settings: { target: { kind: "user", id: "ana" } },
          exits: { noAnswer: "bye" },
        },
        bye: message("Bye."),
      },
      { limits: { maxCallMs: 10_000 } },
    );
    const call = rehearse(flow, {
      agents: [{ id: "ana" }],
      actions: [{ atMs: 2_000, do: "agentAnswers", agent: "ana" }],
    });
    expect(call.commands.slice(-2)).toEqual(["connect", "hangUp"]);
    expect(call.record).toMatchObject({ outcome: "answered", endedBy: "flow" });
  });
});

describe("a connection that fails", () => {
  it("leaves nobody in silence: an apology, then the end", () => {
    const flow = flowOf({
      ring: {
        type: "ringTo",
        settings: { target: { kind: "user", id: "ana" } },
        exits: { noAnswer: "bye" },
      },
      bye: message("Bye."),
    });
    const { types, state } = texts(flow, [
      started(),
      event({ type: "legRinging", legId: "l1", agent: "ana" }),
      event({ type: "legAnswered", legId: "l1", agent: "ana" }),
      event({ type: "commandFailed", re: "3:3", error: "gone" }),
    ]);
    expect(types.slice(-2)).toEqual(["connect", "play"]);
    expect(callRecord(state).widgets).toHaveLength(1);
  });
});
