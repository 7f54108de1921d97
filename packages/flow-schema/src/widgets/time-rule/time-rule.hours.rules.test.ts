import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, clinicFlowFr, hotelFlowEn, referenceFlow } from "../../fixtures/index.js";
import { hours } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import type { Slot, SpecialDate } from "./time-rule.settings.js";

type Hours = readonly [days: Slot["days"], from: string, to: string];

function openOn(
  branches: readonly (readonly Hours[])[],
  dates: readonly SpecialDate[] = [],
): FlowDraft {
  const made = branches.map((slots, n) => ({
    id: `b${n}`,
    title: "",
    slots: slots.map(([days, from, to], m) => ({ id: `s${m}`, days, from, to })),
  }));
  const exits = Object.fromEntries(made.map(({ id }) => [id, "menu"]));
  const settings = { branches: made, specialDates: dates };
  const rule = hours("Hours", settings, { ...exits, otherwise: "voicemail" });
  return { ...referenceFlow, widgets: { ...referenceFlow.widgets, hours: rule } };
}

const found = (flow: FlowDraft) => checkFlow(flow).filter(({ code }) => /^SF501/.test(code));
const places = (flow: FlowDraft): string[] =>
  found(flow).map(({ code, path }) => `${code} ${path.slice(3).join(".")}`);
function fixed(flow: FlowDraft): FlowDraft {
  const result = applyEdits(flow, found(flow)[0]?.fixes[0]?.edits ?? []);
  if (!result.ok) throw new Error("The fix does not apply.");
  return result.flow;
}

describe("hours that cross", () => {
  it("given some time in common and some of their own, notes the later ones", () => {
    expect(found(brokenFlows.SF5011)).toMatchObject([{ code: "SF5011", severity: "info" }]);
    expect(
      places(openOn([[[["mon"], "09:00", "12:00"]], [[["mon", "tue"], "10:00", "13:00"]]])),
    ).toEqual(["SF5011 branches.1.slots.0"]);
    const overWeek = openOn([[[["sun"], "20:00", "06:00"]], [[["mon"], "05:00", "09:00"]]]);
    expect(places(overWeek)).toContain("SF5011 branches.1.slots.0");
  });

  it("given an exception before the rule, or other days or hours, finds nothing", () => {
    expect(places(clinicFlowFr)).toEqual([]);
    expect(places(openOn([[[["mon"], "09:00", "12:00"]], [[["mon"], "12:00", "13:00"]]]))).toEqual(
      [],
    );
    expect(places(openOn([[[["mon"], "09:00", "12:00"]], [[["tue"], "10:00", "13:00"]]]))).toEqual(
      [],
    );
    expect(
      places(
        openOn([
          [
            [["mon"], "09:00", "12:00"],
            [["mon"], "11:00", "13:00"],
          ],
        ]),
      ),
    ).toEqual([]);
  });

  it("given more hours than anybody can compare, says nothing rather than take long", () => {
    const many: Hours[] = Array.from({ length: 200 }, () => [["mon"], "09:00", "12:00"]);
    const draft = openOn([many, [[["mon"], "10:00", "13:00"]]]);
    expect(places(draft)).toEqual([]);
  });
});

