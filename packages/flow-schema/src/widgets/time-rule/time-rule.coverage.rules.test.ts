import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import type { CheckOptions } from "../../checks/check-options.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { hours } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import { type Slot, type SpecialDate, WEEKDAYS } from "./time-rule.settings.js";

type Hours = readonly [days: readonly Slot["days"][number][], from: string, to: string];

/** A time rule with one branch for each list of hours. */
function flowWith(branches: readonly (readonly Hours[])[], dates: SpecialDate[] = []): FlowDraft {
  const made = branches.map((slots, n) => ({
    id: `branch${n}`,
    title: `Branch ${n}`,
    slots: slots.map(([days, from, to], m) => ({ id: `slot${m}`, days: [...days], from, to })),
  }));
  const exits = Object.fromEntries(made.map(({ id }) => [id, "menu"]));
  const rule = hours(
    "Hours",
    { branches: made, specialDates: dates },
    { ...exits, otherwise: "voicemail" },
  );
  return { ...referenceFlow, widgets: { ...referenceFlow.widgets, hours: rule } };
}

const CODES = new Set(["SF5002", "SF5006", "SF5007", "SF5008", "SF5009"]);

function found(flow: FlowDraft, options?: CheckOptions): string[] {
  return checkFlow(flow, options)
    .filter(({ code }) => CODES.has(code))
    .map(({ code, path }) => `${code} ${path.slice(3).join(".")}`);
}

const date = (facts: Partial<SpecialDate>): SpecialDate => ({
  id: "date",
  title: "",
  from: "2026-12-25",
  branch: "otherwise",
  ...facts,
});
const WEEK = ["mon", "tue", "wed", "thu", "fri"] as const;

describe("hours that never count", () => {
  it("TIME-1: hours that an earlier branch takes altogether are found", () => {
    const lunchLast = [[[WEEK, "09:00", "18:00"]], [[WEEK, "12:00", "14:00"]]] as const;
    expect(found(flowWith(lunchLast))).toEqual(["SF5006 branches.1.slots.0"]);
    expect(found(flowWith(lunchLast.toReversed()))).toEqual([]);
  });

  it("TIME-1: so are those that several earlier ones take together", () => {
    const parts = [
      [[WEEK, "09:00", "13:00"]],
      [[WEEK, "13:00", "18:00"]],
      [
        [["mon"], "12:00", "14:00"],
        [["sat"], "12:00", "14:00"],
      ],
    ] as const;
    expect(found(flowWith(parts))).toEqual(["SF5006 branches.2.slots.0"]);
  });

  it("a minute of their own is enough", () => {
    const later = [[[WEEK, "09:00", "18:00"]], [[WEEK, "12:00", "18:01"]]] as const;
    expect(found(flowWith(later))).toEqual([]);
  });

  it("hours of the same branch may overlap", () => {
    expect(
      found(
        flowWith([
          [
            [WEEK, "09:00", "18:00"],
            [["mon"], "10:00", "11:00"],
          ],
        ]),
      ),
    ).toEqual([]);
  });

  it("TIME-2: nights count into the next day, and from Sunday into Monday", () => {
    const night = [[[["sun"], "22:00", "08:00"]], [[["mon"], "06:00", "08:00"]]] as const;
    expect(found(flowWith(night))).toEqual(["SF5006 branches.1.slots.0"]);
    const longer = [[[["sun"], "22:00", "08:00"]], [[["mon"], "06:00", "08:01"]]] as const;
    expect(found(flowWith(longer))).toEqual([]);
  });
});

describe("any other time", () => {
  it("TIME-2: 24/7 is noted, whether in one piece or in several", () => {
    expect(found(flowWith([[[WEEKDAYS, "00:00", "24:00"]]]))).toEqual(["SF5007 branches"]);
    const nights = [[[WEEKDAYS, "08:00", "20:00"]], [[WEEKDAYS, "20:00", "08:00"]]] as const;
    expect(found(flowWith(nights))).toEqual(["SF5007 branches"]);
  });

  it("a minute a week is enough", () => {
    const gap = [
      [
        [WEEKDAYS.slice(0, 6), "00:00", "24:00"],
        [["sun"], "00:00", "23:59"],
      ],
    ] as const;
    expect(found(flowWith(gap))).toEqual([]);
  });

  it("TIME-3: so is a special date that leads there", () => {
    expect(found(flowWith([[[WEEKDAYS, "00:00", "24:00"]]], [date({})]))).toEqual([]);
  });

  it("FLOW-1: it is a note, which blocks nothing", () => {
    const [note] = checkFlow(brokenFlows.SF5007, { preset: "strict" });
    expect(note?.severity).toBe("info");
  });
});

describe("special dates", () => {
  const open = [[[WEEK, "09:00", "18:00"]]] as const;
  const on = (instant: string): CheckOptions => ({ now: Date.parse(instant) });

  it("TIME-3: a range that ends before it begins is an error, and can be turned", () => {
    const flow = flowWith(open, [date({ from: "2027-08-20", to: "2027-08-01" })]);
    expect(found(flow)).toEqual(["SF5008 specialDates.0"]);
    const fixed = applyEdits(flow, checkFlow(flow)[0]?.fixes[0]?.edits ?? []);
    expect(fixed.ok && found(fixed.flow)).toEqual([]);
    expect(found(flowWith(open, [date({ to: "2026-12-25" })]))).toEqual([]);
  });

  it("a date that has passed in every zone is noted, when the check is told the time", () => {
    const flow = flowWith(open, [date({})]);
    expect(found(flow)).toEqual([]);
    expect(found(flow, on("2026-12-25T12:00:00Z"))).toEqual([]);
    expect(found(flow, on("2026-12-27T11:59:59Z"))).toEqual([]);
    expect(found(flow, on("2026-12-27T12:00:00Z"))).toEqual(["SF5009 specialDates.0"]);
    const range = flowWith(open, [date({ to: "2027-01-02" })]);
    expect(found(range, on("2027-01-03T12:00:00Z"))).toEqual([]);
    expect(found(range, on("2027-01-04T12:00:00Z"))).toEqual(["SF5009 specialDates.0"]);
  });

  it("is removed by the quick fix, unless a branch has nothing else", () => {
    const flow = flowWith(open, [date({ branch: "branch0" })]);
    const later = on("2028-01-01T00:00:00Z");
    const fixed = applyEdits(flow, checkFlow(flow, later)[0]?.fixes[0]?.edits ?? []);
    expect(fixed.ok && found(fixed.flow, later)).toEqual([]);
    const gala = flowWith([...open, []], [date({ branch: "branch1" })]);
    expect(checkFlow(gala, later).map(({ code, fixes }) => [code, fixes.length])).toEqual([
      ["SF5009", 0],
    ]);
  });
});
