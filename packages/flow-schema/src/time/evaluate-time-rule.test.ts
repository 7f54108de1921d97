import { describe, expect, it } from "vitest";
import { referenceFlow, supportFlowFr } from "../fixtures/index.js";
import type { FlowDraft } from "../kernel/document.js";
import { isWidget } from "../widgets/registry.js";
import { timeRule } from "../widgets/time-rule/time-rule.js";
import { type Slot, WEEKDAYS, type Weekday } from "../widgets/time-rule/time-rule.settings.js";
import { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";

function rule(timeZone: string, ...slots: readonly (readonly [string, string, string])[]) {
  const branch = (days: string, from: string, to: string, n: number): Slot => ({
    id: `slot${n}`,
    days: WEEKDAYS.filter((day: Weekday) => days.includes(day)),
    from,
    to,
  });
  const open = slots.map(([days, from, to], n) => branch(days, from, to, n));
  return { timeZone, branches: [{ id: "open", title: "", slots: open }], specialDates: [] };
}

const at = (zoned: ZonedTimeRule, instant: string): string =>
  evaluateTimeRule(zoned, Date.parse(instant));
const EVERY_DAY = WEEKDAYS.join();

describe("weekly hours", () => {
  it("TIME-1: the first branch that matches wins, in order, else otherwise", () => {
    const paris = rule("Europe/Paris", ["mon", "08:00", "20:00"]);
    const lunch = { ...(rule("Europe/Paris", ["mon", "12:00", "14:00"]).branches[0] ?? {}) };
    const both: ZonedTimeRule = {
      ...paris,
      branches: [{ id: "lunch", title: "", slots: lunch.slots ?? [] }, ...paris.branches],
    };
    expect(at(both, "2026-03-02T12:30:00+01:00")).toBe("lunch");
    expect(at(both, "2026-03-02T14:00:00+01:00")).toBe("open");
    expect(at(both, "2026-03-02T20:00:00+01:00")).toBe("otherwise");
    expect(at({ ...both, branches: both.branches.toReversed() }, "2026-03-02T12:30:00+01:00")).toBe(
      "open",
    );
  });

  it("TIME-1: hours are read on the clock of the rule's zone", () => {
    const instant = "2026-03-02T08:30:00Z";
    expect(at(rule("Europe/Paris", ["mon", "09:00", "10:00"]), instant)).toBe("open");
    expect(at(rule("Europe/London", ["mon", "09:00", "10:00"]), instant)).toBe("otherwise");
    expect(at(rule("Pacific/Auckland", ["mon", "21:00", "22:00"]), instant)).toBe("open");
  });

  it("TIME-2: from belongs to a slot to the second, to does not", () => {
    const nine = rule("UTC", ["mon", "09:00", "18:00"]);
    expect(at(nine, "2026-03-02T08:59:59.999Z")).toBe("otherwise");
    expect(at(nine, "2026-03-02T09:00:00.000Z")).toBe("open");
    expect(at(nine, "2026-03-02T17:59:59.999Z")).toBe("open");
    expect(at(nine, "2026-03-02T18:00:00.000Z")).toBe("otherwise");
  });

  it("TIME-2: 00:00 to 24:00 on all days leaves no second out, in any week of changes", () => {
    for (const zone of ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"]) {
      const always = rule(zone, [EVERY_DAY, "00:00", "24:00"]);
      for (
        let instant = Date.UTC(2026, 2, 1);
        instant < Date.UTC(2026, 3, 12);
        instant += 613_000
      ) {
        expect(evaluateTimeRule(always, instant)).toBe("open");
      }
    }
    const midnights = rule("Europe/Paris", [EVERY_DAY, "00:00", "24:00"]);
    expect(at(midnights, "2026-03-02T23:59:59.999+01:00")).toBe("open");
    expect(at(midnights, "2026-03-03T00:00:00.000+01:00")).toBe("open");
  });

  it("TIME-2: slots wrap midnight into the next day", () => {
    const night = rule("Europe/Paris", ["fri", "22:00", "06:00"]);
    expect(at(night, "2026-03-06T21:59:59+01:00")).toBe("otherwise");
    expect(at(night, "2026-03-06T22:00:00+01:00")).toBe("open");
    expect(at(night, "2026-03-07T05:59:59+01:00")).toBe("open");
    expect(at(night, "2026-03-07T06:00:00+01:00")).toBe("otherwise");
    expect(at(night, "2026-03-07T22:00:00+01:00")).toBe("otherwise");
    expect(at(night, "2026-03-06T05:00:00+01:00")).toBe("otherwise");
  });

  it("TIME-2: slots wrap the week, from Sunday into Monday", () => {
    const night = rule("Europe/Paris", ["sun", "20:00", "08:00"]);
    expect(at(night, "2026-03-08T23:00:00+01:00")).toBe("open");
    expect(at(night, "2026-03-09T07:59:59+01:00")).toBe("open");
    expect(at(night, "2026-03-09T08:00:00+01:00")).toBe("otherwise");
    expect(at(night, "2026-03-02T07:00:00+01:00")).toBe("open");
    expect(at(night, "2026-03-10T07:00:00+01:00")).toBe("otherwise");
  });

  it("TIME-2: 24:00 as an end is midnight, and a slot without time matches nothing", () => {
    const evening = rule("UTC", ["mon", "18:00", "24:00"]);
    expect(at(evening, "2026-03-02T23:59:59Z")).toBe("open");
    expect(at(evening, "2026-03-03T00:00:00Z")).toBe("otherwise");
    expect(at(rule("UTC", ["mon", "09:00", "09:00"]), "2026-03-02T09:00:00Z")).toBe("otherwise");
  });
});

describe("daylight-saving changes", () => {
  it("TIME-2: Europe/Paris goes forward on 29 March 2026 at 02:00", () => {
    const morning = rule("Europe/Paris", ["sun", "01:00", "04:00"]);
    const skipped = rule("Europe/Paris", ["sun", "02:15", "02:45"]);
    expect(at(morning, "2026-03-28T23:59:59Z")).toBe("otherwise");
    expect(at(morning, "2026-03-29T00:00:00Z")).toBe("open");
    expect(at(morning, "2026-03-29T01:59:59Z")).toBe("open");
    expect(at(morning, "2026-03-29T02:00:00Z")).toBe("otherwise");
    // The clock never shows 02:15 that night.
    expect(at(skipped, "2026-03-29T00:59:59Z")).toBe("otherwise");
    expect(at(skipped, "2026-03-29T01:00:00Z")).toBe("otherwise");
    const three = rule("Europe/Paris", ["sun", "03:00", "03:30"]);
    expect(at(three, "2026-03-29T00:59:59Z")).toBe("otherwise");
    expect(at(three, "2026-03-29T01:00:00Z")).toBe("open");
  });

  it("TIME-2: Europe/Paris goes back on 25 October 2026 at 03:00, and 02:30 comes twice", () => {
    const twice = rule("Europe/Paris", ["sun", "02:00", "03:00"]);
    expect(at(twice, "2026-10-24T23:59:59Z")).toBe("otherwise");
    expect(at(twice, "2026-10-25T00:00:00Z")).toBe("open");
    expect(at(twice, "2026-10-25T00:59:59Z")).toBe("open");
    expect(at(twice, "2026-10-25T01:00:00Z")).toBe("open");
    expect(at(twice, "2026-10-25T01:59:59Z")).toBe("open");
    expect(at(twice, "2026-10-25T02:00:00Z")).toBe("otherwise");
  });

  it("TIME-2: America/New_York goes forward on 8 March 2026, back on 1 November 2026", () => {
    const three = rule("America/New_York", ["sun", "03:00", "04:00"]);
    expect(at(three, "2026-03-08T06:59:59Z")).toBe("otherwise");
    expect(at(three, "2026-03-08T07:00:00Z")).toBe("open");
    expect(at(three, "2026-03-08T08:00:00Z")).toBe("otherwise");
    const one = rule("America/New_York", ["sun", "01:00", "02:00"]);
    expect(at(one, "2026-11-01T04:59:59Z")).toBe("otherwise");
    expect(at(one, "2026-11-01T05:00:00Z")).toBe("open");
    expect(at(one, "2026-11-01T06:59:59Z")).toBe("open");
    expect(at(one, "2026-11-01T07:00:00Z")).toBe("otherwise");
  });

  it("TIME-2: zones half an hour off, and one that changes by half an hour", () => {
    const india = rule("Asia/Kolkata", ["mon", "09:00", "10:00"]);
    expect(at(india, "2026-03-02T03:29:59Z")).toBe("otherwise");
    expect(at(india, "2026-03-02T03:30:00Z")).toBe("open");
    const nepal = rule("Asia/Kathmandu", ["mon", "09:00", "10:00"]);
    expect(at(nepal, "2026-03-02T03:14:59Z")).toBe("otherwise");
    expect(at(nepal, "2026-03-02T03:15:00Z")).toBe("open");
    // Lord Howe goes back from 02:00 to 01:30 on 5 April 2026.
    const island = rule("Australia/Lord_Howe", ["sun", "01:30", "02:00"]);
    expect(at(island, "2026-04-04T14:30:00Z")).toBe("open");
    expect(at(island, "2026-04-04T15:00:00Z")).toBe("open");
    expect(at(island, "2026-04-04T15:29:59Z")).toBe("open");
    expect(at(island, "2026-04-04T15:30:00Z")).toBe("otherwise");
  });
});

describe("special dates", () => {
  const open = rule("Europe/Paris", [EVERY_DAY, "00:00", "24:00"]);
  const special = (facts: object): ZonedTimeRule => ({
    ...open,
    specialDates: [{ id: "special", title: "", from: "2026-12-25", branch: "otherwise", ...facts }],
  });

  it("TIME-3: are looked at before weekdays, all day in the rule's zone", () => {
    const christmas = special({});
    expect(at(christmas, "2026-12-24T23:59:59+01:00")).toBe("open");
    expect(at(christmas, "2026-12-25T00:00:00+01:00")).toBe("otherwise");
    expect(at(christmas, "2026-12-25T23:59:59+01:00")).toBe("otherwise");
    expect(at(christmas, "2026-12-26T00:00:00+01:00")).toBe("open");
  });

  it("TIME-3: ranges include their last day, over the end of a year and 29 February", () => {
    const newYear = special({ from: "2026-12-31", to: "2027-01-01" });
    expect(at(newYear, "2027-01-01T23:59:59+01:00")).toBe("otherwise");
    expect(at(newYear, "2027-01-02T00:00:00+01:00")).toBe("open");
    const leap = special({ from: "2028-02-29", to: "2028-02-29" });
    expect(at(leap, "2028-02-29T12:00:00+01:00")).toBe("otherwise");
    expect(at(leap, "2028-03-01T12:00:00+01:00")).toBe("open");
  });

  it("TIME-3: a part of a day, which may run past midnight", () => {
    const afternoon = special({ hours: { from: "13:00", to: "18:00" } });
    expect(at(afternoon, "2026-12-25T12:59:59+01:00")).toBe("open");
    expect(at(afternoon, "2026-12-25T13:00:00+01:00")).toBe("otherwise");
    const night = special({ hours: { from: "22:00", to: "02:00" } });
    expect(at(night, "2026-12-26T01:59:59+01:00")).toBe("otherwise");
    expect(at(night, "2026-12-26T02:00:00+01:00")).toBe("open");
    expect(at(night, "2026-12-25T01:00:00+01:00")).toBe("open");
  });

  it("TIME-3: each names a branch, and the first that matches wins", () => {
    const both: ZonedTimeRule = {
      ...open,
      specialDates: [
        { id: "a", title: "", from: "2026-12-25", branch: "gala" },
        { id: "b", title: "", from: "2026-12-01", to: "2026-12-31", branch: "winter" },
      ],
    };
    expect(at(both, "2026-12-25T12:00:00+01:00")).toBe("gala");
    expect(at(both, "2026-12-26T12:00:00+01:00")).toBe("winter");
  });
});

describe("the fixtures' opening hours", () => {
  it("TIME-1: the support line is open on working days from 9 to 6, and closed at Christmas", () => {
    const zoned = hoursOf(supportFlowFr, "hours");
    expect(at(zoned, "2026-11-20T09:00:00+01:00")).toBe("open");
    expect(at(zoned, "2026-11-20T18:00:00+01:00")).toBe("otherwise");
    expect(at(zoned, "2026-11-21T12:00:00+01:00")).toBe("otherwise");
    expect(at(zoned, "2026-12-24T12:59:59+01:00")).toBe("open");
    expect(at(zoned, "2026-12-24T13:00:00+01:00")).toBe("otherwise");
    expect(at(zoned, "2026-12-25T12:00:00+01:00")).toBe("otherwise");
  });

  it("TIME-1: the reference flow is open on a Tuesday, not on a Sunday", () => {
    const zoned = hoursOf(referenceFlow, "hours");
    expect(at(zoned, "2026-03-03T10:00:00+01:00")).toBe("open");
    expect(at(zoned, "2026-03-01T10:00:00+01:00")).toBe("otherwise");
  });
});

function hoursOf(flow: FlowDraft, id: string): ZonedTimeRule {
  const node = flow.widgets[id];
  if (!node || !isWidget(timeRule, node)) throw new Error(`${id} is no time rule.`);
  const { branches, specialDates, timeZone = flow.timeZone } = node.settings;
  return { timeZone, branches, specialDates };
}
