import { describe, expect, it } from "vitest";
import { publishFlow } from "../../checks/publishable-flow.js";
import { minimalFlow } from "../../fixtures/index.js";
import { flow, voicemail as voicemailNode } from "../../fixtures/widgets.js";
import { builtinRegistry } from "../builtin-widgets.js";
import { voicemail, voicemailSettings } from "./voicemail.js";

describe("voicemail", () => {
  it("VM-1: works as the unanswered message, and alone, without a time rule before it", () => {
    expect(publishFlow(minimalFlow).ok).toBe(true);
    const facts = { id: "flow_night", name: "", locale: "en-GB", timeZone: "UTC", start: "mail" };
    expect(publishFlow(flow(facts, { mail: voicemailNode("", "Speak now.") })).ok).toBe(true);
  });

  it("VM-2: records up to 120 s by default, from 1 s to 600 s, and # ends it", () => {
    const takes = (maxDurationMs: number) => voicemailSettings.safeParse({ maxDurationMs }).success;
    expect(voicemailSettings.parse({})).toMatchObject({ maxDurationMs: 120_000, finishKey: "#" });
    expect([999, 1_000, 600_000, 600_001].map(takes)).toEqual([false, true, true, false]);
  });

  it("VM-2: begins with a greeting, which a new one has in the flow's language", () => {
    const texts = ["fr-CA", "en-GB", "de"].map((locale) => {
      const { settings } = builtinRegistry.create("voicemail", { locale });
      return voicemailSettings.parse(settings).greeting;
    });
    expect(texts).toMatchObject([
      { text: "Merci de laisser un message après le signal sonore." },
      { text: "Please leave a message after the tone." },
      { text: "Please leave a message after the tone." },
    ]);
  });

  it("ends the walk: it has no exits", () => {
    expect(voicemail.exits(voicemailSettings.parse({}))).toEqual([]);
  });
});
