export type {
  ApplyOptions,
  DocumentActions,
  EditorActions,
  ViewActions,
} from "./editor-actions.js";
export type { ChangeOrigin } from "./editor-core.js";
export type {
  Announcement,
  CallView,
  Deed,
  EditorState,
  FocusRequest,
} from "./editor-state.js";
export { createEditorStore, type EditorStore, type EditorStoreOptions } from "./editor-store.js";
