import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../fixtures/index.js";
import { ask, audio, flow, menu, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft, FlowLimits, WidgetNode } from "../kernel/document.js";

const CODES = new Set(["SF2101", "SF3018"]);
const found = (draft: FlowDraft) => checkFlow(draft).filter(({ code }) => CODES.has(code));
const codes = (draft: FlowDraft): string[] => found(draft).map(({ code }) => code);

const SHORT: FlowLimits = { maxCallMs: 60_000, maxSteps: 1_000, maxVisitsPerWidget: 10 };
const menuTo = (noInput: string): WidgetNode =>
  menu(
    "Menu",
    { prompt: "Press 1.", options: [{ id: "one", key: "1", label: "One" }], retries: 3 },
    { one: "end", noInput, invalidInput: "end" },
  );

function circling(widgets: FlowDraft["widgets"], limits: FlowLimits = SHORT): FlowDraft {
  const facts = { id: "flow_test", name: "", locale: "en", timeZone: "UTC", start: "a" };
  const end = voicemail("End", "Leave a message.");
  return { ...flow(facts, { end, ...widgets }), limits };
}

describe("silent callers who come back again and again", () => {
  const again = audio("Again", "Once more.", "a");

  it("given more time than a call may last, warns, and allows fewer visits", () => {
    const draft = circling({ a: menuTo("again"), again });
    expect(found(draft)).toMatchObject([
      { code: "SF2101", severity: "warning", widgetId: "a", exit: "noInput" },
    ]);
    const fixed = applyEdits(draft, found(draft)[0]?.fixes[0]?.edits ?? []);
    expect(fixed.ok && fixed.flow.limits.maxVisitsPerWidget).toBe(5);
    expect(fixed.ok && codes(fixed.flow)).toEqual([]);
  });

  it("given one IVR after the other, follows the way of those who press nothing", () => {
    const second = ask(
      "Number",
      { prompt: "Your number.", submit: { by: "length", length: 4 } },
      { next: "end", noInput: "again", invalidInput: "end" },
    );
    expect(codes(circling({ a: menuTo("b"), b: second, again }))).toContain("SF2101");
    const away = { ...second, exits: { next: "again", noInput: "end", invalidInput: "end" } };
    expect(codes(circling({ a: menuTo("b"), b: away, again }))).toEqual([]);
  });

  it.each([
    ["they are led elsewhere", { a: menuTo("end") }, SHORT],
    [
      "the call may last long enough",
      { a: menuTo("again"), again },
      { ...SHORT, maxCallMs: 120_000 },
    ],
    ["few visits are allowed", { a: menuTo("again"), again }, { ...SHORT, maxVisitsPerWidget: 5 }],
    ["few steps are allowed", { a: menuTo("again"), again }, { ...SHORT, maxSteps: 10 }],
  ])("given that %s, finds nothing", (_that, widgets, limits) => {
    expect(codes(circling(widgets, limits))).toEqual([]);
  });

  it("given a time that hardly one visit fits into, offers no limit", () => {
    const draft = circling({ a: menuTo("again"), again }, { ...SHORT, maxCallMs: 24_000 });
    expect(found(draft)).toMatchObject([{ code: "SF2101", fixes: [] }]);
  });
});

describe("messages before a prompt that is not repeated", () => {
  it("given no retries, notes each that is never heard, and can remove it", () => {
    expect(found(brokenFlows.SF3018)).toMatchObject([
      { code: "SF3018", severity: "info", params: { setting: "noInputMessage" } },
    ]);
    const edits = found(brokenFlows.SF3018)[0]?.fixes[0]?.edits ?? [];
    const fixed = applyEdits(brokenFlows.SF3018, edits);
    expect(fixed.ok && codes(fixed.flow)).toEqual([]);
  });

  it("given a single retry, or only a final message, finds nothing", () => {
    const node = brokenFlows.SF3018.widgets["menu"];
    if (!node) throw new Error("There is no menu.");
    const having = (settings: WidgetNode["settings"]): FlowDraft => {
      const changed = { ...node, settings: { ...node.settings, ...settings } };
      return { ...referenceFlow, widgets: { ...referenceFlow.widgets, menu: changed } };
    };
    expect(codes(having({ retries: 1 }))).toEqual([]);
    const { noInputMessage: said, ...rest } = node.settings;
    const final = { ...node, settings: { ...rest, finalMessage: said ?? null } };
    const widgets = { ...referenceFlow.widgets, menu: final };
    expect(codes({ ...referenceFlow, widgets })).toEqual([]);
  });
});
