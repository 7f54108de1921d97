import type { KeyboardEvent } from "react";
import type { EditorActions } from "../state/index.js";

/** The keys that work anywhere in the editor; answers whether one was meant. */
export function runShortcut(event: KeyboardEvent, actions: EditorActions): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === "z") {
    if (event.shiftKey) actions.redo();
    else actions.undo();
    return true;
  }
  if (key === "y" && !event.shiftKey) {
    actions.redo();
    return true;
  }
  return false;
}
