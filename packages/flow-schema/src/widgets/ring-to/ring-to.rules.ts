import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_ERROR } from "../severities.js";

type Target =
  | { readonly kind: "user" | "team" | "line"; readonly id: string }
  | { readonly kind: "number"; readonly number: string };

/** Nobody is chosen: the caller would wait for no one. */
export const noTarget: WidgetRule<{ readonly target: Target }> = {
  code: "SF6001",
  severity: ALWAYS_ERROR,
  check({ settings: { target }, id }, flow, report) {
    const chosen = target.kind === "number" ? target.number : target.id;
    if (chosen.trim() !== "") return;
    report({
      path: ["settings", "target"],
      params: { widget: flow.nameOf(id), kind: target.kind },
    });
  },
};

/** E.164: a plus, then 7 to 15 digits, none of them leading with zero. */
const DIALLABLE = /^\+[1-9]\d{6,14}$/;

/** Whether carriers can dial a number as it is written. */
export function isDiallable(number: string): boolean {
  return DIALLABLE.test(number);
}

/** A number that no carrier can dial. */
export const badNumber: WidgetRule<{ readonly target: Target }> = {
  code: "SF6002",
  severity: ALWAYS_ERROR,
  check({ settings: { target }, id }, flow, report) {
    if (target.kind !== "number" || target.number.trim() === "" || isDiallable(target.number))
      return;
    report({
      path: ["settings", "target", "number"],
      params: { widget: flow.nameOf(id), number: target.number },
      fixes: tidyFixes(id, target.number),
    });
  },
};

/** A number that only has spaces and the like too many. */
function tidyFixes(id: string, written: string): readonly Fix[] {
  const number = written.replaceAll(/[\s().\-/\u00a0]/g, "").replace(/^00/, "+");
  if (!isDiallable(number)) return [];
  return [settingFix("fix.tidyNumber", { number }, id, ["target", "number"], number)];
}
