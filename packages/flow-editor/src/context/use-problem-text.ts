import { type Problem, widgetAt } from "@smartflow/flow-schema";
import { useCallback } from "react";
import { usePhrasebook } from "../i18n/index.js";
import { useEditorStore } from "./editor-context.js";

/**
 * Words problems as people know things: a widget without a title by what its type is called, and
 * an exit by what stands on its connection, where a problem carries their ids.
 */
export function useProblemText(): (problem: Problem) => string {
  const store = useEditorStore();
  const book = usePhrasebook();
  return useCallback(
    (problem) => {
      const { widgetId, exit, params } = problem;
      const node = widgetId === undefined ? undefined : widgetAt(store.getState().flow, widgetId);
      if (!node) return book.problem(problem);
      const spec = store.registry.exits(node)?.find(({ id }) => id === exit);
      return book.problem({
        ...problem,
        params: {
          ...params,
          ...(params["widget"] === widgetId ? { widget: book.widget(node.type) } : {}),
          ...(spec && "exit" in params ? { exit: book.exit(node.type, spec) } : {}),
        },
      });
    },
    [store, book],
  );
}
