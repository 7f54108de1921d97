import type { Fix } from "../kernel/problem.js";
import { isEmptyMessage } from "../messages/message.js";
import { withoutMessage } from "../widgets/prompt-attempts.rules.js";
import type { FlowRule } from "../widgets/rule.js";
import { settingFix } from "../widgets/setting-fix.js";
import { ALWAYS_ERROR, ALWAYS_INFO, ERROR_IF_STRICT } from "../widgets/severities.js";
import type { MessageUse } from "../widgets/widget-facets.js";

/** A message in which nothing is said. An IVR's prompt has a rule of its own (IVR-1). */
const emptyMessage: FlowRule = {
  code: "SF4001",
  scope: "node",
  severity: ALWAYS_ERROR,
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
  return withoutMessage(id, names);
}

/** What most voices speak in one go. */
const MAX_SPOKEN_LENGTH = 3_000;

/** A text that many carriers refuse to speak, and few callers would hear to its end. */
const tooLong: FlowRule = {
  code: "SF4002",
  scope: "node",
  severity: ERROR_IF_STRICT,
  checkNode(id, _node, flow, report) {
    for (const { message, path } of flow.messages(id)) {
      if (message.source !== "tts" || message.text.length <= MAX_SPOKEN_LENGTH) continue;
      report({
        path: ["settings", ...path, "text"],
        params: {
          widget: flow.nameOf(id),
          setting: String(path[0] ?? ""),
          found: message.text.length,
          limit: MAX_SPOKEN_LENGTH,
        },
      });
    }
  },
};

/** A language that is none: no voice can be chosen for it, and callers would hear nothing. */
const unknownLanguage: FlowRule = {
  code: "SF4003",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    const language = flow.property("locale");
    if (!isLanguage(language)) report({ path: ["locale"], params: { language } });
  },
  checkNode(id, _node, flow, report) {
    for (const { message, path } of flow.messages(id)) {
      if (message.source !== "tts" || message.language === undefined) continue;
      if (isLanguage(message.language)) continue;
      report({
        path: ["settings", ...path, "language"],
        params: { language: message.language },
        fixes: flowLanguageFixes(id, path),
      });
    }
  },
};

/** Another language than the flow's: often meant, and otherwise a voice that reads nonsense. */
const otherLanguage: FlowRule = {
  code: "SF4004",
  scope: "node",
  severity: ALWAYS_INFO,
  checkNode(id, _node, flow, report) {
    for (const { message, path } of flow.messages(id)) {
      if (message.source !== "tts" || message.language === undefined) continue;
      if (!isLanguage(message.language) || !isLanguage(flow.property("locale"))) continue;
      if (baseOf(message.language) === baseOf(flow.property("locale"))) continue;
      report({
        path: ["settings", ...path, "language"],
        params: {
          widget: flow.nameOf(id),
          language: message.language,
          locale: flow.property("locale"),
        },
        fixes: flowLanguageFixes(id, path),
      });
    }
  },
};

function flowLanguageFixes(id: string, path: MessageUse["path"]): readonly Fix[] {
  const names = path.filter((part) => typeof part === "string");
  if (names.length < path.length) return [];
  return [settingFix("fix.useFlowLanguage", {}, id, [...names, "language"])];
}

/** Whether a text is a well-formed BCP 47 tag. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split("-")[0];
}

export const messageRules: readonly FlowRule[] = [
  emptyMessage,
  tooLong,
  unknownLanguage,
  otherLanguage,
];
