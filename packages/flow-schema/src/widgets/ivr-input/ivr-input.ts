import * as z from "zod";
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
import { submitSchema, valueBranchSchema } from "./value-branch.js";

import { valueBranchRules } from "./value-branch.rules.js";
import { variableName } from "./variable.rules.js";

export {
  matchValue,
  type Submit,
  submitSchema,
  type ValueBranch,
  type ValueMatch,
  valueBranchSchema,
  valueMatchSchema,
} from "./value-branch.js";

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

/** What the prompt has to match: how many digits there are, and what ends them (IVR-2). */
function submitMark({ submit }: z.output<typeof ivrInputSettings>): string {
  return promptMark(
    submit.by === "length"
      ? [submit.by, submit.length]
      : [submit.by, submit.finishKey, submit.minDigits, submit.maxDigits],
  );
}

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
  traits: ({ variable }) => ({
    waitsForCaller: true,
    ...(variable ? { setsVariable: variable } : {}),
  }),
  promptMark: submitMark,
  messages: promptMessages,
  references: promptReferences,
  summary: ({ prompt }) => messageSummary(prompt),
  rules: [
    promptMissing,
    ...noInputExitRules,
    leadsBack,
    promptNotReviewed(submitMark),
    ...attemptRules,
    ...valueBranchRules,
    variableName,
  ],
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
