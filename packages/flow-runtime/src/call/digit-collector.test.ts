import { describe, expect, it } from "vitest";
import {
  beginCollecting,
  type CollectorRules,
  type CollectorStep,
  collect,
} from "./digit-collector.js";

const rules: CollectorRules = {
  bargeIn: true,
  typeAhead: false,
  firstDigitTimeoutMs: 3_000,
  interDigitTimeoutMs: 5_000,
  minDigits: 1,
  maxDigits: 4,
  finishKey: "#",
};

/** Keys as they are; `.` is the end of the messages, `!` the deadline. */
function play(
  input: string,
  changed: Partial<CollectorRules> = {},
  typedAhead = "",
): CollectorStep[] {
  const now = { ...rules, ...changed };
  const steps = [beginCollecting(now, { hasMessages: true, typedAhead })];
  for (const sign of input) {
    const collected = steps.at(-1)?.collected ?? { digits: "", playing: true, complete: null };
    steps.push(
      collect(
        now,
        collected,
        sign === "."
          ? { type: "playbackEnded" }
          : sign === "!"
            ? { type: "deadline" }
            : { type: "key", key: sign },
      ),
    );
  }
  return steps;
}

const last = (steps: CollectorStep[]) => steps.at(-1);

describe("collecting digits key by key", () => {
  it("IVR-3: given the messages have ended, the first key has its own time, then it is silence", () => {
    expect(last(play(""))?.deadlineMs).toBeUndefined();
    expect(last(play("."))?.deadlineMs).toBe(3_000);
    expect(last(play(".!"))?.gathered).toEqual({ digits: "", reason: "timeout" });
  });

  it("IVR-4: the time between keys restarts at each key", () => {
    expect(play(".12").map(({ deadlineMs }) => deadlineMs)).toEqual([
      undefined,
      3_000,
      5_000,
      5_000,
    ]);
    expect(last(play(".12!"))?.gathered).toEqual({ digits: "12", reason: "timeout" });
  });

  it.each([
    ["the finish key ends it and is not part of it", ".12#", { digits: "12", reason: "finishKey" }],
    ["the finish key alone is an empty input", ".#", { digits: "", reason: "finishKey" }],
    ["the last digit ends it", ".1234", { digits: "1234", reason: "maxDigits" }],
  ])("IVR-5: %s", (_, input, gathered) => {
    expect(last(play(input))?.gathered).toEqual(gathered);
  });

  it("IVR-10: given barge-in, a key stops the messages and counts", () => {
    const step = last(play("7"));
    expect(step?.stopPlaying).toBe(true);
    expect(step?.collected).toMatchObject({ digits: "7", playing: false });
    expect(step?.deadlineMs).toBe(5_000);
  });

  it("IVR-10: without barge-in a key during the messages neither stops them nor counts", () => {
    const step = last(play("7", { bargeIn: false }));
    expect(step).toMatchObject({ stopPlaying: false, collected: { digits: "", playing: true } });
  });

  it("IVR-10: keys typed ahead count only where the question takes them", () => {
    expect(last(play("", {}, "12"))?.collected.digits).toBe("");
    const step = last(play("", { typeAhead: true }, "12"));
    expect(step).toMatchObject({ stopPlaying: true, collected: { digits: "12", playing: false } });
    expect(last(play("", { typeAhead: true }, "12#9"))?.gathered).toEqual({
      digits: "12",
      reason: "finishKey",
    });
  });

  it("given typed-ahead keys and no barge-in, the messages play to their end first", () => {
    const steps = play(".", { typeAhead: true, bargeIn: false }, "1234");
    expect(steps[0]).toMatchObject({
      stopPlaying: false,
      collected: { digits: "1234", playing: true },
    });
    expect(steps[0]?.gathered).toBeUndefined();
    expect(steps[1]?.gathered).toEqual({ digits: "1234", reason: "maxDigits" });
  });
});
