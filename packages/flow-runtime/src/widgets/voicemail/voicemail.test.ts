import { describe, expect, it } from "vitest";
import { flowOf, rehearse, say } from "../../testing/rehearse.js";

const GREETING = "Please speak.";
/** The greeting, then half a second of beep. */
const RECORDING_AT = GREETING.length * 60 + 500;

const voicemail = (settings: object = {}) => ({
  type: "voicemail",
  settings: { greeting: say(GREETING), ...settings },
});

describe("voicemail", () => {
  it("VM-1: works as the first widget, behind an unanswered ring and out of hours alike", () => {
    const alone = rehearse(flowOf({ voicemail: voicemail() }));
    expect(alone.record.outcome).toBe("voicemail");
    const behindRing = rehearse(
      flowOf({
        ring: {
          type: "ringTo",
          settings: { target: { kind: "user", id: "ana" } },
          exits: { noAnswer: "voicemail" },
        },
        voicemail: voicemail(),
      }),
      { agents: [{ id: "ana" }] },
    );
    expect(behindRing.record.outcome).toBe("voicemail");
    const outOfHours = rehearse(
      flowOf({
        hours: {
          type: "timeRule",
          settings: {
            branches: [
              { id: "night", slots: [{ id: "s", days: ["tue"], from: "00:00", to: "01:00" }] },
            ],
          },
          exits: { night: "voicemail", otherwise: "voicemail" },
        },
        voicemail: voicemail(),
      }),
    );
    expect(outOfHours.record.outcome).toBe("voicemail");
  });

  it("VM-2: greeting, beep, then records 120 s by default", () => {
    const call = rehearse(flowOf({ voicemail: voicemail() }));
    expect(call.transcript.map(({ kind }) => kind)).toEqual([
      "hears",
      "beep",
      "records",
      "hangsUp",
    ]);
    expect(call.record.voicemail).toMatchObject({ widget: "voicemail", durationMs: 120_000 });
    expect(call.record.endedBy).toBe("flow");
  });

  it.each([
    ["#", { atMs: RECORDING_AT + 7_000, do: "press" as const, key: "#" }, "flow"],
    ["hanging up", { atMs: RECORDING_AT + 7_000, do: "hangUp" as const }, "caller"],
  ])("VM-2: %s ends it and keeps what was said", (_, action, endedBy) => {
    const { record } = rehearse(flowOf({ voicemail: voicemail() }), { actions: [action] });
    expect(record).toMatchObject({
      outcome: "voicemail",
      endedBy,
      voicemail: { durationMs: 7_000 },
    });
  });

  it("VM-2: the longest recording is the widget's own", () => {
    const call = rehearse(flowOf({ voicemail: voicemail({ maxDurationMs: 30_000 }) }));
    expect(call.record.voicemail?.durationMs).toBe(30_000);
  });

  it.each([
    ["during the greeting", 100],
    ["during the beep", RECORDING_AT - 100],
  ])("VM-2: an empty recording is no voicemail: hanging up %s", (_, atMs) => {
    const { record } = rehearse(flowOf({ voicemail: voicemail() }), {
      actions: [{ atMs, do: "hangUp" }],
    });
    expect(record.voicemail).toBeUndefined();
    expect(record.outcome).toBe("missed");
  });
});
