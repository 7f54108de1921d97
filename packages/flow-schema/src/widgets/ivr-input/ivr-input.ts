import * as z from "zod";
import { messageSummary } from "../message-summary.js";
import type { Phrase } from "../phrase.js";
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
import { promptCauses, promptStory } from "../prompt-story.js";
import { defineWidget } from "../widget-definition.js";
import { inputCauses, wrongInput } from "./sample-input.js";
import { type Submit, submitSchema, type ValueMatch, valueBranchSchema } from "./value-branch.js";

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
  causes: (settings) => ({
    ...inputCauses(settings.submit, settings.branches),
    ...promptCauses(settings, wrongInput(settings.submit)),
  }),
  story: (settings) => ({
    says: [
      ...promptStory(settings, submitPhrase(settings.submit)),
      ...(settings.sensitive ? [{ key: "tell.input.sensitive" }] : []),
    ],
    when: {
      ...Object.fromEntries(settings.branches.map(({ id, match }) => [id, matchPhrase(match)])),
      next: { key: settings.branches.length > 0 ? "tell.input.other" : "tell.input.any" },
    },
  }),
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

function submitPhrase(submit: Submit): Phrase {
  if (submit.by === "length") {
    return { key: "tell.input.length", params: { digits: submit.length } };
  }
  const { minDigits, maxDigits, finishKey } = submit;
  const params = { min: minDigits, max: Math.max(minDigits, maxDigits), key: finishKey };
  return { key: "tell.input.finishKey", params };
}

/** How many values of a list are named; the others are counted. */
const NAMED_VALUES = 10;

function matchPhrase(match: ValueMatch): Phrase {
  switch (match.kind) {
    case "equals": {
      const values = match.values.map((value) => ({ key: "tell.input.value", params: { value } }));
      const any = values.slice(0, NAMED_VALUES);
      const more = values.length - any.length;
      return more > 0
        ? { key: "tell.input.equalsMany", params: { values: { any }, more } }
        : { key: "tell.input.equals", params: { values: { any } } };
    }
    case "prefix":
      return { key: "tell.input.prefix", params: { prefix: match.prefix } };
    case "range":
      return { key: "tell.input.range", params: { from: match.from, to: match.to } };
    case "length":
      return { key: "tell.input.lengths", params: { min: match.min, max: match.max } };
  }
}
