import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../../kernel/bounds.js";
import { idSchema } from "../../kernel/ids.js";
import { messageSummary } from "../message-summary.js";
import { attemptRules } from "../prompt-attempts.rules.js";
import { promptMark, promptNotReviewed } from "../prompt-review.js";
import { leadsBack, noInputExitRules, promptMissing } from "../prompt-rules.js";
import {
  DEFAULT_PROMPT_EXITS,
  promptFields,
  promptMessages,
  promptReferences,
  promptSettings,
} from "../prompt-settings.js";
import { defineWidget } from "../widget-definition.js";
import { duplicateKeys, noOptions } from "./ivr-standard.rules.js";
import { menuRules } from "./menu.rules.js";
import { promptKeyRules } from "./prompt-keys.rules.js";

/** The keys of a telephone, in the order they stand on it (IVR-11). */
export const TELEPHONE_KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"] as const;

export const keySchema = z.enum(TELEPHONE_KEYS);
export type TelephoneKey = z.infer<typeof keySchema>;

export const ivrOptionSchema = z.strictObject({
  /** Names the exit, so that changing the key keeps what is connected. */
  id: idSchema,
  key: keySchema,
  label: z.string().max(MAX_TITLE_LENGTH).default(""),
});

export type IvrOption = z.infer<typeof ivrOptionSchema>;

export const ivrStandardSettings = z.strictObject({
  options: z.array(ivrOptionSchema).max(50).default([]),
  ...promptSettings({ retries: 1 }),
});

/** What the prompt has to match: which keys there are, and what they are called (IVR-2). */
function optionsMark({ options }: z.output<typeof ivrStandardSettings>): string {
  return promptMark(options.flatMap(({ key, label }) => [key, label]));
}

/** "Press 1 for sales": a prompt and key options. */
export const ivrStandard = defineWidget({
  type: "ivrStandard",
  version: 1,
  category: "input",
  icon: "grid-3x3",
  settings: ivrStandardSettings,
  exits: ({ options }) => [
    ...options.map((option) => ({
      id: option.id,
      kind: "option" as const,
      label: option.label,
      key: option.key,
    })),
    ...DEFAULT_PROMPT_EXITS,
  ],
  traits: () => ({ waitsForCaller: true }),
  promptMark: optionsMark,
  messages: promptMessages,
  references: promptReferences,
  summary: ({ prompt }) => messageSummary(prompt),
  rules: [
    promptMissing,
    ...noInputExitRules,
    leadsBack,
    duplicateKeys,
    noOptions,
    promptNotReviewed(optionsMark),
    ...promptKeyRules,
    ...attemptRules,
    ...menuRules,
  ],
  fields: {
    options: { control: "options", group: "choices", unheard: ["label"] },
    ...promptFields,
  },
});
