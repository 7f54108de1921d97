import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_INFO, ERROR_IF_STRICT } from "../severities.js";
import {
  DAY,
  DAYS,
  hasMinutes,
  lengthOf,
  minutesOf,
  WEEK,
  WeekMinutes,
} from "./time-rule.coverage.js";
import { removeDateFixes } from "./time-rule.coverage.rules.js";
import type { Slot, SpecialDate, TimeBranch } from "./time-rule.settings.js";
import { nameOfBranch, nameOfDate } from "./time-rule.settings.js";

interface Settings {
  readonly branches: readonly TimeBranch[];
  readonly specialDates: readonly SpecialDate[];
}

/** Where a slot stands among all slots of its rule. */
interface Placed {
  readonly slot: Slot;
  readonly branch: TimeBranch;
  readonly path: readonly (string | number)[];
}

function placedSlots(branches: readonly TimeBranch[]): Placed[] {
  return branches.flatMap((branch, index) =>
    branch.slots.map((slot, place) => ({
      slot,
      branch,
      path: ["settings", "branches", index, "slots", place],
    })),
  );
}

/** Beyond so many slots they are not compared with each other: this rule only informs. */
const MAX_COMPARED = 200;

/** Hours of two branches that overlap in part: the shared time goes to the first, maybe unmeant. */
const crossingSlots: WidgetRule<Settings> = {
  code: "SF5011",
  severity: ALWAYS_INFO,
  check({ id, settings }, flow, report) {
    const placed = placedSlots(settings.branches);
    if (settings.branches.length < 2 || placed.length > MAX_COMPARED) return;
    placed.forEach(({ slot, branch, path }, place) => {
      const other = placed
        .slice(0, place)
        .find((earlier) => earlier.branch !== branch && cross(earlier.slot, slot));
      if (!other) return;
      report({
        exit: branch.id,
        path,
        params: {
          widget: flow.nameOf(id),
          branch: nameOfBranch(branch),
          other: nameOfBranch(other.branch),
          from: slot.from,
          to: slot.to,
        },
      });
    });
  },
};

/** Whether slots share some of their time, and each has some of its own. */
function cross(a: Slot, b: Slot): boolean {
  const sizeOf = (slot: Slot): number => new Set(slot.days).size * lengthOf(slot);
  const shared = sharedMinutes(a, b);
  return shared > 0 && shared < Math.min(sizeOf(a), sizeOf(b));
}

function sharedMinutes(a: Slot, b: Slot): number {
  let shared = 0;
  for (const from of startsOf(a)) {
    for (const other of startsOf(b)) {
      // A slot that wraps the week goes on at its beginning.
      for (const shift of [-WEEK, 0, WEEK]) {
        const begin = Math.max(from, other + shift);
        const end = Math.min(from + lengthOf(a), other + shift + lengthOf(b));
        shared += Math.max(0, end - begin);
      }
    }
  }
  return shared;
}

/** The minutes of the week at which a slot begins. */
function startsOf({ days, from }: Slot): number[] {
  return [...new Set(days)].map((day) => DAYS.indexOf(day) * DAY + minutesOf(from));
}

/** The last minute before midnight. */
const LAST_MINUTE = DAY - 1;

/** The slots that end a minute before others begin, or before midnight, and nobody else then. */
function oneMinuteShort(branches: readonly TimeBranch[]): readonly Placed[] {
  const placed = placedSlots(branches);
  const begins = new Set(placed.map(({ slot }) => minutesOf(slot.from)));
  const candidates = placed.filter(({ slot }) => {
    const end = minutesOf(slot.to);
    return (end === LAST_MINUTE || begins.has(end + 1)) && hasMinutes(slot);
  });
  // Most rules are done here, before each of their minutes is looked at.
  if (candidates.length === 0) return [];
  const week = new WeekMinutes();
  for (const { slot } of placed) week.add(slot);
  const starts = new Set(placed.flatMap(({ slot }) => startsOf(slot)));
  return candidates.filter(({ slot }) =>
    startsOf(slot).some((start) => {
      const minute = (start + lengthOf(slot)) % WEEK;
      const isAwaited = minute % DAY === LAST_MINUTE || starts.has((minute + 1) % WEEK);
      return isAwaited && !week.hasMinute(minute);
    }),
  );
}

