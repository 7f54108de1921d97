import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { ALWAYS_ERROR, ALWAYS_INFO, ERROR_IF_STRICT, WARNING_IF_STRICT } from "../severities.js";
import { hasMinutes, mayFillWeek, WeekMinutes } from "./time-rule.coverage.js";
import type { SpecialDate, TimeBranch } from "./time-rule.settings.js";
import { nameOfBranch, nameOfDate } from "./time-rule.settings.js";

interface Settings {
  readonly branches: readonly TimeBranch[];
  readonly specialDates: readonly SpecialDate[];
}

/** Hours that earlier branches take altogether: they look as if they counted, and never do. */
const hiddenSlot: WidgetRule<Settings> = {
  code: "SF5006",
  severity: ERROR_IF_STRICT,
  check({ settings, id }, flow, report) {
    if (settings.branches.length < 2) return;
    const earlier = new WeekMinutes();
    settings.branches.forEach((branch, index) => {
      branch.slots.forEach((slot, place) => {
        if (index === 0 || !earlier.hasAllOf(slot)) return;
        report({
          exit: branch.id,
          path: ["settings", "branches", index, "slots", place],
          params: {
            widget: flow.nameOf(id),
            branch: nameOfBranch(branch),
            from: slot.from,
            to: slot.to,
          },
        });
      });
      for (const slot of branch.slots) earlier.add(slot);
    });
  },
};

/** 24/7 is often meant: callers just never come to the exit for any other time. */
const otherwiseNeverTaken: WidgetRule<Settings> = {
  code: "SF5007",
  severity: ALWAYS_INFO,
  check({ settings, id }, flow, report) {
    if (settings.specialDates.some((date) => date.branch === "otherwise")) return;
    const slots = settings.branches.flatMap((branch) => branch.slots);
    if (!mayFillWeek(slots)) return;
    const week = new WeekMinutes();
    for (const slot of slots) week.add(slot);
    if (!week.isWholeWeek) return;
    report({
      exit: "otherwise",
      path: ["settings", "branches"],
      params: { widget: flow.nameOf(id) },
    });
  },
};

/** A range whose end lies before its start: a closed day that nobody keeps. */
const endsBeforeItBegins: WidgetRule<Settings> = {
  code: "SF5008",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    settings.specialDates.forEach((date, index) => {
      if (date.to === undefined || date.to >= date.from) return;
      report({
        path: ["settings", "specialDates", index],
        params: { widget: flow.nameOf(id), date: nameOfDate(date) },
        fixes: [
          {
            label: "fix.swapDates",
            params: { date: nameOfDate(date) },
            edits: [
              {
                type: "setSetting",
                id,
                path: ["specialDates", { id: date.id }, "from"],
                value: date.to,
              },
              {
                type: "setSetting",
                id,
                path: ["specialDates", { id: date.id }, "to"],
                value: date.from,
              },
            ],
          },
        ],
      });
    });
  },
};

/** Until a day is over in every zone, hours after midnight of its last night included. */
const OVER_EVERYWHERE_MS = 36 * 3_600_000;

/** A special date that has passed: harmless, but it hides that this year's may be missing. */
const pastDate: WidgetRule<Settings> = {
  code: "SF5009",
  severity: WARNING_IF_STRICT,
  check({ settings, id }, flow, report) {
    const now = flow.now();
    if (now === undefined || settings.specialDates.length === 0) return;
    // ISO dates compare as text.
    const today = new Date(now - OVER_EVERYWHERE_MS).toISOString().slice(0, 10);
    settings.specialDates.forEach((date, index) => {
      if ((date.to ?? date.from) >= today || (date.to ?? date.from) < date.from) return;
      report({
        path: ["settings", "specialDates", index],
        params: { widget: flow.nameOf(id), date: nameOfDate(date) },
        fixes: removeDateFixes(id, date, settings.branches),
      });
    });
  },
};

/** A date that its branch can do without: hours of the week lead there, too. */
export function removeDateFixes(
  id: string,
  date: SpecialDate,
  branches: readonly TimeBranch[],
): readonly Fix[] {
  const branch = branches.find((candidate) => candidate.id === date.branch);
  if (branch && !branch.slots.some(hasMinutes)) return [];
  return [
    {
      label: "fix.removeDate",
      params: { date: nameOfDate(date) },
      edits: [{ type: "removeItem", id, path: ["specialDates", { id: date.id }] }],
    },
  ];
}

/** Rules about hours and dates that can never be taken, or no longer. */
export const coverageRules: readonly WidgetRule<Settings>[] = [
  hiddenSlot,
  otherwiseNeverTaken,
  endsBeforeItBegins,
  pastDate,
];
