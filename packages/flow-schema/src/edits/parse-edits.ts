import * as z from "zod";
import { MAX_MEMBERS } from "../kernel/bounds.js";
import { copyJson } from "../kernel/copy-json.js";
import { type Edit, editSchema } from "../kernel/edit.js";
import { fromIssues } from "../kernel/issues.js";
import { type Outcome, reasonOf, refusal } from "../kernel/problem.js";

const editsSchema = /* @__PURE__ */ (() => z.array(editSchema).max(MAX_MEMBERS))();

/**
 * Reads edits that come from somebody else: another person's editor, a stored history. Never
 * throws; what does not fit comes back as problems (`SF10nn`) that say where and why. Whether the
 * edits fit a certain flow is told by `applyEdits`.
 */
export function parseEdits(input: unknown): Outcome<{ readonly edits: readonly Edit[] }> {
  try {
    const copied = copyJson(input);
    if (!copied.ok) return copied;
    const parsed = editsSchema.safeParse(copied.value);
    if (parsed.success) return { ok: true, edits: parsed.data };
    return { ok: false, problems: fromIssues(parsed.error.issues, []) };
  } catch (error) {
    // Getters and proxies of a stranger's object may throw whatever they like.
    return { ok: false, problems: [refusal("SF1010", [], { reason: reasonOf(error) })] };
  }
}
