import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ERROR_IF_STRICT } from "../severities.js";

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name that programs cannot use: what the caller has entered would be asked for again. */
export const variableName: WidgetRule<{ readonly variable?: string | undefined }> = {
  code: "SF8002",
  severity: ERROR_IF_STRICT,
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
    return [settingFix("fix.removeVariable", {}, id, path)];
  }
  return [settingFix("fix.renameVariable", { variable: name }, id, path, name)];
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
