import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_ERROR } from "../severities.js";

interface Settings {
  readonly options: readonly {
    readonly id: string;
    readonly key: string;
    readonly label: string;
  }[];
}

/** Two options on one key: the second can never be taken. */
export const duplicateKeys: WidgetRule<Settings> = {
  code: "SF3005",
  severity: ALWAYS_ERROR,
  check({ settings, id, node }, flow, report) {
    const first = new Map<string, string>();
    settings.options.forEach((option, index) => {
      const name = option.label || option.id;
      const holder = first.get(option.key);
      if (holder === undefined) {
        first.set(option.key, name);
        return;
      }
      report({
        exit: option.id,
        path: ["settings", "options", index, "key"],
        params: { key: option.key, option: name, other: holder, widget: flow.nameOf(id) },
        fixes: [
          ...freeKeyFixes(id, option, settings.options),
          {
            label: "fix.removeOption",
            params: { option: name, key: option.key },
            edits: [
              { type: "removeItem", id, path: ["options", { id: option.id }] },
              ...(Object.hasOwn(node.exits, option.id)
                ? [{ type: "disconnect" as const, from: { widget: id, exit: option.id } }]
                : []),
            ],
          },
        ],
      });
    });
  },
};

/** The keys a menu is best given, in this order; `*` and `#` have meanings of their own. */
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

export function freeKeyFixes(
  id: string,
  option: { readonly id: string; readonly label: string },
  options: Settings["options"],
): readonly Fix[] {
  const key = DIGITS.find((digit) => !options.some((other) => other.key === digit));
  if (key === undefined) return [];
  return [
    settingFix(
      "fix.useKey",
      { option: option.label || option.id, key },
      id,
      ["options", { id: option.id }, "key"],
      key,
    ),
  ];
}

/** A menu without a single option: nothing the caller presses is right. */
export const noOptions: WidgetRule<Settings> = {
  code: "SF3006",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    if (settings.options.length > 0) return;
    report({ path: ["settings", "options"], params: { widget: flow.nameOf(id) } });
  },
};
