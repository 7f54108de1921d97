import { targetOf } from "../kernel/document.js";
import type { Fix } from "../kernel/problem.js";
import { isEmptyMessage, type Message } from "../messages/message.js";
import { insertMessageFixes } from "./insert-message.js";
import type { FlowReader, WidgetRule } from "./rule.js";
import { ALWAYS_ERROR } from "./severities.js";

const UNHEARD_EXITS = ["noInput", "invalidInput"] as const;

/** IVR-1: without its prompt an IVR is a silence that waits for keys. */
export const promptMissing: WidgetRule<{ readonly prompt: Message }> = {
  code: "SF3001",
  severity: ALWAYS_ERROR,
  check({ settings, id }, flow, report) {
    if (!isEmptyMessage(settings.prompt)) return;
    report({ path: ["settings", "prompt"], params: { widget: flow.nameOf(id) } });
  },
};

/** IVR-9, first half: the caller who says nothing, or the wrong thing, must be led somewhere. */
const exitNotConnected: WidgetRule = {
  code: "SF3002",
  severity: ALWAYS_ERROR,
  check({ node, id }, flow, report) {
    for (const exit of UNHEARD_EXITS) {
      const target = targetOf(node, exit);
      if (target !== undefined && flow.has(target)) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit },
        fixes: messageFixes(id, exit, flow),
      });
    }
  },
};

/** IVR-9, second half: what comes first there must tell the caller what happened. */
const unheardExit: WidgetRule = {
  code: "SF3003",
  severity: ALWAYS_ERROR,
  check({ node, id }, flow, report) {
    for (const exit of UNHEARD_EXITS) {
      const target = targetOf(node, exit);
      if (target === undefined || target === id) continue;
      const view = flow.view(target);
      if (!view || view.traits.speaksFirst) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit, target: flow.nameOf(target) },
        fixes: messageFixes(id, exit, flow),
      });
    }
  },
};

/** IVR-9, last sentence: straight back into the same IVR is a loop that explains nothing. */
export const leadsBack: WidgetRule = {
  code: "SF3004",
  severity: ALWAYS_ERROR,
  check({ node, id }, flow, report) {
    for (const exit of UNHEARD_EXITS) {
      if (targetOf(node, exit) !== id) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit },
        fixes: messageFixes(id, exit, flow),
      });
    }
  },
};

export const noInputExitRules: readonly WidgetRule[] = [exitNotConnected, unheardExit];

function messageFixes(
  id: string,
  exit: (typeof UNHEARD_EXITS)[number],
  flow: FlowReader,
): readonly Fix[] {
  const base = exit === "noInput" ? "noInputMessage" : "invalidInputMessage";
  return insertMessageFixes(flow, id, exit, exit, base);
}
