import type { Fix } from "../kernel/problem.js";
import { isEmptyMessage } from "../messages/message.js";
import type { FlowRule } from "../widgets/rule.js";
import type { MessageUse } from "../widgets/widget-facets.js";

/** A message in which nothing is said. An IVR's prompt has a rule of its own (IVR-1). */
const emptyMessage: FlowRule = {
  code: "SF4001",
  scope: "node",
  severity: { recommended: "error", strict: "error" },
  checkNode(id, _node, flow, report) {
    for (const use of flow.messages(id)) {
      if (use.path[0] === "prompt" || !isEmptyMessage(use.message)) continue;
      report({
        path: ["settings", ...use.path],
        params: { widget: flow.nameOf(id), setting: String(use.path[0] ?? "") },
        fixes: use.required ? [] : removeMessageFixes(id, use),
      });
    }
  },
};

/** A message the widget can do without is best taken away. */
function removeMessageFixes(id: string, { path }: MessageUse): readonly Fix[] {
  const names = path.filter((part) => typeof part === "string");
  if (names.length < path.length) return [];
  return [
    { label: "fix.removeMessage", params: {}, edits: [{ type: "setSetting", id, path: names }] },
  ];
}

export const messageRules: readonly FlowRule[] = [emptyMessage];
