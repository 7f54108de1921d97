import type { Problem } from "@smartflow/flow-schema";
import { useMemo } from "react";
import { useProblemsOf, useRegistry, useWidget } from "../../context/index.js";

export interface WidgetProblems {
  /** Of the widget as a whole, or of a setting that has no field. */
  readonly ofWidget: readonly Problem[];
  /** Of what follows the widget. */
  readonly ofExits: readonly Problem[];
}

/** The problems of a widget by where the panel shows them; those of settings stand at the fields. */
export function useWidgetProblems(id: string): WidgetProblems {
  const problems = useProblemsOf(id);
  const type = useWidget(id)?.type ?? "";
  const definition = useRegistry().definition(type);
  return useMemo(() => {
    const isExit = ({ path }: Problem) => path[2] === "exits";
    const isField = ({ path }: Problem) => {
      const field = definition?.fields[String(path[3])];
      return path[2] === "settings" && field !== undefined && field.control !== "hidden";
    };
    return {
      ofWidget: problems.filter((problem) => !isExit(problem) && !isField(problem)),
      ofExits: problems.filter(isExit),
    };
  }, [problems, definition]);
}
