import type * as z from "zod";
import { MAX_PROBLEMS } from "./bounds.js";
import { excerpt, type Problem, refusal } from "./problem.js";

/**
 * Turns what a schema found into problems: unknown properties by name, all else as a value that
 * does not fit, with a reason that catalogues word (`word.reason.…`).
 */
export function fromIssues(
  issues: readonly z.core.$ZodIssue[],
  under: readonly (string | number)[],
): Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (problems.length >= MAX_PROBLEMS) break;
    const path = [...under, ...issue.path.map(pathPart)];
    if (issue.code !== "unrecognized_keys") {
      problems.push(refusal("SF1008", path, { reason: reasonOf(issue) }));
      continue;
    }
    for (const key of issue.keys.slice(0, MAX_PROBLEMS)) {
      problems.push(refusal("SF1007", [...path, excerpt(key)], { key: excerpt(key) }));
    }
  }
  return problems.slice(0, MAX_PROBLEMS);
}

/** Why a value does not fit, in one word; never zod's own prose, which has one language. */
function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return "type";
    case "too_small":
      return "tooSmall";
    case "too_big":
      return "tooLarge";
    case "invalid_format":
      return "format";
    case "invalid_union":
    case "invalid_value":
      return "choice";
    case "custom":
      return OWN_REASONS.has(issue.message) ? issue.message : "value";
    default:
      return "value";
  }
}

/** What refinements of this package give as their error. */
const OWN_REASONS: ReadonlySet<string> = new Set(["id", "object"]);

function pathPart(part: PropertyKey): string | number {
  return typeof part === "number" ? part : excerpt(String(part));
}
