import type { Edit } from "./edit.js";

/** Errors block publishing; warnings and notes do not (FLOW-1). */
export type Severity = "error" | "warning" | "info";

export type ProblemParam = string | number | boolean | readonly string[];

/** A quick fix: edits that are applied as one undo step. `label` keys a text of the catalogue. */
export interface Fix {
  readonly label: string;
  readonly params: { readonly [name: string]: ProblemParam };
  readonly edits: readonly Edit[];
}

/**
 * Something that is wrong with a document, as data. It has no prose: each language's catalogue
 * words it under `problem.<code>`, with `params`.
 */
export interface Problem {
  /** Stable under semver and documented one by one: `SF2003`. */
  readonly code: string;
  readonly severity: Severity;
  /** The widget it concerns; absent when it concerns the flow as a whole. */
  readonly widgetId?: string;
  /** The exit it concerns. */
  readonly exit?: string;
  /** Where in the document: `["widgets", "menu", "settings", "prompt"]`. */
  readonly path: readonly (string | number)[];
  readonly params: { readonly [name: string]: ProblemParam };
  readonly fixes: readonly Fix[];
}

/** The answer of everything that can refuse its input: a value, or the reasons. */
export type Outcome<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes the problem of a refused input. */
export function refusal(
  code: string,
  path: readonly (string | number)[],
  params: Problem["params"] = {},
): Problem {
  return { code, severity: "error", path, params, fixes: [] };
}

/** Shortens a text from a stranger before it becomes part of a problem. */
export function excerpt(text: string, length = 80): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** What was thrown, as a short text. Whatever it is, asking it for its text may throw again. */
export function reasonOf(error: unknown): string {
  try {
    return excerpt(error instanceof Error ? error.message : String(error));
  } catch {
    return "unknown";
  }
}
