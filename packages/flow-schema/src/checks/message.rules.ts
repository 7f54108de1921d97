import { isEmptyMessage } from "../messages/message.js";
import type { FlowRule } from "../widgets/rule.js";

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
      });
    }
  },
};

export const messageRules: readonly FlowRule[] = [emptyMessage];
