import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import type { CheckOptions } from "../../checks/check-options.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, callbackLine, hotelFlowEn, referenceFlow } from "../../fixtures/index.js";
import type { FlowDraft, WidgetNode } from "../../kernel/document.js";

const CODES = new Set(["SF2102", "SF3011", "SF3018", "SF3019"]);
const found = (flow: FlowDraft, options?: CheckOptions) =>
  checkFlow(flow, { preset: "strict", ...options }).filter(({ code }) => CODES.has(code));
const codes = (flow: FlowDraft, options?: CheckOptions): string[] =>
  found(flow, options).map(({ code }) => code);

function withMenu(flow: FlowDraft, change: (node: WidgetNode) => Partial<WidgetNode>): FlowDraft {
  const node = flow.widgets["menu"];
  if (!node) throw new Error("There is no menu.");
  return { ...flow, widgets: { ...flow.widgets, menu: { ...node, ...change(node) } } };
}

describe("a choice without consequence", () => {
  it("given one target for all options, notes it for those who are strict", () => {
    expect(codes(referenceFlow)).toEqual(["SF2102"]);
    expect(checkFlow(referenceFlow)).toEqual([]);
  });

  it("given two targets, or options that lead nowhere yet, finds nothing", () => {
    expect(codes(hotelFlowEn)).toEqual([]);
    const to = (exits: WidgetNode["exits"]) => codes(withMenu(referenceFlow, () => ({ exits })));
    expect(to({ sales: "hold", support: "voicemail" })).toEqual([]);
    expect(to({ sales: "hold" })).toEqual([]);
    expect(to({})).toEqual([]);
  });
});

describe("the star key", () => {
  it("IVR-11: given a line that allows callbacks, warns of an option on *", () => {
    const options = { line: callbackLine };
    const [problem] = found(brokenFlows.SF3011, options).filter(({ code }) => code === "SF3011");
    expect(problem).toMatchObject({ severity: "error", exit: "support" });
    const usual = checkFlow(brokenFlows.SF3011, options);
    expect(usual.find(({ code }) => code === "SF3011")?.severity).toBe("warning");
    const fixed = applyEdits(brokenFlows.SF3011, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && codes(fixed.flow, options)).toEqual(["SF2102"]);
  });

  it("IVR-11: given no line, a line without callbacks, or another key, finds nothing", () => {
    const callbacks = { allowed: false, automated: false, retries: 0 };
    expect(codes(brokenFlows.SF3011)).toEqual(["SF2102"]);
    expect(codes(brokenFlows.SF3011, { line: { ...callbackLine, callbacks } })).toEqual(["SF2102"]);
    expect(codes(referenceFlow, { line: callbackLine })).toEqual(["SF2102"]);
  });
});

describe("a menu in which no key is wrong", () => {
  it("given all twelve keys, notes what would be said after a wrong one", () => {
    const [problem] = found(brokenFlows.SF3019).filter(({ code }) => code === "SF3019");
    expect(problem).toMatchObject({ severity: "info", params: { setting: "finalMessage" } });
    const fixed = applyEdits(brokenFlows.SF3019, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && codes(fixed.flow)).toEqual(["SF2102"]);
  });

  it("given a message that is not repeated anyway, says it once", () => {
    const draft = withMenu(brokenFlows.SF3019, ({ settings }) => {
      const { finalMessage, ...rest } = settings;
      return { settings: { ...rest, retries: 0, invalidMessage: finalMessage ?? null } };
    });
    expect(codes(draft).filter((code) => code !== "SF2102")).toEqual(["SF3018"]);
  });

  it("given a key that is free, finds nothing", () => {
    const draft = withMenu(brokenFlows.SF3019, ({ settings }) => {
      const { options } = settings;
      return { settings: { ...settings, options: Array.isArray(options) ? options.slice(1) : [] } };
    });
    expect(codes(draft)).not.toContain("SF3019");
  });
});
