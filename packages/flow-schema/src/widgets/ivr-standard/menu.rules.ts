import { targetOf } from "../../kernel/document.js";
import { withoutMessage } from "../prompt-attempts.rules.js";
import type { WidgetRule } from "../rule.js";
import { ALWAYS_INFO, ERROR_IF_STRICT, INFO_IF_STRICT } from "../severities.js";
import { freeKeyFixes } from "./ivr-standard.rules.js";

interface Settings {
  readonly options: readonly {
    readonly id: string;
    readonly key: string;
    readonly label: string;
  }[];
  readonly retries: number;
  readonly invalidMessage?: unknown;
  readonly finalMessage?: unknown;
}

/** How many keys a telephone has. */
const KEYS = 12;

/** Whatever key callers press, they come to the same step: the choice is recorded, no more. */
const sameTarget: WidgetRule<Settings> = {
  code: "SF2102",
  severity: INFO_IF_STRICT,
  check({ id, node, settings }, flow, report) {
    const targets = new Set(settings.options.map((option) => targetOf(node, option.id)));
    const [target] = targets;
    if (settings.options.length < 2 || targets.size > 1 || target === undefined) return;
    report({
      path: ["settings", "options"],
      params: { widget: flow.nameOf(id), target: flow.nameOf(target) },
    });
  },
};

/** IVR-11: where callbacks are asked for with `*`, a menu should give it no other meaning. */
const starKey: WidgetRule<Settings> = {
  code: "SF3011",
  severity: ERROR_IF_STRICT,
  check({ id, settings }, flow, report) {
    if (!flow.line()?.callbacks.allowed) return;
    settings.options.forEach((option, index) => {
      if (option.key !== "*") return;
      report({
        exit: option.id,
        path: ["settings", "options", index, "key"],
        params: { widget: flow.nameOf(id), option: option.label || option.id },
        fixes: freeKeyFixes(id, option, settings.options),
      });
    });
  },
};

/** Every key is an option, so what is said after a wrong one is never heard. */
const noWrongKey: WidgetRule<Settings> = {
  code: "SF3019",
  severity: ALWAYS_INFO,
  check({ id, settings }, flow, report) {
    if (new Set(settings.options.map(({ key }) => key)).size < KEYS) return;
    for (const setting of ["invalidMessage", "finalMessage"] as const) {
      // Without repetitions another rule says the same of the first of the two.
      if (setting === "invalidMessage" && settings.retries === 0) continue;
      if (settings[setting] === undefined) continue;
      report({
        path: ["settings", setting],
        params: { widget: flow.nameOf(id), setting },
        fixes: withoutMessage(id, [setting]),
      });
    }
  },
};

export const menuRules: readonly WidgetRule<Settings>[] = [sameTarget, starKey, noWrongKey];
