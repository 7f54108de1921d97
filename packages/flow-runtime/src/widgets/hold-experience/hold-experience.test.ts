import { describe, expect, it } from "vitest";
import { flowOf, rehearse, say } from "../../testing/rehearse.js";

const agents = [{ id: "ana", teams: ["sales"] }];
const ending = { type: "voicemail", settings: { greeting: say("Leave a message.") } };
const ring = {
  type: "ringTo",
  settings: { target: { kind: "team", id: "sales" }, ringForMs: 20_000 },
  exits: { noAnswer: "end" },
};

const holdsIn = (call: ReturnType<typeof rehearse>) =>
  call.transcript.flatMap((line) => (line.kind === "holds" ? [line.media] : []));

describe("hold experience", () => {
  it.each([
    ["the audio library", { source: "library", media: "jazz" }, "jazz"],
    ["a custom file", { source: "file", media: "m-7", fileName: "our.mp3" }, "m-7"],
    ["a standard ringtone", { source: "ringtone" }, "ringtone"],
    [
      "no file chosen yet: the default music, never silence",
      { source: "file", media: "" },
      "default-music",
    ],
  ])("HOLD-1: callers who wait hear %s", (_, audio, heard) => {
    const flow = flowOf({
      hold: { type: "holdExperience", settings: { audio }, exits: { next: "ring" } },
      ring,
      end: ending,
    });
    expect(holdsIn(rehearse(flow, { agents }))).toEqual([heard]);
  });

  it("HOLD-1: given the widget was deleted, the default music plays", () => {
    expect(holdsIn(rehearse(flowOf({ ring, end: ending }), { agents }))).toEqual(["default-music"]);
  });

  it("HOLD-2: it plays while agents ring and the caller waits, never longer", () => {
    const flow = flowOf({ ring, end: ending });
    const unanswered = rehearse(flow, { agents }).commands;
    expect(unanswered.indexOf("stopHold")).toBe(unanswered.lastIndexOf("play") - 2);
    const answered = rehearse(flow, {
      agents,
      actions: [{ atMs: 4_000, do: "agentAnswers", agent: "ana" }],
    }).commands;
    expect(answered.indexOf("stopHold")).toBeLessThan(answered.indexOf("connect"));
  });

  it("HOLD-2: given nobody is there, nobody hears a snatch of music", () => {
    const call = rehearse(flowOf({ ring, end: ending }), {
      agents: [{ id: "ana", teams: ["sales"], presence: "unavailable" }],
    });
    expect(holdsIn(call)).toEqual([]);
  });
});
