import { describe, expect, it } from "vitest";
import { brokenFlows, callbackLine, minimalFlow } from "../fixtures/index.js";
import { audio, ring, say, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft } from "../kernel/document.js";
import type { LineFacts } from "../widgets/rule.js";
import { checkFlow } from "./check-flow.js";

const found = (flow: FlowDraft, line: LineFacts | undefined = callbackLine) =>
  checkFlow(flow, line ? { line } : {}).filter(({ code }) => code.startsWith("SF7"));
const places = (flow: FlowDraft, line?: LineFacts): string[] =>
  found(flow, line).map(({ code, widgetId }) => (widgetId ? `${code} ${widgetId}` : code));

const welcome = (text: string, language?: string): FlowDraft => ({
  ...minimalFlow,
  widgets: {
    ...minimalFlow.widgets,
    welcome: {
      ...audio("Welcome", "", "ringShop"),
      settings: { message: { ...say(text), ...(language ? { language } : {}) } },
    },
  },
});
const withCallbacks = (callbacks: Partial<LineFacts["callbacks"]>): LineFacts => ({
  ...callbackLine,
  callbacks: { ...callbackLine.callbacks, ...callbacks },
});

describe("callbacks that nobody is told of", () => {
  it("given no message that names the key, warns; without a line, says nothing", () => {
    expect(places(minimalFlow)).toEqual(["SF7001"]);
    expect(found(minimalFlow, withCallbacks({ automated: false }))).toMatchObject([
      { severity: "warning", fixes: [] },
    ]);
    expect(checkFlow(minimalFlow)).toEqual([]);
    expect(places(minimalFlow, withCallbacks({ allowed: false }))).toEqual([]);
  });

  it.each([
    ["the sign", "If you would rather be called back, press *.", undefined],
    ["its name", "If you would rather be called back, press star.", undefined],
    ["its French name", "Pour être rappelé, appuyez sur étoile.", "fr-FR"],
    ["a language that is not understood", "Drücken Sie die Sterntaste.", "de-DE"],
  ])("given %s in a message, finds nothing", (_what, text, language) => {
    expect(places(welcome(text, language))).toEqual([]);
  });

  it("given a recording, which may well say it, finds nothing", () => {
    const message = { source: "recording", media: "welcome" };
    const node = { ...audio("Welcome", "", "ringShop"), settings: { message } };
    const widgets = { ...minimalFlow.widgets, welcome: node };
    expect(places({ ...minimalFlow, widgets })).toEqual([]);
  });

  it("given nothing at which a callback can be asked for, finds nothing", () => {
    const widgets = { end: voicemail("End", "Leave a message.") };
    expect(places({ ...minimalFlow, start: "end", widgets })).toEqual([]);
  });
});

describe("callbacks that have nobody to go to", () => {
  it("given a message after which nobody is rung, notes it", () => {
    expect(places(brokenFlows.SF7002)).toEqual(["SF7001", "SF7002 notUnderstood"]);
    expect(found(brokenFlows.SF7002)[1]).toMatchObject({ severity: "info" });
  });

  it("given somebody to ring further on, finds nothing", () => {
    expect(places(welcome("Press * to be called back."))).toEqual([]);
  });

  it("a redirect does not count as somebody to ring", () => {
    const { welcome: greeting } = welcome("Press * to be called back.").widgets;
    const ringShop = ring("Partner", { kind: "number", number: "+33199001234" }, {});
    const widgets = { ...(greeting ? { welcome: greeting } : {}), ringShop };
    expect(places({ ...minimalFlow, widgets })).toEqual(["SF7002 welcome"]);
  });

  it("given callbacks that people make by hand, finds nothing", () => {
    expect(places(brokenFlows.SF7002, withCallbacks({ automated: false }))).toEqual(["SF7001"]);
  });
});
