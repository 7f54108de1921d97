import type { Slot, SpecialDate, TimeBranch } from "@smartflow/flow-schema";

interface TimeRule {
  readonly branches: readonly TimeBranch[];
  readonly specialDates: readonly SpecialDate[];
}

const DAY_MS = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** TIME-1 to TIME-3, read off the wall clock of the zone. */
export function branchAt(rule: TimeRule, zone: string, instant: number): string {
  const clock = wallClock(zone, instant);
  const yesterday = isoDate(new Date(Date.parse(clock.date) - DAY_MS));

  const special = rule.specialDates.find(({ from, to = from, hours }) => {
    const isOn = (date: string) => from <= date && date <= to;
    if (!hours) return isOn(clock.date);
    return isOpen(hours, clock.second, isOn(clock.date), isOn(yesterday));
  });
  if (special) return special.branch;

  const isDay = (slot: Slot, date: string) => {
    const day = DAYS[new Date(date).getUTCDay()];
    return day !== undefined && slot.days.includes(day);
  };
  const branch = rule.branches.find(({ slots }) =>
    slots.some((slot) =>
      isOpen(slot, clock.second, isDay(slot, clock.date), isDay(slot, yesterday)),
    ),
  );
  return branch?.id ?? "otherwise";
}

/** Hours whose end lies before their start go on into the next day. */
function isOpen(
  hours: { readonly from: string; readonly to: string },
  second: number,
  today: boolean,
  yesterday: boolean,
): boolean {
  const from = seconds(hours.from);
  const to = seconds(hours.to);
  if (from <= to) return today && from <= second && second < to;
  return (today && from <= second) || (yesterday && second < to);
}

function seconds(time: string): number {
  return Number(time.slice(0, 2)) * 3_600 + Number(time.slice(3, 5)) * 60;
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function wallClock(timeZone: string, instant: number): { date: string; second: number } {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  return {
    date: `${read("year")}-${read("month")}-${read("day")}`,
    second: Number(read("hour")) * 3_600 + Number(read("minute")) * 60 + Number(read("second")),
  };
}
