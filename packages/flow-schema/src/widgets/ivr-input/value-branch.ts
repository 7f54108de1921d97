import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../../kernel/bounds.js";
import { idSchema } from "../../kernel/ids.js";

const digits = z
  .string()
  .max(32)
  .regex(/^[0-9*]*$/);

/** When an input is complete: at a key, or at a fixed number of digits (IVR-5). */
export const submitSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("finishKey"),
    finishKey: z.enum(["#", "*"]).default("#"),
    minDigits: z.int().min(1).max(32).default(1),
    maxDigits: z.int().min(1).max(32).default(20),
  }),
  z.strictObject({ by: z.literal("length"), length: z.int().min(1).max(32).default(4) }),
]);

/** What a value branch takes; branches are tried in order (IVR-14). */
export const valueMatchSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("equals"), values: z.array(digits).max(1_000).default([]) }),
  z.strictObject({ kind: z.literal("prefix"), prefix: digits.default("") }),
  z.strictObject({
    kind: z.literal("range"),
    from: digits.default(""),
    to: digits.default(""),
  }),
  z.strictObject({
    kind: z.literal("length"),
    min: z.int().min(0).max(32).default(1),
    max: z.int().min(0).max(32).default(32),
  }),
]);

export const valueBranchSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(MAX_TITLE_LENGTH).default(""),
  match: valueMatchSchema,
});

export type Submit = z.infer<typeof submitSchema>;
export type ValueMatch = z.infer<typeof valueMatchSchema>;
export type ValueBranch = z.infer<typeof valueBranchSchema>;

/** The first branch that takes the digits; nothing when none does. */
export function matchValue(
  branches: readonly ValueBranch[],
  value: string,
): ValueBranch | undefined {
  return branches.find(({ match }) => takes(match, value));
}

function takes(match: ValueMatch, value: string): boolean {
  switch (match.kind) {
    case "equals":
      return match.values.includes(value);
    case "prefix":
      return match.prefix !== "" && value.startsWith(match.prefix);
    case "length":
      return value.length >= match.min && value.length <= match.max;
    case "range":
      return inRange(value, match.from, match.to);
  }
}

/** Compares by value and not by text, with digits of any length: 007 stands between 1 and 10. */
function inRange(value: string, from: string, to: string): boolean {
  const isNumber = (text: string) => /^[0-9]+$/.test(text);
  if (![value, from, to].every(isNumber)) return false;
  const number = BigInt(value);
  return number >= BigInt(from) && number <= BigInt(to);
}
