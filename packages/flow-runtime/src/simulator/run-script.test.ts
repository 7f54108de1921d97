import { describe, expect, it } from "vitest";
import { flowOf, heard, rehearse, say } from "../testing/rehearse.js";

const mailbox = {
  type: "voicemail",
  settings: { greeting: say("Speak."), maxDurationMs: 600_000 },
};
const lasts = ({ record }: ReturnType<typeof rehearse>) => record.endedAt - record.startedAt;

describe("a scripted call", () => {
  it("given an action that hangs up, lasts until then, whatever the caller's patience", () => {
    const call = rehearse(flowOf({ mailbox }), {
      patienceMs: 60_000,
      actions: [{ atMs: 90_000, do: "hangUp" }],
    });
    expect(lasts(call)).toBe(90_000);
  });

  it("given none, lasts as long as the caller's patience", () => {
    expect(lasts(rehearse(flowOf({ mailbox }), { patienceMs: 60_000 }))).toBe(60_000);
  });

  it("given a carrier that collects, a prompt that was given up hears no keys and stops nothing", () => {
    const flow = flowOf(
      {
        menu: {
          type: "ivrStandard",
          settings: {
            prompt: say("Press 1, or listen on. ".repeat(10)),
            options: [{ id: "one", key: "1" }],
          },
          exits: { one: "mailbox", noInput: "mailbox", invalidInput: "mailbox" },
        },
        mailbox,
        sorry: { type: "audioMessage", settings: { message: say("Sorry, and goodbye for now.") } },
      },
      { limits: { maxCallMs: 10_000 }, onError: "sorry" },
    );
    const actions = [{ atMs: 10_500, do: "press" as const, key: "1" }];
    const call = rehearse(flow, { actions }, { digits: "collected" });
    expect(heard(call)).toHaveLength(2);
    expect(lasts(call)).toBe(10_000 + "Sorry, and goodbye for now.".length * 60);
  });
});
