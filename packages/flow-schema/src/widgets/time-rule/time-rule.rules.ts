import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_ERROR } from "../severities.js";
import { nameOfBranch, nameOfDate } from "./time-rule.settings.js";
import { isTimeZone } from "./time-zone.js";

interface Hours {
  readonly from: string;
  readonly to: string;
}

interface Settings {
  readonly timeZone?: string | undefined;
  readonly branches: readonly {
    readonly id: string;
    readonly title: string;
    readonly slots: readonly (Hours & { readonly days: readonly string[] })[];
  }[];
  readonly specialDates: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: string;
    readonly to?: string | undefined;
    readonly hours?: Hours | undefined;
    readonly branch: string;
  }[];
}

/** Whether hours have a single second; from 24:00 to 00:00 is none either. */
function haveTime({ from, to }: Hours): boolean {
  return from !== to && !(from === "24:00" && to === "00:00");
}

/** Without branches every call goes the same way. */
export const noBranches: WidgetRule<Settings> = {
  code: "SF5001",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    if (settings.branches.length > 0) return;
    report({ path: ["settings", "branches"], params: { widget: flow.nameOf(id) } });
  },
};

/** A branch that no minute belongs to, neither of the week nor of a special date. */
export const emptyBranch: WidgetRule<Settings> = {
  code: "SF5002",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    const named = new Set<string>();
    for (const date of settings.specialDates) {
      const anyDay = date.to === undefined || date.to >= date.from;
      if (anyDay && (!date.hours || haveTime(date.hours))) named.add(date.branch);
    }
    settings.branches.forEach((branch, index) => {
      if (named.has(branch.id)) return;
      if (branch.slots.some((slot) => slot.days.length > 0 && haveTime(slot))) return;
      report({
        exit: branch.id,
        path: ["settings", "branches", index],
        params: { widget: flow.nameOf(id), branch: nameOfBranch(branch) },
      });
    });
  },
};

/** A special date that leads to a branch which is not there: the call would find no exit. */
export const danglingDate: WidgetRule<Settings> = {
  code: "SF5004",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    const branches = new Set(["otherwise", ...settings.branches.map((branch) => branch.id)]);
    settings.specialDates.forEach((date, index) => {
      if (branches.has(date.branch)) return;
      const name = nameOfDate(date);
      report({
        path: ["settings", "specialDates", index, "branch"],
        params: { widget: flow.nameOf(id), date: name },
        fixes: [
          settingFix(
            "fix.leadDateToOtherwise",
            { date: name },
            id,
            ["specialDates", { id: date.id }, "branch"],
            "otherwise",
          ),
        ],
      });
    });
  },
};

/** A zone nobody knows: hours cannot be told. */
export const unknownZone: WidgetRule<Settings> = {
  code: "SF5003",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    if (settings.timeZone === undefined || isTimeZone(settings.timeZone)) return;
    report({
      path: ["settings", "timeZone"],
      params: { widget: flow.nameOf(id), zone: settings.timeZone },
      fixes: [settingFix("fix.useFlowZone", { zone: flow.property("timeZone") }, id, ["timeZone"])],
    });
  },
};
