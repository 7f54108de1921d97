import * as z from "zod";

const ID_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Names that JavaScript gives a meaning of its own when they key a record. */
const RESERVED: ReadonlySet<string> = new Set(["constructor", "prototype", "__proto__"]);

/** Whether a text may name a widget, an option, a branch or a slot. */
export function isId(value: string): boolean {
  return ID_PATTERN.test(value) && !isReservedName(value);
}

/** Whether a name is refused because JavaScript gives it a meaning of its own. */
export function isReservedName(value: string): boolean {
  // Asked of every name in a document: most are told apart by their length.
  return (value.length === 9 || value.length === 11) && RESERVED.has(value);
}

/**
 * The id of a widget, an option, a branch or a slot: a letter, then up to 63 letters, digits,
 * `_` or `-`. `constructor` and `prototype` are refused.
 */
export const idSchema = z.string().max(64).refine(isId, { error: "id" });

/** The name of an exit: most are ids of options and branches, a host's widget may differ. */
export const exitIdSchema = z
  .string()
  .min(1)
  .max(64)
  .refine((exit) => !isReservedName(exit), { error: "id" });

/** A symbolic name of something outside the flow (a user, a team, a line, a media file). */
export const referenceSchema = z.string().max(200);

/**
 * An id that `taken` does not have: `base` itself, else `base2`, `base3`… The answer depends on
 * the arguments alone, so that the same edit gives the same document everywhere.
 */
export function freshId(base: string, taken: (id: string) => boolean): string {
  const stem = freshStem(base);
  if (!taken(stem)) return stem;
  for (let n = 2; ; n++) {
    const id = `${stem}${n}`;
    if (!taken(id)) return id;
  }
}

/** What every id that `freshId` gives for `base` begins with; a number may follow. */
export function freshStem(base: string): string {
  return isId(base) ? base.slice(0, 56) : "widget";
}
