import type * as z from "zod";
import { defineWidget } from "../widget-definition.js";
import { coverageRules } from "./time-rule.coverage.rules.js";
import { hoursRules } from "./time-rule.hours.rules.js";
import { danglingDate, emptyBranch, noBranches, unknownZone } from "./time-rule.rules.js";
import { timeRuleSettings } from "./time-rule.settings.js";

/** Splits by time: branches of day and hour slots, the first match wins (TIME-1). */
export const timeRule = defineWidget({
  type: "timeRule",
  version: 1,
  category: "routing",
  icon: "clock",
  settings: timeRuleSettings,
  exits: ({ branches }) => [
    ...branches.map(({ id, title }) => ({ id, kind: "branch" as const, label: title })),
    { id: "otherwise", kind: "otherwise" },
  ],
  summary: ({ branches, specialDates }) => ({
    key: specialDates.length > 0 ? "widget.timeRule.summary.dates" : "widget.timeRule.summary",
    params: { branches: branches.length, dates: specialDates.length },
  }),
  initial: (): z.input<typeof timeRuleSettings> => ({
    branches: [
      {
        id: "open",
        title: "",
        slots: [
          { id: "slot1", days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
        ],
      },
    ],
  }),
  rules: [noBranches, emptyBranch, unknownZone, danglingDate, ...coverageRules, ...hoursRules],
  fields: {
    branches: { control: "schedule", group: "content", unheard: ["title"] },
    specialDates: { control: "specialDates", group: "content", unheard: ["title"] },
    timeZone: { control: "timeZone", group: "advanced" },
  },
});
