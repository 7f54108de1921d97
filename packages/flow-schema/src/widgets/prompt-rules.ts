import { targetOf } from "../kernel/document.js";
import type { Fix } from "../kernel/problem.js";
import { defaultTexts } from "../messages/default-texts.js";
import { isEmptyMessage, type Message } from "../messages/message.js";
import type { FlowReader, WidgetRule, WidgetView } from "./rule.js";

const ALWAYS_ERROR = { recommended: "error", strict: "error" } as const;
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
        fixes: insertMessageFixes(id, exit, flow),
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
        fixes: insertMessageFixes(id, exit, flow),
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
        fixes: insertMessageFixes(id, exit, flow),
      });
    }
  },
};

export const noInputExitRules: readonly WidgetRule[] = [exitNotConnected, unheardExit];

function insertMessageFixes(
  id: string,
  exit: (typeof UNHEARD_EXITS)[number],
  flow: FlowReader,
): readonly Fix[] {
  // A host may do without the built-in audio message: then there is nothing to insert.
  if (!flow.knowsType("audioMessage")) return [];
  const text = defaultTexts(flow.property("locale"))[exit];
  const added = flow.freshId(exit === "noInput" ? "noInputMessage" : "invalidInputMessage");
  const following = followingOf(flow.view(id), exit, flow);
  const fix: Fix = {
    label: "fix.insertMessage",
    params: { exit, text },
    edits: [
      {
        type: "addWidget",
        id: added,
        widget: {
          type: "audioMessage",
          settings: { message: { source: "tts", text } },
          exits: following === undefined ? {} : { next: following },
        },
      },
      { type: "connect", from: { widget: id, exit }, to: added },
    ],
  };
  return [fix];
}

function followingOf(
  view: WidgetView<unknown> | undefined,
  exit: string,
  flow: FlowReader,
): string | undefined {
  const target = view && targetOf(view.node, exit);
  return target !== undefined && flow.has(target) ? target : undefined;
}
