import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../../kernel/bounds.js";
import { idSchema } from "../../kernel/ids.js";
import { messageSummary } from "../message-summary.js";
import { leadsBack, noInputExitRules, promptMissing } from "../prompt-rules.js";
import {
  DEFAULT_PROMPT_EXITS,
  promptFields,
  promptMessages,
  promptReferences,
  promptSettings,
} from "../prompt-settings.js";
import { defineWidget } from "../widget-definition.js";

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

export const ivrInputSettings = z.strictObject({
  submit: submitSchema.default({ by: "finishKey", finishKey: "#", minDigits: 1, maxDigits: 20 }),
  branches: z.array(valueBranchSchema).max(100).default([]),
  ...promptSettings({ retries: 2 }),
  /** Between two keys; restarts at each (IVR-4). Default 5 s. */
  interDigitTimeoutMs: z.int().min(1_000).max(60_000).default(5_000),
  /**
   * The digits are neither stored, logged, traced nor shown (IVR-13). Default off: the agent
   * sees the input.
   */
  sensitive: z.boolean().default(false),
  /** Under which name later steps and the agent find the input. */
  variable: z.string().max(64).optional(),
});

/** Free digits: a customer number, a booking number. */
export const ivrInput = defineWidget({
  type: "ivrInput",
  version: 1,
  category: "input",
  icon: "text-cursor-input",
  settings: ivrInputSettings,
  exits: ({ branches }) => [
    ...branches.map(({ id, title }) => ({ id, kind: "branch" as const, label: title })),
    { id: "next", kind: "otherwise" },
    ...DEFAULT_PROMPT_EXITS,
  ],
  traits: () => ({ waitsForCaller: true }),
  messages: promptMessages,
  references: promptReferences,
  summary: ({ prompt }) => messageSummary(prompt),
  rules: [promptMissing, ...noInputExitRules, leadsBack],
  fields: {
    submit: { control: "submit", group: "choices" },
    branches: { control: "valueBranches", group: "choices", unheard: ["title"] },
    ...promptFields,
    interDigitTimeoutMs: {
      control: "duration",
      group: "behaviour",
      min: 1_000,
      max: 60_000,
      step: 500,
    },
    sensitive: { control: "switch", group: "advanced", unheard: true },
    variable: { control: "text", group: "advanced", unheard: true },
  },
});

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
