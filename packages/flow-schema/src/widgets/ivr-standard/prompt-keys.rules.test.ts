import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { menu, say } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import type { JsonObject } from "../../kernel/json.js";
import type { Message } from "../../messages/message.js";
import { builtinRegistry } from "../builtin-widgets.js";
import type { IvrOption } from "./ivr-standard.js";

const options: IvrOption[] = [
  { id: "sales", key: "1", label: "Sales" },
  { id: "support", key: "2", label: "Support" },
];

function flowWith(prompt: Message, locale = "en-GB", offered = options): FlowDraft {
  const node = menu("Menu", { prompt: "", options: offered }, {});
  const exits = Object.fromEntries(offered.map(({ id }) => [id, "hold"]));
  const unheard = { noInput: "notUnderstood", invalidInput: "notUnderstood" };
  const widgets = {
    ...referenceFlow.widgets,
    menu: { ...node, settings: { ...node.settings, prompt }, exits: { ...exits, ...unheard } },
  };
  return { ...referenceFlow, locale, widgets };
}

const found = (flow: FlowDraft): string[] =>
  checkFlow(flow).map(({ code, params }) => `${code} ${String(params["key"])}`);

describe("what a menu's prompt says of its keys", () => {
  it("English: names a key that is not offered", () => {
    expect(found(flowWith(say("For sales, press 1. Support: press 2. Else, press 3.")))).toEqual([
      "SF3008 3",
    ]);
  });

  it("French: names a key that is not offered, in figures or in words", () => {
    const prompt = say("Ventes : tapez 1. Support : tapez 2. Sinon, tapez trois.");
    expect(found(flowWith(prompt, "fr-FR"))).toEqual(["SF3008 3"]);
  });

  it("fails to name a key that is offered", () => {
    expect(found(flowWith(say("For sales, press 1.")))).toEqual(["SF3009 2"]);
    expect(found(flowWith(say("Pour les ventes, tapez 1."), "fr-FR"))).toEqual(["SF3009 2"]);
  });

  it("is content with keys that are named in whatever way", () => {
    expect(found(flowWith(say("Press 1 for sales, 2 for support.")))).toEqual([]);
    expect(found(flowWith(say("Ventes : touche un, support : touche deux."), "fr"))).toEqual([]);
  });

  it("reads the message in its own language, where it has one", () => {
    const inFrench = (text: string): Message => ({ source: "tts", text, language: "fr-CA" });
    expect(found(flowWith(inFrench("Tapez 1 ou 2, sinon 3."), "fr-FR"))).toEqual([]);
    expect(found(flowWith(inFrench("Tapez 1, 2 ou 3."), "fr-FR"))).toEqual(["SF3008 3"]);
    expect(found(flowWith(inFrench("Tapez 1, 2 ou 3."), "en-GB"))).toEqual([
      "SF3008 3",
      "SF4004 undefined",
    ]);
  });

  it("says nothing of recordings, and of languages that it does not understand", () => {
    expect(found(flowWith({ source: "recording", media: "r1" }))).toEqual([]);
    expect(found(flowWith(say("Verkauf: drücken Sie die 7."), "de-DE"))).toEqual([]);
  });
});

describe("the review of a prompt", () => {
  const menuOf = (flow: FlowDraft) => {
    const node = flow.widgets["menu"];
    const definition = builtinRegistry.definition("ivrStandard");
    const reading = node && builtinRegistry.read(node);
    if (!reading?.ok || !definition?.promptMark) throw new Error("There is no menu.");
    return definition.promptMark(reading.settings);
  };
  const reviewed = (flow: FlowDraft): FlowDraft => {
    const path = ["promptReview"];
    const result = applyEdits(flow, [
      { type: "setSetting", id: "menu", path, value: menuOf(flow) },
    ]);
    if (!result.ok) throw new Error("The mark cannot be set.");
    return result.flow;
  };
  const changed = (path: readonly (string | { id: string })[], value: string): FlowDraft => {
    const flow = reviewed(referenceFlow);
    const result = applyEdits(flow, [{ type: "setSetting", id: "menu", path: [...path], value }]);
    if (!result.ok) throw new Error("The option cannot be changed.");
    return result.flow;
  };
  const codes = (flow: FlowDraft): string[] => checkFlow(flow).map(({ code }) => code);

  it("IVR-2: says nothing while the keys are those that the author has confirmed", () => {
    expect(codes(referenceFlow)).toEqual([]);
    expect(codes(reviewed(referenceFlow))).toEqual([]);
  });

  it("IVR-2: says so when a key or its meaning has changed, until the author confirms", () => {
    const other = changed(["options", { id: "sales" }, "label"], "Returns");
    expect(codes(other)).toEqual(["SF3007"]);
    expect(codes(changed(["options", { id: "sales" }, "key"], "7"))).toContain("SF3007");
    expect(codes(reviewed(other))).toEqual([]);
  });

  it("IVR-2: concerns audio prompts, too, and the quick fix confirms", () => {
    const flow = changed(["options", { id: "sales" }, "key"], "7");
    const recorded = applyEdits(flow, [
      {
        type: "setSetting",
        id: "menu",
        path: ["prompt"],
        value: { source: "recording", media: "r1" },
      },
    ]);
    if (!recorded.ok) throw new Error("The prompt cannot be changed.");
    const [problem] = checkFlow(recorded.flow);
    expect(problem?.code).toBe("SF3007");
    const confirmed = applyEdits(recorded.flow, problem?.fixes[0]?.edits ?? []);
    expect(confirmed.ok && codes(confirmed.flow)).toEqual([]);
  });

  it("IVR-2: an input IVR is reviewed against what ends its input", () => {
    const definition = builtinRegistry.definition("ivrInput");
    const settings = (submit: JsonObject) => {
      const reading = builtinRegistry.read({ type: "ivrInput", settings: { submit }, exits: {} });
      if (!reading?.ok) throw new Error("Those are no settings.");
      return definition?.promptMark?.(reading.settings);
    };
    const four = settings({ by: "length", length: 4 });
    expect(four).toMatch(/^[0-9a-f]{8}$/);
    expect(settings({ by: "length", length: 4 })).toBe(four);
    expect(settings({ by: "length", length: 5 })).not.toBe(four);
    expect(settings({ by: "finishKey" })).not.toBe(four);
  });

  it("each broken fixture has that problem and no worse one", () => {
    for (const code of ["SF3007", "SF3008", "SF3009"] as const) {
      expect(codes(brokenFlows[code])).toEqual([code]);
    }
  });
});
