import type { Edit } from "../kernel/edit.js";
import type { JsonValue } from "../kernel/json.js";
import type { Fix } from "../kernel/problem.js";

/** The fix that sets one setting; without a value, the one that takes it away. */
export function settingFix(
  label: string,
  params: Fix["params"],
  id: string,
  path: readonly (string | { readonly id: string })[],
  value?: JsonValue,
): Fix {
  const edit: Edit = { type: "setSetting", id, path: [...path] };
  return { label, params, edits: [value === undefined ? edit : { ...edit, value }] };
}
