import type { WidgetRule } from "@smartflow/flow-schema";

/** Without a list there is nothing to look in. Codes of your own carry a prefix of your own. */
export const listMissing: WidgetRule<{ readonly list: string }> = {
  code: "ACME-1",
  severity: { recommended: "error", strict: "error" },
  check({ id, settings }, flow, report) {
    if (settings.list !== "") return;
    report({ path: ["settings", "list"], params: { widget: flow.nameOf(id) } });
  },
};
