import type { WidgetRule } from "../rule.js";

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
  severity: { recommended: "error", strict: "error" },
  check({ settings, id, node }, flow, report) {
    const first = new Map<string, string>();
    settings.options.forEach((option, index) => {
      const holder = first.get(option.key);
      if (holder === undefined) {
        first.set(option.key, option.label);
        return;
      }
      report({
        exit: option.id,
        path: ["settings", "options", index, "key"],
        params: { key: option.key, option: option.label, other: holder, widget: flow.nameOf(id) },
        fixes: [
          {
            label: "fix.removeOption",
            params: { option: option.label, key: option.key },
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

/** A menu without a single option: nothing the caller presses is right. */
export const noOptions: WidgetRule<Settings> = {
  code: "SF3006",
  severity: { recommended: "error", strict: "error" },
  check({ settings, id }, flow, report) {
    if (settings.options.length > 0) return;
    report({ path: ["settings", "options"], params: { widget: flow.nameOf(id) } });
  },
};
