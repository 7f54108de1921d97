import * as z from "zod";
import { MAX_LIST_ITEMS, MAX_TITLE_LENGTH } from "../../kernel/bounds.js";
import { idSchema } from "../../kernel/ids.js";

/** Days of the week as ISO 8601 counts them: Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day, `HH:MM` from `00:00` to `24:00`. */
export const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Hours on days of the week. `to` before `from` wraps midnight into the next day. */
export const slotSchema = z.strictObject({
  id: idSchema,
  days: z.array(z.enum(WEEKDAYS)).max(7).default([]),
  from: timeOfDaySchema.default("09:00"),
  to: timeOfDaySchema.default("18:00"),
});

export const timeBranchSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(MAX_TITLE_LENGTH).default(""),
  slots: z.array(slotSchema).max(200).default([]),
});

/** A date or a range of dates that is looked at before weekdays (TIME-3). */
export const specialDateSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(MAX_TITLE_LENGTH).default(""),
  /** The first day, `YYYY-MM-DD`. */
  from: z.iso.date(),
  /** The last day, included. Absent: the first day alone. */
  to: z.iso.date().optional(),
  /** A part of each day. Absent: all day. */
  hours: z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema }).optional(),
  /** The branch it leads to; `otherwise` is one too. */
  branch: idSchema.default("otherwise"),
});

export type Slot = z.infer<typeof slotSchema>;
export type TimeBranch = z.infer<typeof timeBranchSchema>;
export type SpecialDate = z.infer<typeof specialDateSchema>;

export const timeRuleSettings = z.strictObject({
  /** IANA zone. Absent: the flow's. */
  timeZone: z.string().max(64).optional(),
  branches: z.array(timeBranchSchema).max(100).default([]),
  specialDates: z.array(specialDateSchema).max(MAX_LIST_ITEMS).default([]),
});

/** What the author calls a branch; without a title it goes by its id. */
export function nameOfBranch({ title, id }: Pick<TimeBranch, "title" | "id">): string {
  return title || id;
}

/** What the author calls a special date; without a title it goes by its first day. */
export function nameOfDate({ title, from }: Pick<SpecialDate, "title" | "from">): string {
  return title || from;
}
