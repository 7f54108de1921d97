import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { parseFlow } from "../../flow/parse-flow.js";
import { builtinRegistry } from "../builtin-widgets.js";
import { isWidget } from "../registry.js";
import { ivrStandard, ivrStandardSettings, TELEPHONE_KEYS } from "./ivr-standard.js";

const defaults = ivrStandardSettings.parse({});
const optionWith = (key: string) =>
  ivrStandardSettings.safeParse({ options: [{ id: "one", key, label: "" }] }).success;

describe("standard IVR", () => {
  it("IVR-3: leaves 3 s for the first key unless told otherwise", () => {
    expect(defaults.firstDigitTimeoutMs).toBe(3_000);
  });

  it("IVR-6: repeats once by default, and between 0 and 5 times", () => {
    const takes = (retries: number) => ivrStandardSettings.safeParse({ retries }).success;
    expect(defaults.retries).toBe(1);
    expect([-1, 0, 5, 6, 1.5].map(takes)).toEqual([false, true, true, false, false]);
  });

  it("IVR-7: may say something after silence, after a wrong key, and at the last", () => {
    expect(defaults.noInputMessage ?? defaults.invalidMessage ?? defaults.finalMessage).toBe(
      undefined,
    );
    const message = { source: "tts", text: "Sorry." };
    const told = { noInputMessage: message, invalidMessage: message, finalMessage: message };
    expect(ivrStandardSettings.parse(told)).toMatchObject(told);
  });

  it("IVR-10: keys interrupt the prompt by default, and keys typed ahead do not count", () => {
    expect(defaults).toMatchObject({ bargeIn: true, typeAhead: false });
  });

  it("IVR-11: takes the twelve keys of a telephone and no other", () => {
    expect(TELEPHONE_KEYS.toSorted()).toEqual(Array.from("#*0123456789"));
    expect(TELEPHONE_KEYS.every(optionWith)).toBe(true);
    expect(["", "10", "a", "A", "+"].some(optionWith)).toBe(false);
  });

  it("has an exit for each option by its id, then no input and invalid input", () => {
    const node = referenceFlow.widgets["menu"];
    expect(node && builtinRegistry.exits(node)).toEqual([
      { id: "sales", kind: "option", label: "Sales", key: "1" },
      { id: "support", kind: "option", label: "Support", key: "2" },
      { id: "noInput", kind: "noInput" },
      { id: "invalidInput", kind: "invalidInput" },
    ]);
  });

  it("finds the second option on one key, and gives it a free one", () => {
    const [problem] = checkFlow(brokenFlows.SF3005);
    expect(problem).toMatchObject({
      code: "SF3005",
      widgetId: "menu",
      exit: "support",
      path: ["widgets", "menu", "settings", "options", 1, "key"],
    });
    const fixed = applyEdits(brokenFlows.SF3005, problem?.fixes[0]?.edits ?? []);
    const menu = fixed.ok ? fixed.flow.widgets["menu"] : undefined;
    if (!menu || !isWidget(ivrStandard, menu)) throw new Error("There is no menu.");
    expect(menu.settings.options.map(({ key }) => key)).toEqual(["1", "2"]);
    expect(menu.exits["support"]).toBe("hold");
  });

  it("or removes it, with its connection", () => {
    const [problem] = checkFlow(brokenFlows.SF3005);
    const fixed = applyEdits(brokenFlows.SF3005, problem?.fixes[1]?.edits ?? []);
    // What is left is to say so: the prompt still speaks of the second key.
    expect(fixed.ok && checkFlow(fixed.flow)).toMatchObject([{ code: "SF3008" }]);
    expect(fixed.ok && Object.keys(fixed.flow.widgets["menu"]?.exits ?? {}).toSorted()).toEqual([
      "invalidInput",
      "noInput",
      "sales",
    ]);
  });

  it("a menu without options is a draft, and an error", () => {
    expect(parseFlow(brokenFlows.SF3006).ok).toBe(true);
    expect(checkFlow(brokenFlows.SF3006).map(({ code }) => code)).toContain("SF3006");
  });

  it("an option that is named like a fixed exit is found", () => {
    expect(checkFlow(brokenFlows.SF2010)).toMatchObject([{ code: "SF2010", exit: "noInput" }]);
  });
});
