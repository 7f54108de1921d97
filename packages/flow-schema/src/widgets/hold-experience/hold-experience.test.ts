import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { deleteWidget } from "../../edits/intents.js";
import { referenceFlow } from "../../fixtures/index.js";
import { DEFAULT_HOLD_AUDIO, holdAudioSchema } from "../../messages/hold-audio.js";
import { holdExperience } from "./hold-experience.js";

const settings = holdExperience.settings;

describe("hold experience", () => {
  it("HOLD-1: has a title and an audio from the library, a file, or a ringtone", () => {
    for (const audio of [
      { source: "library", media: "piano" },
      { source: "file", media: "m1", fileName: "ours.mp3" },
      { source: "ringtone" },
    ]) {
      expect(settings.parse({ name: "Piano", audio })).toMatchObject({ name: "Piano", audio });
    }
  });

  it("HOLD-1: no setting can express silence", () => {
    const silent = [
      { source: "none" },
      { source: "silence" },
      { source: "tts", text: "" },
      { source: "ringtone", volume: 0 },
      null,
      {},
    ];
    expect(silent.filter((audio) => holdAudioSchema.safeParse(audio).success)).toEqual([]);
    expect(settings.parse({}).audio).toEqual(DEFAULT_HOLD_AUDIO);
    expect(DEFAULT_HOLD_AUDIO).toMatchObject({ media: "default-music" });
  });

  it("HOLD-1: it may be deleted, and the flow can still be published", () => {
    const result = applyEdits(referenceFlow, deleteWidget(referenceFlow, "hold"));
    const found = result.ok ? checkFlow(result.flow, { preset: "strict" }) : undefined;
    expect(found?.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("HOLD-3: announces the waiting time only when asked to, at a set interval", () => {
    expect(settings.parse({})).toMatchObject({ announceWait: false, announceEveryMs: 60_000 });
    const takes = (announceEveryMs: number) => settings.safeParse({ announceEveryMs }).success;
    expect([14_999, 15_000, 600_000, 600_001].map(takes)).toEqual([false, true, true, false]);
  });

  it("shows the interval only while the waiting time is announced", () => {
    const visible = holdExperience.fields.announceEveryMs.visible;
    expect(visible?.({ announceWait: true })).toBe(true);
    expect(visible?.({ announceWait: false })).toBe(false);
  });
});
