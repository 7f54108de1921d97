import type { WidgetRule } from "../rule.js";
import { isTimeZone } from "./time-zone.js";

interface Settings {
  readonly timeZone?: string | undefined;
  readonly branches: readonly {
    readonly id: string;
    readonly title: string;
    readonly slots: readonly {
      readonly days: readonly string[];
      readonly from: string;
      readonly to: string;
    }[];
  }[];
}

/** Without branches every call goes the same way. */
export const noBranches: WidgetRule<Settings> = {
  code: "SF5001",
  severity: { recommended: "error", strict: "error" },
  check({ settings, id }, flow, report) {
    if (settings.branches.length > 0) return;
    report({ path: ["settings", "branches"], params: { widget: flow.nameOf(id) } });
  },
};

/** A branch that no minute of the week belongs to can never be taken. */
export const emptyBranch: WidgetRule<Settings> = {
  code: "SF5002",
  severity: { recommended: "error", strict: "error" },
  check({ settings, id }, flow, report) {
    settings.branches.forEach((branch, index) => {
      if (branch.slots.some((slot) => slot.days.length > 0 && slot.from !== slot.to)) return;
      report({
        exit: branch.id,
        path: ["settings", "branches", index],
        params: { widget: flow.nameOf(id), branch: branch.title || branch.id },
      });
    });
  },
};

/** A zone nobody knows: hours cannot be told. */
export const unknownZone: WidgetRule<Settings> = {
  code: "SF5003",
  severity: { recommended: "error", strict: "error" },
  check({ settings, id }, flow, report) {
    if (settings.timeZone === undefined || isTimeZone(settings.timeZone)) return;
    report({
      path: ["settings", "timeZone"],
      params: { widget: flow.nameOf(id), zone: settings.timeZone },
      fixes: [
        {
          label: "fix.useFlowZone",
          params: { zone: flow.property("timeZone") },
          edits: [{ type: "setSetting", id, path: ["timeZone"] }],
        },
      ],
    });
  },
};
