import type { Problem, Severity } from "../kernel/problem.js";

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/**
 * The one order of problems: the worst first, those of the flow before those of its widgets, then
 * by widget, code and path. Texts compare by code unit and not by locale, so that every machine
 * gives the same list, and an edit that is undone gives the list there was before.
 */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    byText(a.widgetId ?? "", b.widgetId ?? "") ||
    byText(a.code, b.code) ||
    byPath(a.path, b.path)
  );
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPath(a: Problem["path"], b: Problem["path"]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const stepA = a[index] ?? "";
    const stepB = b[index] ?? "";
    // Places in a list count as numbers: 2 stands before 10.
    const order =
      typeof stepA === "number" && typeof stepB === "number"
        ? stepA - stepB
        : byText(String(stepA), String(stepB));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
