export {
  useActions,
  useEditor,
  useEditorStore,
  useFlow,
  useProblems,
  useProblemsOf,
  useRegistry,
  useSelection,
  useViews,
  useWidget,
} from "./editor-context.js";
export {
  FlowEditorProvider,
  type FlowEditorProviderProps,
  type SurroundingsProps,
} from "./FlowEditorProvider.js";
export type { OwnStoreOptions } from "./use-own-store.js";
export { useProblemText } from "./use-problem-text.js";
export type { EditorView, EditorViews, WidgetViewProps } from "./views.js";
