import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../widgets/time-rule/time-rule.settings.js";
import { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";
import { nextChange } from "./next-change.js";

const FROM = Date.parse("2020-01-01T00:00Z");
const TO = Date.parse("2031-01-01T00:00Z");
const SECOND = 1_000;

/** The instants at which the zone changes its offset between 2020 and 2030. */
function changesOf(timeZone: string): readonly number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (!next || next.epochMilliseconds >= TO) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

const CHANGING = Intl.supportedValuesOf("timeZone").flatMap((timeZone) => {
  const changes = changesOf(timeZone);
  return changes.length > 0 ? [{ timeZone, changes }] : [];
});

/** Reads the clock of a zone without the library that is tested. */
function clockOf(timeZone: string) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (instant: number) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
    return {
      day: part("weekday").toLowerCase(),
      date: `${part("year")}-${part("month")}-${part("day")}`,
      time: `${part("hour")}:${part("minute")}`,
    };
  };
}

const slot = (id: string, from: string, to: string) => ({ id, days: [...WEEKDAYS], from, to });
const branch = (id: string, from: string, to: string) => ({
  id,
  title: "",
  slots: [slot(id, from, to)],
});

/** Every quarter of the day has a branch of its own; the last but one wraps midnight. */
const QUARTERS = [
  branch("small", "00:30", "02:15"),
  branch("early", "02:15", "06:00"),
  branch("day", "06:00", "23:30"),
  branch("late", "23:30", "00:30"),
];

function quarterAt(time: string): string {
  if (time < "00:30" || time >= "23:30") return "late";
  if (time < "02:15") return "small";
  return time < "06:00" ? "early" : "day";
}

describe("every zone that changes its offset between 2020 and 2030", () => {
  it("TIME-2: is read right a second before, at and after each change, and at its midnights", () => {
    expect(CHANGING.length).toBeGreaterThan(100);
    let asked = 0;
    for (const { timeZone, changes } of CHANGING) {
      const clock = clockOf(timeZone);
      const rule: ZonedTimeRule = { timeZone, branches: QUARTERS, specialDates: [] };
      for (const change of changes) {
        const midnight = Temporal.Instant.fromEpochMilliseconds(change)
          .toZonedDateTimeISO(timeZone)
          .startOfDay().epochMilliseconds;
        for (const at of [change, midnight]) {
          for (const instant of [at - SECOND, at, at + SECOND]) {
            const { time } = clock(instant);
            expect(evaluateTimeRule(rule, instant), `${timeZone} ${instant}`).toBe(quarterAt(time));
            asked++;
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(10_000);
  });

  it("TIME-2: has no second outside of 00:00 to 24:00 on all days", () => {
    for (const { timeZone, changes } of CHANGING) {
      const rule: ZonedTimeRule = {
        timeZone,
        branches: [branch("always", "00:00", "24:00")],
        specialDates: [],
      };
      for (const change of changes) {
        for (const instant of [change - SECOND, change, change + SECOND]) {
          expect(evaluateTimeRule(rule, instant), `${timeZone} ${instant}`).toBe("always");
        }
      }
    }
  });

  it("TIME-3: keeps the day of each change as its clock has it", () => {
    for (const { timeZone, changes } of CHANGING) {
      const clock = clockOf(timeZone);
      for (const change of changes) {
        const { date } = clock(change);
        const rule: ZonedTimeRule = {
          timeZone,
          branches: [],
          specialDates: [{ id: "change", title: "", from: date, branch: "today" }],
        };
        for (const instant of [change - SECOND, change, change + SECOND]) {
          const expected = clock(instant).date === date ? "today" : "otherwise";
          expect(evaluateTimeRule(rule, instant), `${timeZone} ${instant}`).toBe(expected);
        }
      }
    }
  });

  it("TIME-2: is told its next change from a second before each change of offset", () => {
    for (const { timeZone, changes } of CHANGING) {
      const rule: ZonedTimeRule = { timeZone, branches: QUARTERS, specialDates: [] };
      for (const change of changes.slice(0, 2)) {
        const from = change - SECOND;
        const next = nextChange(rule, from);
        expect(next, `${timeZone} ${from}`).toBeDefined();
        if (!next) continue;
        const now = evaluateTimeRule(rule, from);
        expect(evaluateTimeRule(rule, next.at)).toBe(next.exit);
        expect(next.exit).not.toBe(now);
        expect(evaluateTimeRule(rule, next.at - SECOND), `${timeZone} ${from}`).toBe(now);
      }
    }
  });
});
