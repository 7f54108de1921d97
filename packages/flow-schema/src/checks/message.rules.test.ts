import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlows, minimalFlow } from "../fixtures/index.js";
import { audio, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Message } from "../messages/message.js";
import { checkFlow } from "./check-flow.js";

function flowWith(message: Message, locale = "en-GB"): FlowDraft {
  const welcome = { ...audio("Welcome", "", "ringShop"), settings: { message } };
  return { ...minimalFlow, locale, widgets: { ...minimalFlow.widgets, welcome } };
}

const found = (flow: FlowDraft): string[] =>
  checkFlow(flow).map(({ code, severity }) => `${code} ${severity}`);
const spoken = (text: string, language?: string): Message =>
  language === undefined ? { source: "tts", text } : { source: "tts", text, language };

describe("messages", () => {
  it("MSG-1: typed text of more than 3,000 characters is too long for many voices", () => {
    expect(found(flowWith(spoken("a".repeat(3_000))))).toEqual([]);
    expect(found(flowWith(spoken("a".repeat(3_001))))).toEqual(["SF4002 warning"]);
    expect(found(flowWith({ source: "file", media: "m1" }))).toEqual([]);
  });

  it("a language that is none is an error, in the flow and in a message", () => {
    expect(found(flowWith(spoken("Hello", "english!")))).toEqual(["SF4003 error"]);
    expect(found(flowWith(spoken("Hello"), "english (british)"))).toEqual(["SF4003 error"]);
    expect(found(flowWith(spoken("Hello"), ""))).toEqual(["SF4003 error"]);
    expect(found(flowWith(spoken("Bonjour"), "fr-CA"))).toEqual([]);
  });

  it("another language than the flow's is a note, another country's is not", () => {
    expect(found(flowWith(spoken("Bienvenue", "fr-FR")))).toEqual(["SF4004 info"]);
    expect(found(flowWith(spoken("Hi", "en-US")))).toEqual([]);
  });

  it("the quick fix takes the flow's language", () => {
    for (const language of ["fr-FR", "english!"]) {
      const flow = flowWith(spoken("Welcome", language));
      const fixed = applyEdits(flow, checkFlow(flow)[0]?.fixes[0]?.edits ?? []);
      expect(fixed.ok && checkFlow(fixed.flow)).toEqual([]);
    }
  });

  it("looks into every message of a widget", () => {
    const widgets = { ...minimalFlow.widgets, voicemail: voicemail("Mail", "a".repeat(3_001)) };
    expect(checkFlow({ ...minimalFlow, widgets })).toMatchObject([
      { code: "SF4002", path: ["widgets", "voicemail", "settings", "greeting", "text"] },
    ]);
    expect(found(brokenFlows.SF4001)).toEqual(["SF4001 error"]);
  });
});
