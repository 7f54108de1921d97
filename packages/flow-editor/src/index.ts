// The whole editor

// Its parts, to be put anywhere inside <FlowEditorProvider>
export { FlowCanvas, type FlowCanvasProps } from "./canvas/index.js";
export type {
  EditorView,
  EditorViews,
  OwnStoreOptions,
  SurroundingsProps,
  WidgetViewProps,
} from "./context/index.js";
// Reading and changing the flow from inside
export {
  useActions,
  useEditor,
  useEditorStore,
  useFlow,
  useProblems,
  useProblemsOf,
  useRegistry,
  useSelection,
  useWidget,
} from "./context/index.js";
export { FlowEditor, type FlowEditorProps } from "./FlowEditor.js";
export {
  FlowEditorProvider,
  type FlowEditorProviderProps,
} from "./flow-editor/FlowEditorProvider.js";
// What forms get from the host
export {
  type Control,
  type ControlProps,
  type Controls,
  createBrowserSpeech,
  createDirectory,
  type Directory,
  type DirectoryEntry,
  type DirectoryKind,
  errorAt,
  type FieldIssue,
  type FormSurroundings,
  type NamedChoice,
  type SpeechAvailability,
  type SpeechPreview,
  type SpeechRequest,
  WidgetForm,
  type WidgetFormProps,
} from "./form/index.js";
// The layout, without a screen
export {
  type FlowLayout as ExperimentalFlowLayout,
  layoutFlow as experimental_layoutFlow,
  type Measure as ExperimentalMeasure,
  plainMeasure as experimental_plainMeasure,
} from "./graph/index.js";

// Looks and words
export { type Labels, type TextKey, useLocale, usePhrasebook } from "./i18n/index.js";
export { FlowToolbar, type FlowToolbarProps } from "./panels/FlowToolbar.js";
export {
  type ExistingStep,
  FlowOutline,
  TestCallPanel,
  type TestCallPanelProps,
  WidgetPalette,
  type WidgetPaletteProps,
  WidgetPanel,
  type WidgetPanelProps,
} from "./panels/index.js";
export { ProblemsPanel, type ProblemsPanelProps } from "./panels/ProblemsPanel.js";
// The editor without a screen
export {
  type Announcement,
  type ApplyOptions,
  type CallView,
  type ChangeOrigin,
  createEditorStore,
  type Deed,
  type DocumentActions,
  type EditorActions,
  type EditorState,
  type EditorStore,
  type EditorStoreOptions,
  type FocusRequest,
  type ViewActions,
} from "./state/index.js";
export type { Theme } from "./theme/index.js";
