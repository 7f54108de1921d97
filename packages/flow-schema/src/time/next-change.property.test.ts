import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../widgets/time-rule/time-rule.settings.js";
import { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";
import { nextChange, timeline } from "./next-change.js";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "59"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);

const rule: fc.Arbitrary<ZonedTimeRule> = fc.record({
  timeZone: fc.constantFrom(
    "Europe/Paris",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "UTC",
  ),
  branches: fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      title: fc.constant(""),
      slots: fc.array(
        fc.record({
          id: fc.constant("slot"),
          days: fc.subarray([...WEEKDAYS]),
          from: time,
          to: fc.oneof(time, fc.constant("24:00")),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
  specialDates: fc.array(
    fc.record({
      id: fc.constant("special"),
      title: fc.constant(""),
      from: fc.constantFrom("2026-03-28", "2026-03-29", "2026-04-06"),
      to: fc.constantFrom("2026-04-06", "2026-04-20"),
      branch: fc.constantFrom("a", "otherwise"),
    }),
    { maxLength: 1 },
  ),
});

describe("time as a line", () => {
  it("TIME-2: given any rule, the timeline says at every quarter of an hour what evaluating says", () => {
    const from = Date.parse("2026-03-20T00:00Z");
    const to = from + 40 * DAY;
    fc.assert(
      fc.property(rule, (given) => {
        const spans = timeline(given, from, to);
        expect(spans[0]?.from).toBe(from);
        expect(spans.at(-1)?.to).toBe(to);
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBe(spans[index + 1]?.from ?? to);
          if (index > 0) expect(span.exit).not.toBe(spans[index - 1]?.exit);
        }
        let index = 0;
        for (let at = from; at < to; at += 15 * MINUTE) {
          while ((spans[index]?.to ?? to) <= at) index++;
          expect(spans[index]?.exit).toBe(evaluateTimeRule(given, at));
        }
      }),
      { seed: 20_260_329, numRuns: 40 },
    );
  });

  it("TIME-2: given a branch of 00:00 to 24:00 on all days, nothing ever changes", () => {
    const always: ZonedTimeRule = {
      timeZone: "Europe/Paris",
      specialDates: [],
      branches: [
        {
          id: "always",
          title: "",
          slots: [{ id: "s", days: [...WEEKDAYS], from: "00:00", to: "24:00" }],
        },
      ],
    };
    expect(nextChange(always, Date.parse("2026-03-28T12:00Z"))).toBeUndefined();
  });

  it("TIME-3: given a special date months ahead and no other hours, it is the next change", () => {
    const given: ZonedTimeRule = {
      timeZone: "Europe/Paris",
      branches: [],
      specialDates: [{ id: "x", title: "", from: "2027-01-01", branch: "holiday" }],
    };
    expect(nextChange(given, Date.parse("2026-03-28T12:00Z"))).toEqual({
      at: Date.parse("2026-12-31T23:00Z"),
      exit: "holiday",
    });
  });
});
