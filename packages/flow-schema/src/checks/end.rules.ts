import { targetOf } from "../kernel/document.js";
import { insertMessageFixes } from "../widgets/insert-message.js";
import type { DerivedFact, FlowRule } from "../widgets/rule.js";
import { ALWAYS_ERROR, ERROR_IF_STRICT, INFO_IF_STRICT } from "../widgets/severities.js";
import { disconnectFix } from "./structure.rules.js";

/** Steps hang on a widget at which every call ends or leaves the flow: none ever gets there. */
const behindTheEnd: FlowRule = {
  code: "SF2103",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    if (flow.view(id)?.exits.length !== 0) return;
    for (const [exit, target] of Object.entries(node.exits)) {
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), target: flow.nameOf(target) },
        fixes: [disconnectFix(flow, id, exit)],
      });
    }
  },
};

/** Where a call goes on from a widget at which callers hear nothing, and where it is cut off. */
const inSilence: DerivedFact<{ readonly to: string[]; readonly ends: string[] } | null> = {
  of(id, flow) {
    const view = flow.view(id);
    if (!view || view.traits.speaksFirst || view.traits.waitsForCaller) return null;
    if (flow.messages(id).length > 0) return null;
    const to: string[] = [];
    const ends: string[] = [];
    for (const { id: exit, kind, optional } of view.exits) {
      const target = targetOf(view.node, exit);
      if (target !== undefined && flow.has(target)) to.push(target);
      // A failure that no step is chosen for goes where all failures of the flow go.
      else if (kind !== "failure" || !optional) ends.push(exit);
    }
    return { to, ends };
  },
};

/** A call that comes to its end without its caller having heard a single message. */
const unheard: FlowRule = {
  code: "SF2104",
  scope: "flow",
  severity: ERROR_IF_STRICT,
  checkFlow(flow, report) {
    const start = flow.property("start");
    const seen = new Set<string>();
    const open = start === undefined ? [] : [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const step = flow.derived(inSilence, id);
      if (!step) continue;
      open.push(...step.to);
      for (const exit of step.ends) {
        report({
          widgetId: id,
          exit,
          path: ["widgets", id, "exits", exit],
          params: { widget: flow.nameOf(id), exit },
          fixes: insertMessageFixes(flow, id, exit, "apology", "apology"),
        });
      }
    }
  },
};

/** Nothing follows a message. A goodbye is a fair end, so this is only said to who asks for it. */
const messageIsLast: FlowRule = {
  code: "SF2105",
  scope: "node",
  severity: INFO_IF_STRICT,
  checkNode(id, node, flow, report) {
    const view = flow.view(id);
    if (!view) return;
    for (const { id: exit, optional } of view.exits) {
      if (!optional || targetOf(node, exit) !== undefined || !view.traits.speaksFirst) continue;
      report({ exit, path: ["exits", exit], params: { widget: flow.nameOf(id) } });
    }
  },
};

export const endRules: readonly FlowRule[] = [behindTheEnd, unheard, messageIsLast];
