import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlows, hotelFlowEn, minimalFlow, referenceFlow } from "../fixtures/index.js";
import { audio, voicemail } from "../fixtures/widgets.js";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import { checkFlow } from "./check-flow.js";

const CODES = new Set(["SF2011", "SF2012", "SF2013", "SF2014", "SF2015"]);
const found = (flow: FlowDraft) =>
  checkFlow(flow, { preset: "strict" }).filter(({ code }) => CODES.has(code));
const codes = (flow: FlowDraft): string[] => found(flow).map(({ code }) => code);
const complete: FlowDraft = { ...minimalFlow, onError: "voicemail" };

describe("a flow as a whole", () => {
  it("given 80 % of the widgets that can be saved, warns; beyond all of them, is in error", () => {
    expect(codes(brokenFlows.SF2011)).toEqual(["SF2011", "SF2014"]);
    expect(found(brokenFlows.SF2012).map(({ code, severity }) => [code, severity])).toEqual([
      ["SF2012", "error"],
      ["SF2014", "info"],
    ]);
    expect(codes(complete)).toEqual([]);
  });

  it("given two steps of one title, notes the second, and can rename it", () => {
    const [, problem] = found(brokenFlows.SF2013);
    expect(problem).toMatchObject({ code: "SF2013", severity: "info", widgetId: "ringSales" });
    const fixed = applyEdits(brokenFlows.SF2013, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && fixed.flow.widgets["ringSales"]?.title).toBe("Menu 2");
    expect(fixed.ok && codes(fixed.flow)).toEqual(["SF2014"]);
  });

  it("given a new title that is taken as well, takes the next", () => {
    const widgets = {
      a: audio("Hello", "A", "b"),
      b: audio("Hello 2", "B", "c"),
      c: audio("Hello", "C", "d"),
      d: voicemail("Hello", "D"),
    };
    const flow = { ...complete, start: "a", onError: "d", widgets };
    expect(found(flow).map(({ fixes }) => fixes[0]?.params["title"])).toEqual([
      "Hello 3",
      "Hello 3",
    ]);
  });

  it("given steps without titles, finds nothing that is the same", () => {
    const widgets = { a: audio("", "A", "b"), b: voicemail("", "B") };
    expect(codes({ ...complete, start: "a", onError: "b", widgets })).toEqual([]);
  });

  it("given no step for failures, notes it where somebody asks to be strict", () => {
    expect(codes(referenceFlow)).toEqual(["SF2014"]);
    expect(checkFlow(referenceFlow)).toEqual([]);
    expect(codes(emptyFlow({ id: "new" }))).toEqual([]);
  });

  it("given a step for failures that does not speak, notes it", () => {
    expect(codes(brokenFlows.SF2015)).toEqual(["SF2015"]);
    expect(codes({ ...hotelFlowEn, onError: "menu" })).toEqual([]);
    expect(codes({ ...hotelFlowEn, onError: "voicemail" })).toEqual([]);
  });
});
