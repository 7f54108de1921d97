import type { FlowDraft } from "@smartflow/flow-schema";
import { useEffect, useRef, useState } from "react";
import { createEditorStore, type EditorStore, type EditorStoreOptions } from "../state/index.js";

export interface OwnStoreOptions extends Omit<EditorStoreOptions, "flow" | "schedule" | "now"> {
  /** The flow to show, kept by the host: give back what `onChange` brings. */
  readonly flow?: FlowDraft | undefined;
  /** The flow to begin with, kept by the editor from then on. */
  readonly defaultFlow?: FlowDraft | undefined;
}

/** Up to this many widgets the flow is checked within the change itself. */
const CHECKED_AT_ONCE = 300;
/** Checks of larger flows wait for a pause this long, so that typing stays smooth. */
const CHECK_AFTER_MS = 120;

/**
 * A store for as long as a component lives. Callbacks, `flow` and `readOnly` may change; registry,
 * checks and `createId` are read once.
 */
export function useOwnStore(options: OwnStoreOptions, fallback: FlowDraft): EditorStore {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [store] = useState(() => {
    const flow = options.flow ?? options.defaultFlow ?? fallback;
    let size = () => Object.keys(flow.widgets).length;
    const made = createEditorStore({
      ...options,
      flow,
      onChange: (changed) => latest.current.onChange?.(changed),
      onEdit: (edits, origin) => latest.current.onEdit?.(edits, origin),
      onPublish: (published) => latest.current.onPublish?.(published),
      schedule: (run) => {
        if (size() <= CHECKED_AT_ONCE) run();
        else setTimeout(run, CHECK_AFTER_MS);
      },
    });
    size = () => Object.keys(made.getState().flow.widgets).length;
    return made;
  });

  const { flow, readOnly = false } = options;
  useEffect(() => {
    if (flow) store.receive(flow);
  }, [store, flow]);
  useEffect(() => {
    store.setReadOnly(readOnly);
  }, [store, readOnly]);
  return store;
}
