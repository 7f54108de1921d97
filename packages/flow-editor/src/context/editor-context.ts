import type { FlowDraft, Problem, WidgetNode, WidgetRegistry } from "@smartflow/flow-schema";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { EditorActions, EditorState, EditorStore } from "../state/index.js";
import { type EditorViews, NO_VIEWS } from "./views.js";

export interface EditorSurroundings {
  readonly store: EditorStore;
  readonly views: EditorViews;
}

export const EditorContext = createContext<EditorSurroundings | undefined>(undefined);

/** The store of the editor around. Throws outside of `<FlowEditorProvider>`: a programming error. */
export function useEditorStore(): EditorStore {
  const surroundings = useContext(EditorContext);
  if (!surroundings) {
    throw new Error("This part of the editor is outside of <FlowEditorProvider>. Put it inside.");
  }
  return surroundings.store;
}

/** What hosts draw themselves, by widget type. */
export function useViews(): EditorViews {
  return useContext(EditorContext)?.views ?? NO_VIEWS;
}

/**
 * Reads from the editor's state, and again after each change. The selector must give the same
 * value for the same state: choose from it, do not build new objects.
 *
 * @example
 * const isDirty = useEditor((state) => state.isDirty);
 */
export function useEditor<T>(select: (state: EditorState) => T): T {
  const store = useEditorStore();
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Everything that can be done to the flow and its view. The same object for the editor's life. */
export function useActions(): EditorActions {
  return useEditorStore().actions;
}

export function useRegistry(): WidgetRegistry {
  return useEditorStore().registry;
}

/** The flow as it is drawn now. */
export function useFlow(): FlowDraft {
  return useEditor((state) => state.flow);
}

/** The id of the widget that is selected. */
export function useSelection(): string | undefined {
  return useEditor((state) => state.selection);
}

/** One widget of the flow; nothing when it is not, or no longer, there. */
export function useWidget(id: string | undefined): WidgetNode | undefined {
  return useEditor(({ flow }) =>
    id !== undefined && Object.hasOwn(flow.widgets, id) ? flow.widgets[id] : undefined,
  );
}

/** What stands between the flow and its callers, worst first. */
export function useProblems(): readonly Problem[] {
  return useEditor((state) => state.problems);
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The problems of one widget. */
export function useProblemsOf(id: string): readonly Problem[] {
  return useEditor((state) => state.problemsByWidget.get(id) ?? NO_PROBLEMS);
}
