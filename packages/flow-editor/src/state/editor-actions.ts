import type {
  Edit,
  EditOf,
  ExitRef,
  Fix,
  JsonValue,
  Place,
  Problem,
  SettingPath,
} from "@smartflow/flow-schema";
import type { CallView, Deed } from "./editor-state.js";

export interface ApplyOptions {
  /** Edits of one key that follow each other closely are one undo step. */
  readonly key?: string;
  /** What is said of it to those who hear the editor. */
  readonly deed?: Deed;
}

/** Changes to the document. In a read-only editor each does nothing and answers `false`. */
export interface DocumentActions {
  /**
   * Applies edits as one intention: one undo step, one `onChange`. Exits that disappear by it are
   * disconnected in the same step. `false` when an edit is refused; then nothing has changed.
   */
  apply(edits: readonly Edit[], options?: ApplyOptions): boolean;
  /** Typing into one setting is one undo step, unless a pause or `settle` parts it. */
  setSetting(
    id: string,
    path: SettingPath,
    value: JsonValue | undefined,
    options?: ApplyOptions,
  ): boolean;
  setTitle(id: string, title: string | undefined): boolean;
  setFlow(property: EditOf<"setFlow">["property"], value: JsonValue | undefined): boolean;
  addItem(id: string, path: SettingPath, index: number, item: JsonValue): boolean;
  /** The path ends with the item's id. */
  removeItem(id: string, path: SettingPath): boolean;
  moveItem(id: string, path: SettingPath, index: number): boolean;
  /** Ends a burst of typing: what comes next is an undo step of its own. */
  settle(): void;
  /** Puts a new widget at a place, before what follows there, and selects it. Answers with its id. */
  insertWidget(place: Place, type: string): string | undefined;
  /** Takes a widget away; what led to it leads to what followed it. */
  deleteWidget(id: string): boolean;
  /** Makes a place lead to a widget that is already there. */
  connect(place: Place, to: string): boolean;
  disconnect(from: ExitRef): boolean;
  applyFix(fix: Fix): boolean;
  undo(): void;
  redo(): void;
  /** Publishes when no error stands in the way, else shows the problems. */
  publish(): Promise<boolean>;
}

/** Changes to what is shown. */
export interface ViewActions {
  select(id: string | undefined): void;
  /** Selects a widget and brings it, and the setting or exit that is named, into view. */
  focusWidget(
    id: string,
    where?: { readonly path?: Problem["path"]; readonly exit?: string },
  ): void;
  openPalette(place: Place): void;
  closePalette(): void;
  toggleProblems(open?: boolean): void;
  toggleTestCall(open?: boolean): void;
  /** Lights the widgets of a test call; nothing lights none. */
  showCall(call: CallView | undefined): void;
}

export interface EditorActions extends DocumentActions, ViewActions {}
