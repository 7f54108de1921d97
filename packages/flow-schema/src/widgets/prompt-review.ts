import type { WidgetRule } from "./rule.js";
import { ERROR_IF_STRICT } from "./severities.js";

/**
 * A short mark of what a prompt has to match: the same facts give the same mark, others another
 * one. It is kept in the document when the author confirms or edits the prompt (IVR-2).
 */
export function promptMark(facts: readonly (string | number)[]): string {
  // FNV-1a, on 32 bits: it tells changes apart and keeps no secret.
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(facts)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * IVR-2: keys or input rules changed since the author last looked at the prompt. It concerns audio
 * prompts too, whose words nobody here can read. Without a mark nobody has confirmed anything.
 */
export function promptNotReviewed<Settings extends { readonly promptReview?: string | undefined }>(
  markOf: (settings: Settings) => string,
): WidgetRule<Settings> {
  return {
    code: "SF3007",
    severity: ERROR_IF_STRICT,
    check({ settings, id }, flow, report) {
      const mark = markOf(settings);
      if (settings.promptReview === undefined || settings.promptReview === mark) return;
      report({
        path: ["settings", "prompt"],
        params: { widget: flow.nameOf(id) },
        fixes: [
          {
            label: "fix.confirmPrompt",
            params: { widget: flow.nameOf(id) },
            edits: [{ type: "setSetting", id, path: ["promptReview"], value: mark }],
          },
        ],
      });
    },
  };
}
