import { type Slot, WEEKDAYS, type Weekday } from "@smartflow/flow-schema";

/** Hours that most branches begin with. */
export const SCHEDULE_PRESETS = {
  officeHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
  always: { days: [...WEEKDAYS], from: "00:00", to: "24:00" },
  weekend: { days: ["sat", "sun"], from: "00:00", to: "24:00" },
} as const satisfies { readonly [name: string]: Omit<Slot, "id"> };

export type SchedulePreset = keyof typeof SCHEDULE_PRESETS;

/** The short name of a day of the week: "Mon". */
export function dayName(day: Weekday, locale: string, style: "short" | "long" | "narrow"): string {
  // 2024 began on a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(date);
}

/** Days of a slot with one more or one less, in the order of the week. */
export function toggleDay(days: readonly string[], day: Weekday): Weekday[] {
  return WEEKDAYS.filter((each) => (each === day) !== days.includes(each));
}

/** Whether hours go on after midnight. */
export function wrapsMidnight(from: string, to: string): boolean {
  return to < from;
}
