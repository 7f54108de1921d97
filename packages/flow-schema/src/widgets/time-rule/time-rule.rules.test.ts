import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { hours } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import type { Slot, SpecialDate } from "./time-rule.settings.js";
import { isTimeZone } from "./time-zone.js";

function flowWith(slots: readonly Slot[], specialDates: readonly SpecialDate[] = []): FlowDraft {
  const rule = hours(
    "Hours",
    { branches: [{ id: "open", title: "Open", slots: [...slots] }], specialDates },
    { open: "menu", otherwise: "voicemail" },
  );
  return { ...referenceFlow, widgets: { ...referenceFlow.widgets, hours: rule } };
}

const codes = (flow: FlowDraft): string[] => checkFlow(flow).map(({ code }) => code);
const slot = (from: string, to: string, days: Slot["days"] = ["mon"]): Slot => ({
  id: "slot",
  days,
  from,
  to,
});
const date = (facts: Partial<SpecialDate>): SpecialDate => ({
  id: "date",
  title: "",
  from: "2026-12-25",
  branch: "open",
  ...facts,
});

describe("rules of time rules", () => {
  it.each([
    ["no days", slot("09:00", "18:00", [])],
    ["no hours", slot("09:00", "09:00")],
    ["hours from midnight to midnight", slot("24:00", "00:00")],
  ])("a branch with %s can never be taken", (_what, empty) => {
    expect(codes(flowWith([empty]))).toEqual(["SF5002"]);
  });

  it.each([
    ["a minute", slot("09:00", "09:01")],
    ["the whole day", slot("00:00", "24:00")],
    ["hours past midnight", slot("22:00", "06:00")],
  ])("a branch with %s can be taken", (_what, full) => {
    expect(codes(flowWith([full]))).not.toContain("SF5002");
  });

  it("TIME-3: a branch without hours is taken by the special dates that name it", () => {
    expect(codes(flowWith([], [date({})]))).toEqual([]);
    expect(codes(flowWith([], [date({ branch: "otherwise" })]))).toEqual(["SF5002"]);
    expect(codes(flowWith([], [date({ to: "2026-12-24" })]))).toEqual(["SF5002", "SF5008"]);
    expect(codes(flowWith([], [date({ hours: { from: "08:00", to: "08:00" } })]))).toEqual([
      "SF5002",
    ]);
  });

  it("TIME-3: a special date must name a branch that is there, or otherwise", () => {
    const [problem] = checkFlow(brokenFlows.SF5004);
    expect(problem).toMatchObject({ code: "SF5004", params: { date: "Party" } });
    const fixed = applyEdits(brokenFlows.SF5004, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && checkFlow(fixed.flow)).toEqual([]);
  });

  it("TIME-1: an unknown zone is found, in the rule and in the flow", () => {
    const [problem] = checkFlow(brokenFlows.SF5003);
    const fixed = applyEdits(brokenFlows.SF5003, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && checkFlow(fixed.flow)).toEqual([]);
    expect(codes({ ...referenceFlow, timeZone: "Mars/Olympus" })).toEqual(["SF5005"]);
  });
});

describe("isTimeZone", () => {
  it.each(["Europe/Paris", "UTC", "Asia/Kolkata", "America/Argentina/Buenos_Aires"])(
    "knows %s",
    (zone) => expect(isTimeZone(zone)).toBe(true),
  );

  it.each(["", "Mars/Olympus", "+02:00", "Paris", "Europe/Paris "])("does not know %j", (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  );
});
