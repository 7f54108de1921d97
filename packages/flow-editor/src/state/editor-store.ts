import {
  builtinRegistry,
  type CheckOptions,
  type Edit,
  type FlowDraft,
  freshId,
  type PublishedFlow,
  type WidgetRegistry,
} from "@smartflow/flow-schema";
import { createDocumentActions } from "./document-actions.js";
import type { EditorActions } from "./editor-actions.js";
import { type ChangeOrigin, createEditorCore } from "./editor-core.js";
import type { EditorState } from "./editor-state.js";
import { createViewActions } from "./view-actions.js";

export interface EditorStoreOptions {
  readonly flow: FlowDraft;
  /** The widget types to know. Default: the built-in seven. */
  readonly registry?: WidgetRegistry | undefined;
  /** How the flow is checked: preset, severities, a host's own rules. */
  readonly checks?: Omit<CheckOptions, "registry"> | undefined;
  /** The version that callers get now. */
  readonly published?: { readonly version: string } | undefined;
  readonly readOnly?: boolean | undefined;
  /** Makes the id of a new widget. Default: its type, numbered from the second on. */
  readonly createId?: ((type: string, taken: (id: string) => boolean) => string) | undefined;
  /** After each change of the document, undo and redo included. */
  readonly onChange?: ((flow: FlowDraft) => void) | undefined;
  /** The same change as edits. */
  readonly onEdit?: ((edits: readonly Edit[], origin: ChangeOrigin) => void) | undefined;
  /** Stores the published flow; a rejected promise says that it failed. */
  readonly onPublish?: ((published: PublishedFlow) => void | Promise<void>) | undefined;
  /** The clock that tells bursts of typing apart, in milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** When the flow is checked after a change. Default: at once. */
  readonly schedule?: ((run: () => void) => void) | undefined;
}

/** An editor without a screen: its state, and everything that can be done to it. */
export interface EditorStore {
  readonly registry: WidgetRegistry;
  readonly actions: EditorActions;
  getState(): EditorState;
  /** Calls back after each change; answers with how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Takes the flow a host hands in. An echo of what the editor emitted changes nothing, nor does
   * a copy that says the same; any other flow is shown, and undo steps are dropped.
   */
  receive(flow: FlowDraft): void;
  setReadOnly(readOnly: boolean): void;
}

/**
 * Makes an editor's store. `<FlowEditorProvider>` makes one by itself; hosts that draw with
 * something else than React, and tests, make their own.
 *
 * @example
 * const store = createEditorStore({ flow: emptyFlow({ id: "support" }) });
 * store.actions.insertWidget({ at: "start" }, "audioMessage");
 * store.actions.undo();
 */
export function createEditorStore(options: EditorStoreOptions): EditorStore {
  const core = createEditorCore({
    flow: options.flow,
    registry: options.registry ?? builtinRegistry,
    checks: options.checks ?? {},
    readOnly: options.readOnly ?? false,
    published: options.published,
    now: options.now ?? Date.now,
    schedule: options.schedule ?? ((run) => run()),
    onChange: options.onChange ?? (() => {}),
    onEdit: options.onEdit ?? (() => {}),
  });
  const { registry, getState, subscribe, receive, setReadOnly } = core;
  const actions = {
    ...createDocumentActions(core, {
      createId: options.createId ?? freshId,
      onPublish: options.onPublish ?? (() => {}),
    }),
    ...createViewActions(core),
  };
  return { registry, actions, getState, subscribe, receive, setReadOnly };
}
