import type { Slot, Weekday } from "./time-rule.settings.js";

export const DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const DAY = 24 * 60;
export const WEEK = 7 * DAY;

export type Hours = Pick<Slot, "days" | "from" | "to">;

/** The minutes of a week that belong to some hours, one mark for each. */
export class WeekMinutes {
  readonly #minutes = new Uint8Array(WEEK);
  #count = 0;

  add(slot: Hours): void {
    eachMinute(slot, (minute) => {
      if (this.#minutes[minute] === 0) this.#count++;
      this.#minutes[minute] = 1;
      return true;
    });
  }

  hasMinute(minute: number): boolean {
    return this.#minutes[minute] === 1;
  }

  /** Whether all of a slot is there already; one without a minute is not. */
  hasAllOf(slot: Hours): boolean {
    let any = false;
    const all = eachMinute(slot, (minute) => {
      any = true;
      return this.#minutes[minute] === 1;
    });
    return any && all;
  }

  get isWholeWeek(): boolean {
    return this.#count === WEEK;
  }
}

/** Whether a slot has a single minute. */
export function hasMinutes(slot: Hours): boolean {
  return slot.days.length > 0 && lengthOf(slot) > 0;
}

/** Whether some hours could fill a week at all: told without looking at each minute. */
export function mayFillWeek(slots: readonly Hours[]): boolean {
  let minutes = 0;
  for (const slot of slots) minutes += slot.days.length * lengthOf(slot);
  return minutes >= WEEK;
}

/** Visits the minutes of a slot until a visit says no; the last ones wrap into the next week. */
function eachMinute(slot: Hours, visit: (minute: number) => boolean): boolean {
  const from = minutesOf(slot.from);
  const length = lengthOf(slot);
  for (const day of slot.days) {
    const start = DAYS.indexOf(day) * DAY + from;
    for (let minute = start; minute < start + length; minute++) {
      if (!visit(minute % WEEK)) return false;
    }
  }
  return true;
}

/** How long a slot lasts on each of its days, over midnight where its end lies before its start. */
export function lengthOf(slot: Hours): number {
  const from = minutesOf(slot.from);
  const to = minutesOf(slot.to);
  return from <= to ? to - from : to + DAY - from;
}

export function minutesOf(time: string): number {
  const [hour = "0", minute = "0"] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}