/** Hours that end one minute before others begin, or before midnight: a minute nobody is open. */
const missingMinute: WidgetRule<Settings> = {
  code: "SF5012",
  severity: ERROR_IF_STRICT,
  check({ id, settings }, flow, report) {
    for (const { slot, branch, path } of oneMinuteShort(settings.branches)) {
      const to = nextMinute(slot.to);
      report({
        exit: branch.id,
        path: [...path, "to"],
        params: { widget: flow.nameOf(id), branch: nameOfBranch(branch), at: slot.to, to },
        fixes: untilFixes(id, ["branches", { id: branch.id }, "slots", { id: slot.id }, "to"], to),
      });
    }
    settings.specialDates.forEach((date, index) => {
      if (!date.hours || minutesOf(date.hours.to) !== LAST_MINUTE) return;
      report({
        path: ["settings", "specialDates", index, "hours", "to"],
        params: {
          widget: flow.nameOf(id),
          branch: nameOfDate(date),
          at: date.hours.to,
          to: "24:00",
        },
        fixes: untilFixes(id, ["specialDates", { id: date.id }, "hours", "to"], "24:00"),
      });
    });
  },
};

function untilFixes(
  id: string,
  path: readonly (string | { readonly id: string })[],
  to: string,
): readonly Fix[] {
  return [settingFix("fix.openUntil", { to }, id, path, to)];
}

function nextMinute(time: string): string {
  const minutes = minutesOf(time) + 1;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Hours that run past midnight: often meant, and otherwise `from` and `to` are mixed up. */
const overnight: WidgetRule<Settings> = {
  code: "SF5013",
  severity: ALWAYS_INFO,
  check({ id, settings }, flow, report) {
    for (const { slot, branch, path } of placedSlots(settings.branches)) {
      const { from, to } = slot;
      // Until midnight is no further than that, however it is written.
      if (to >= from || to === "00:00" || from === "24:00") continue;
      const params = { widget: flow.nameOf(id), branch: nameOfBranch(branch), from, to };
      report({ exit: branch.id, path, params });
    }
  },
};

/** A special date that an earlier one takes altogether: what it says never counts. */
const repeatedDate: WidgetRule<Settings> = {
  code: "SF5014",
  severity: ERROR_IF_STRICT,
  check({ id, settings }, flow, report) {
    settings.specialDates.forEach((date, index) => {
      const earlier = settings.specialDates.slice(0, index);
      const other = earlier.find((one) => isSame(one, date) || overrules(one, date));
      if (!other) return;
      report({
        path: ["settings", "specialDates", index],
        params: {
          widget: flow.nameOf(id),
          date: nameOfDate(date),
          other: nameOfDate(other),
        },
        fixes: removeDateFixes(id, date, settings.branches),
      });
    });
  },
};

const lastOf = (date: SpecialDate): string => date.to ?? date.from;

function isSame(a: SpecialDate, b: SpecialDate): boolean {
  const isDay = a.from === b.from && lastOf(a) === lastOf(b) && lastOf(a) >= a.from;
  return isDay && a.hours?.from === b.hours?.from && a.hours?.to === b.hours?.to;
}

/** Whether an all-day date takes every minute of a later one, and leads elsewhere. */
function overrules(earlier: SpecialDate, later: SpecialDate): boolean {
  if (earlier.hours || earlier.branch === later.branch || lastOf(later) < later.from) return false;
  if (later.hours && later.hours.to < later.hours.from) return false;
  return earlier.from <= later.from && lastOf(earlier) >= lastOf(later);
}

/** Rules about hours and dates that may have been meant another way. */
export const hoursRules: readonly WidgetRule<Settings>[] = [
  crossingSlots,
  missingMinute,
  overnight,
  repeatedDate,
];
