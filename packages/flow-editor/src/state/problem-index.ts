import type { Problem } from "@smartflow/flow-schema";

/** Problems by the widget they concern; those of the flow as a whole are in none. */
export function indexProblems(
  problems: readonly Problem[],
): ReadonlyMap<string, readonly Problem[]> {
  const index = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.widgetId === undefined) continue;
    const known = index.get(problem.widgetId);
    if (known) known.push(problem);
    else index.set(problem.widgetId, [problem]);
  }
  return index;
}
