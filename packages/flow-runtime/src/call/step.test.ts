import { describe, expect, it } from "vitest";
import { flowOf, say } from "../testing/rehearse.js";
import { event, replay, started } from "../testing/replay.js";
import { newCall } from "./call-state.js";
import { liveStatus } from "./live-status.js";

const flow = flowOf({
  hello: { type: "audioMessage", settings: { message: say("Hello.") }, exits: { next: "ring" } },
  ring: {
    type: "ringTo",
    settings: { target: { kind: "team", id: "sales" } },
    exits: { noAnswer: "bye" },
  },
  bye: { type: "audioMessage", settings: { message: say("Bye.") } },
});
const helloPlayed = event({ type: "played", re: "1:2", reason: "ended" });

describe("events that come twice, late, or out of order", () => {
  it("an event that comes twice counts once", () => {
    const { trace, last } = replay(flow, [started(), helloPlayed, helloPlayed]);
    expect(trace.at(-1)).toMatchObject({ type: "ignored", reason: "duplicate" });
    expect(last?.commands).toEqual([]);
  });

  it.each([
    [
      "an answer to a command that is answered",
      event({ type: "played", re: "1:2", reason: "ended" }),
      "late",
    ],
    ["a timer that is not set", event({ type: "timerFired", timer: "digits" }), "late"],
    ["a key that nothing asks for", event({ type: "keyPressed", key: "1" }), "notExpected"],
    ["a second start", started(), "notExpected"],
    ["a leg nobody knows that ends", event({ type: "legEnded", legId: "x" }), "notExpected"],
    [
      "an answer of the wrong kind",
      event({ type: "invoked", re: "2:1", output: 1 }),
      "notExpected",
    ],
  ])("%s is ignored", (_, late, reason) => {
    const { trace } = replay(flow, [started(), helloPlayed, late]);
    expect(trace.at(-1)).toMatchObject({ type: "ignored", reason });
  });

  it("a timer that was moved does not fire at its old time", () => {
    const { state } = replay(flow, [started(), helloPlayed]);
    const ringTime = state.timers.find(({ name }) => name === "ring.ringTime");
    const early = event({ type: "timerFired", timer: "ring.ringTime" }, (ringTime?.at ?? 0) - 1);
    expect(replay(flow, [early], state).trace).toMatchObject([{ type: "ignored", reason: "late" }]);
  });

  it("an agent's answer that overtakes its ring still connects, and the ring then harms nothing", () => {
    const { trace, state } = replay(flow, [
      started(),
      helloPlayed,
      event({ type: "legAnswered", legId: "l1", agent: "ana" }),
      event({ type: "legRinging", legId: "l1", agent: "ana" }),
    ]);
    expect(trace.at(-1)).toMatchObject({ type: "ignored" });
    expect(state.connectedLeg).toBe("l1");
  });

  it("a caller who hangs up while an agent accepts harms nothing", () => {
    const { state, trace } = replay(flow, [
      started(),
      helloPlayed,
      event({ type: "legRinging", legId: "l1", agent: "ana" }),
      event({ type: "callerHungUp" }),
      event({ type: "legAnswered", legId: "l1", agent: "ana" }),
    ]);
    expect(trace.at(-1)).toMatchObject({ type: "ignored", reason: "ended" });
    expect(state).toMatchObject({ status: "ended", outcome: "missed" });
  });

  it("time never goes back, whatever the events say", () => {
    const { trace } = replay(flow, [started(5_000), { ...helloPlayed, at: 1 }]);
    expect(trace.every(({ at }) => at === 5_000)).toBe(true);
  });
});

describe("where a call stands", () => {
  it("is in flow, queued, ringing, in call, ended", () => {
    const steps = [
      started(),
      helloPlayed,
      event({ type: "legRinging", legId: "l1", agent: "ana" }),
      event({ type: "legDeclined", legId: "l1", agent: "ana" }),
      event({ type: "legRinging", legId: "l2", agent: "bob" }),
      event({ type: "legAnswered", legId: "l2", agent: "bob" }),
      event({ type: "legEnded", legId: "l2" }),
    ];
    let state = newCall(flow);
    const seen = steps.map((one) => {
      ({ state } = replay(flow, [one], state));
      return liveStatus(state);
    });
    expect(seen).toEqual(["inFlow", "queued", "ringing", "queued", "ringing", "inCall", "ended"]);
  });
});
