import { describe, expect, it } from "vitest";
import { commandsIn, flowOf, say } from "../testing/rehearse.js";
import { event, replay, started } from "../testing/replay.js";
import { type CallState, newCall } from "./call-state.js";
import { restoreCall, snapshotCall } from "./snapshot.js";

const message = (text: string) => ({ type: "audioMessage", settings: { message: say(text) } });
const flow = flowOf({ hello: message("Hello.") });
const other = flowOf({ hello: message("Hello, again.") });

/** Through JSON, as a store would keep it. */
const stored = (state: CallState) => JSON.parse(JSON.stringify(snapshotCall(state)));

describe("a stored call", () => {
  const { state } = replay(flow, [started()]);

  it("is the same when it is read again", () => {
    expect(restoreCall(flow, stored(state))).toEqual({ ok: true, state });
    expect(restoreCall(flow, stored(newCall(flow)))).toEqual({ ok: true, state: newCall(flow) });
  });

  it.each([
    ["another engine", flow, { engine: 99 }, "SF9001"],
    ["another version of the flow", other, {}, "SF9002"],
    ["another version of a widget", flow, { widgetVersions: { audioMessage: 7 } }, "SF9003"],
    ["what is no call", flow, { timers: "none" }, "SF9004"],
    [
      "a state its widget does not have",
      flow,
      { walk: { at: "hello", in: "singing", context: {} } },
      "SF9005",
    ],
    [
      "a widget the flow does not have",
      flow,
      { walk: { at: "gone", in: "playing", context: {} } },
      "SF9005",
    ],
  ])("of %s is refused with a code", (_, on, changed, code) => {
    const restored = restoreCall(on, { ...stored(state), ...changed });
    expect(restored).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it.each([[null], [undefined], [3], ["{}"], [[]], [{}], [{ engine: 1 }]])(
    "that is %j is refused, never a crash",
    (garbage) => {
      expect(restoreCall(flow, garbage)).toMatchObject({
        ok: false,
        problems: [{ code: "SF9004" }],
      });
    },
  );
});

describe("sensitive digits", () => {
  const secret = flowOf({
    ask: {
      type: "ivrInput",
      settings: {
        prompt: say("Your code."),
        sensitive: true,
        retries: 0,
        submit: { by: "length", length: 4 },
        branches: [{ id: "vip", match: { kind: "prefix", prefix: "98" } }],
      },
      exits: { vip: "vip", next: "next", noInput: "none", invalidInput: "none" },
    },
    vip: message("Welcome."),
    next: message("Next."),
    none: message("Nothing."),
  });
  const key = (sign: string, at: number) => event({ type: "keyPressed", key: sign }, at);
  const typing = replay(secret, [
    started(),
    event({ type: "played", re: "1:2", reason: "ended" }, 600),
    key("9", 1_000),
    key("8", 1_500),
  ]);

  it("IVR-13: unfinished ones are in memory and in no snapshot", () => {
    expect(typing.state.collector?.digits).toBe("98");
    expect(snapshotCall(typing.state)["collector"]).toMatchObject({ digits: "", lost: true });
    expect(JSON.stringify(typing.trace)).not.toMatch(/"key":"[0-9]"/);
  });

  it("IVR-13: finished ones reach the secret sink and then vanish", () => {
    const done = replay(secret, [key("7", 2_000), key("6", 2_100)], typing.state);
    const { secrets } = replay(secret, [key("7", 2_000)], typing.state).last ?? {};
    expect(secrets).toEqual([]);
    expect(done.last?.secrets).toEqual([{ callId: "call-1", widget: "ask", digits: "9876" }]);
    expect(JSON.stringify([done.state, done.trace])).not.toContain("9876");
  });

  it.each([
    ["the next key is its first", key("9", 2_000), ["8", "7", "6"], "vip"],
    [
      "the time between keys is up",
      event({ type: "timerFired", timer: "digits" }, 6_500),
      ["1", "2", "3", "4"],
      "next",
    ],
  ])(
    "IVR-13: after a restore the attempt begins again, uncounted: %s",
    (_, first, keys, widget) => {
      const restored = restoreCall(secret, stored(typing.state));
      if (!restored.ok) throw new Error("not restored");
      const again = replay(secret, [first], restored.state);
      expect(commandsIn(again.trace).map(({ type }) => type)).toContain("gather");
      const { state } = replay(
        secret,
        keys.map((sign, index) => key(sign, 7_000 + index * 100)),
        again.state,
      );
      expect(state.walk?.at).toBe(widget);
    },
  );
});
