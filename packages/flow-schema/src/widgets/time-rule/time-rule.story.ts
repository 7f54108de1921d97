import type { Phrase } from "../phrase.js";
import type { WidgetTale } from "../widget-definition.js";
import type { Causes } from "../widget-endings.js";
import type { WidgetStory } from "../widget-story.js";
import type { timeRuleSettings } from "./time-rule.settings.js";

interface Hours {
  readonly from: string;
  readonly to: string;
}

interface Settings {
  readonly timeZone?: string | undefined;
  readonly branches: readonly {
    readonly id: string;
    readonly slots: readonly ({ readonly days: readonly string[] } & Hours)[];
  }[];
  readonly specialDates: readonly {
    readonly from: string;
    readonly to?: string | undefined;
    readonly hours?: Hours | undefined;
    readonly branch: string;
  }[];
}

export const timeRuleTale: WidgetTale<typeof timeRuleSettings> = {
  causes: timeCauses,
  story: timeStory,
};

/** Days in the order of the week; the names are keys of the catalogue. */
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** More dates than this are counted instead of read aloud one by one. */
const NAMED_DATES = 12;

/** The days and hours of each branch, special dates with the branch they lead to. */
function timeStory({ branches, specialDates, timeZone }: Settings): WidgetStory {
  const when = (branch: string, first: readonly Phrase[]): readonly Phrase[] => {
    const dates = specialDates.filter((date) => date.branch === branch);
    const named = dates.slice(0, NAMED_DATES).map(datePhrase);
    const more = dates.length - named.length;
    return more > 0
      ? [...first, ...named, { key: "tell.time.moreDates", params: { count: more } }]
      : [...first, ...named];
  };
  const otherwise = when("otherwise", [{ key: "tell.time.otherwise" }]);
  return {
    says: [
      timeZone === undefined
        ? { key: "tell.time" }
        : { key: "tell.time.zone", params: { zone: timeZone } },
      ...(specialDates.length > 0 ? [{ key: "tell.time.datesFirst" }] : []),
    ],
    when: {
      ...Object.fromEntries(
        branches.map(({ id, slots }) => {
          const all = when(id, slots.flatMap(slotPhrase));
          return [id, all.length > 0 ? joined(all) : { key: "tell.time.never" }];
        }),
      ),
      otherwise: joined(otherwise),
    },
  };
}

/** A branch without an hour or a date can never be taken. */
function timeCauses({ branches, specialDates }: Settings): Causes {
  const causes = branches.map(({ id, slots }) => {
    const isEver =
      slots.some((slot) => slot.days.length > 0 && slot.from !== slot.to) ||
      specialDates.some((date) => date.branch === id);
    return [id, isEver ? { by: "time" as const } : null];
  });
  return { ...Object.fromEntries(causes), otherwise: { by: "time" } };
}

function joined(all: readonly Phrase[]): Phrase {
  const [only] = all;
  return only && all.length === 1 ? only : { key: "tell.all", params: { parts: { all } } };
}

function slotPhrase(slot: Settings["branches"][number]["slots"][number]): Phrase[] {
  if (slot.days.length === 0 || slot.from === slot.to) return [];
  const days = daysPhrase(slot.days);
  if (isAllDay(slot)) return [{ key: "tell.time.allDay", params: { days } }];
  return [{ key: "tell.time.slot", params: { days, ...hoursParams(slot) } }];
}

function datePhrase(date: Settings["specialDates"][number]): Phrase {
  const from = { date: date.from };
  const isRange = date.to !== undefined && date.to !== date.from;
  const params = isRange ? { from, to: { date: date.to ?? date.from } } : { from };
  const day: Phrase = { key: isRange ? "tell.time.dates" : "tell.time.date", params };
  if (!date.hours || isAllDay(date.hours)) return day;
  return { key: "tell.time.dateHours", params: { day, ...hoursParams(date.hours) } };
}

function isAllDay({ from, to }: Hours): boolean {
  return from === "00:00" && to === "24:00";
}

function hoursParams({ from, to }: Hours): { readonly begin: Phrase; readonly end: Phrase } {
  return { begin: clockPhrase(from), end: clockPhrase(to) };
}

/** A time of day; languages that read it differently have whole hours apart. */
function clockPhrase(time: string): Phrase {
  const [hour = "00", minute = "00"] = time.split(":");
  const key = minute === "00" ? "tell.time.hour" : "tell.time.clock";
  return { key, params: { hour, minute } };
}

/** "Monday to Friday", "Monday and Thursday", "every day". */
function daysPhrase(days: readonly string[]): Phrase {
  const on = WEEK.map((day) => days.includes(day));
  if (on.every(Boolean)) return { key: "tell.days.all" };
  const runs: string[][] = [];
  WEEK.forEach((day, index) => {
    if (!on[index]) return;
    if (index > 0 && on[index - 1]) runs.at(-1)?.push(day);
    else runs.push([day]);
  });
  const all = runs.flatMap((run): Phrase[] => {
    const [first, last] = [run[0] ?? "mon", run.at(-1) ?? "mon"];
    if (run.length > 2) {
      return [{ key: "tell.days.run", params: { first: day(first), last: day(last) } }];
    }
    return run.map(day);
  });
  return joined(all);
}

function day(name: string): Phrase {
  return { key: `tell.day.${name}` };
}
