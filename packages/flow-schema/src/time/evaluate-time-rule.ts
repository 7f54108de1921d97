import { Temporal } from "temporal-polyfill";
import type {
  Slot,
  SpecialDate,
  TimeBranch,
  Weekday,
} from "../widgets/time-rule/time-rule.settings.js";

/** The settings of a time rule, its zone settled. */
export interface ZonedTimeRule {
  /** IANA zone; the flow's where the widget names none. */
  readonly timeZone: string;
  readonly branches: readonly TimeBranch[];
  readonly specialDates: readonly SpecialDate[];
}

const DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The exit a call takes at an instant: the id of the first branch that matches, or `otherwise`.
 * Special dates are looked at before weekdays (TIME-3); slots whose end lies before their start
 * wrap midnight into the next day (TIME-2). Hours are read on the wall clock of the zone.
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 */
export function evaluateTimeRule(rule: ZonedTimeRule, instant: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(rule.timeZone)
    .toPlainDateTime();
  const date = local.toPlainDate().toString();
  const dayBefore = local.toPlainDate().subtract({ days: 1 }).toString();
  const second = local.hour * 3_600 + local.minute * 60 + local.second;

  for (const special of rule.specialDates) {
    if (matchesSpecial(special, date, dayBefore, second)) return special.branch;
  }
  const today = local.dayOfWeek - 1;
  for (const branch of rule.branches) {
    if (branch.slots.some((slot) => matchesSlot(slot, today, second))) return branch.id;
  }
  return "otherwise";
}

function matchesSlot(slot: Slot, today: number, second: number): boolean {
  const isOn = (day: number): boolean => {
    const name = DAYS[(day + 7) % 7];
    return name !== undefined && slot.days.includes(name);
  };
  return within(slot, second, isOn(today), isOn(today - 1));
}

function matchesSpecial(
  special: SpecialDate,
  date: string,
  dayBefore: string,
  second: number,
): boolean {
  const last = special.to ?? special.from;
  // ISO dates compare as text.
  const covers = (day: string): boolean => day >= special.from && day <= last;
  if (!special.hours) return covers(date);
  return within(special.hours, second, covers(date), covers(dayBefore));
}

/** Whether a time of day lies in hours that begin today, or that began yesterday and wrap. */
function within(
  hours: { readonly from: string; readonly to: string },
  second: number,
  today: boolean,
  yesterday: boolean,
): boolean {
  const from = secondsOf(hours.from);
  const to = secondsOf(hours.to);
  if (from < to) return today && second >= from && second < to;
  if (from === to) return false;
  return (today && second >= from) || (yesterday && second < to);
}

function secondsOf(time: string): number {
  const [hour = "0", minute = "0"] = time.split(":");
  return Number(hour) * 3_600 + Number(minute) * 60;
}
