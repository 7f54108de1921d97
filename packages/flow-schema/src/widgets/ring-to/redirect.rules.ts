import type { WidgetRule } from "../rule.js";
import { ALWAYS_ERROR } from "../severities.js";

interface Settings {
  readonly target:
    | { readonly kind: "user" | "team" | "line"; readonly id: string }
    | { readonly kind: "number"; readonly number: string };
}

const digitsOf = (number: string): string => number.replace(/\D/g, "").replace(/^00/, "");

/** The number is the line's own: the call comes back to its beginning, again and again. */
const ownNumber: WidgetRule<Settings> = {
  code: "SF6007",
  severity: ALWAYS_ERROR,
  check({ id, settings: { target } }, flow, report) {
    if (target.kind !== "number") return;
    const own = digitsOf(flow.line()?.number ?? "");
    if (own === "" || digitsOf(target.number) !== own) return;
    report({
      path: ["settings", "target", "number"],
      params: { widget: flow.nameOf(id), number: target.number },
    });
  },
};

/** RING-2: the call enters its own line again, until its redirects are used up. */
const ownLine: WidgetRule<Settings> = {
  code: "SF6008",
  severity: ALWAYS_ERROR,
  check({ id, settings: { target } }, flow, report) {
    if (target.kind !== "line" || target.id === "" || target.id !== flow.line()?.id) return;
    report({
      path: ["settings", "target", "id"],
      params: { widget: flow.nameOf(id), line: target.id },
    });
  },
};

export const redirectRules: readonly WidgetRule<Settings>[] = [ownNumber, ownLine];