describe("a minute that is missing", () => {
  it("given hours until 17:59 before others from 18:00, warns and closes the gap", () => {
    expect(found(brokenFlows.SF5012)).toMatchObject([
      { code: "SF5012", severity: "warning", params: { at: "17:59", to: "18:00" } },
    ]);
    expect(places(fixed(brokenFlows.SF5012))).toEqual([]);
  });

  it("given hours until 23:59, warns and opens until 24:00", () => {
    const draft = openOn([[[["mon"], "09:00", "23:59"]]]);
    expect(places(draft)).toEqual(["SF5012 branches.0.slots.0.to"]);
    expect(found(draft)[0]?.params["to"]).toBe("24:00");
    expect(places(fixed(draft))).toEqual([]);
  });

  it("given a night that ends a minute before the morning, warns", () => {
    const draft = openOn([[[["mon"], "22:00", "05:59"]], [[["tue"], "06:00", "12:00"]]]);
    expect(places(draft)).toContain("SF5012 branches.0.slots.0.to");
  });

  it("given a special date until 23:59, warns and lets it last until 24:00", () => {
    const eve = { id: "eve", title: "Eve", from: "2026-12-24", branch: "otherwise" };
    const draft = openOn(
      [[[["mon"], "09:00", "18:00"]]],
      [{ ...eve, hours: { from: "12:00", to: "23:59" } }],
    );
    expect(places(draft)).toEqual(["SF5012 specialDates.0.hours.to"]);
    expect(places(fixed(draft))).toEqual([]);
  });

  it.each<[string, readonly (readonly Hours[])[]]>([
    [
      "the minute is somebody else's",
      [[[["mon"], "09:00", "17:59"]], [[["mon"], "17:59", "20:00"]]],
    ],
    [
      "the next hours are on another day",
      [[[["mon"], "09:00", "17:59"]], [[["tue"], "18:00", "20:00"]]],
    ],
    [
      "more than a minute is missing",
      [[[["mon"], "09:00", "17:58"]], [[["mon"], "18:00", "20:00"]]],
    ],
    ["nothing follows", [[[["mon"], "09:00", "17:59"]]]],
    ["it is open until midnight", [[[["mon"], "09:00", "24:00"]], [[["tue"], "00:00", "08:00"]]]],
  ])("given that %s, finds nothing", (_that, branches) => {
    expect(places(openOn(branches)).filter((place) => place.startsWith("SF5012"))).toEqual([]);
  });
});

describe("hours past midnight", () => {
  it("given hours that end before they begin, notes that they run into the next day", () => {
    expect(found(brokenFlows.SF5013)).toMatchObject([{ code: "SF5013", severity: "info" }]);
    expect(places(hotelFlowEn)).toEqual(["SF5013 branches.1.slots.1"]);
  });

  it("given hours until midnight, however written, finds nothing", () => {
    for (const to of ["24:00", "00:00"])
      expect(places(openOn([[[["mon"], "20:00", to]]]))).toEqual([]);
  });
});

describe("special dates that are there twice", () => {
  const date = (id: string, facts: Partial<SpecialDate> = {}): SpecialDate => ({
    id,
    title: id,
    from: "2026-12-25",
    branch: "otherwise",
    ...facts,
  });
  const dates = (...list: SpecialDate[]): string[] =>
    places(openOn([[[["mon"], "09:00", "18:00"]]], list));

  it("given the same date again, warns and removes the second", () => {
    expect(found(brokenFlows.SF5014)).toMatchObject([{ code: "SF5014", severity: "warning" }]);
    expect(places(fixed(brokenFlows.SF5014))).toEqual([]);
    expect(dates(date("a"), date("b"))).toEqual(["SF5014 specialDates.1"]);
  });

  it("given a day of an earlier range that leads elsewhere, warns", () => {
    const range = date("a", { from: "2026-12-24", to: "2026-12-31" });
    expect(dates(range, date("b", { branch: "b0" }))).toEqual(["SF5014 specialDates.1"]);
    const part = { from: "09:00", to: "12:00" };
    expect(dates(range, date("b", { branch: "b0", hours: part }))).toEqual([
      "SF5014 specialDates.1",
    ]);
  });

  it("given parts of a day, other days, or the exception first, finds nothing", () => {
    const range = date("a", { from: "2026-12-24", to: "2026-12-31" });
    expect(dates(range, date("b"))).toEqual([]);
    expect(dates(date("b", { branch: "b0" }), range)).toEqual([]);
    expect(dates(date("a"), date("b", { from: "2026-12-26" }))).toEqual([]);
    const morning = date("a", { hours: { from: "09:00", to: "12:00" } });
    expect(dates(morning, date("b", { hours: { from: "13:00", to: "18:00" } }))).toEqual([]);
    expect(
      dates(range, date("b", { branch: "b0", hours: { from: "20:00", to: "02:00" } })),
    ).toEqual([]);
  });
});
