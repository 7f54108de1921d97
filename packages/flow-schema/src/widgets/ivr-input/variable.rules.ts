import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name that programs cannot use: what the caller has entered would be asked for again. */
export const variableName: WidgetRule<{ readonly variable?: string | undefined }> = {
  code: "SF8002",
  severity: { recommended: "warning", strict: "error" },
  check({ id, settings: { variable } }, flow, report) {
    if (variable === undefined || IDENTIFIER.test(variable)) return;
    report({
      path: ["settings", "variable"],
      params: { widget: flow.nameOf(id), variable },
      fixes: tidyFixes(id, variable),
    });
  },
};

/** “Customer number” becomes `customerNumber`. */
function tidyFixes(id: string, written: string): readonly Fix[] {
  const words =
    written
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word, place) => (place === 0 ? lower(word) : upper(word))).join("");
  const path = ["variable"];
  if (!IDENTIFIER.test(name)) {
    return [{ label: "fix.removeVariable", params: {}, edits: [{ type: "setSetting", id, path }] }];
  }
  const edits = [{ type: "setSetting" as const, id, path, value: name }];
  return [{ label: "fix.renameVariable", params: { variable: name }, edits }];
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
