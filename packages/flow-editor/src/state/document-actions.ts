import {
  deleteWidget,
  type Edit,
  freshId,
  insertWidget,
  leadTo,
  type PublishedFlow,
  type SettingPath,
  widgetAt,
} from "@smartflow/flow-schema";
import type { DocumentActions } from "./editor-actions.js";
import type { EditorCore } from "./editor-core.js";
import { exitToFollow, exitToKeep } from "./following-exit.js";

export interface DocumentActionOptions {
  /** Makes the id of a new widget. `taken` tells which ids the flow has. */
  readonly createId: (type: string, taken: (id: string) => boolean) => string;
  readonly onPublish: (published: PublishedFlow) => void | Promise<void>;
}

export function createDocumentActions(
  core: EditorCore,
  { createId, onPublish }: DocumentActionOptions,
): DocumentActions {
  const { registry } = core;
  const flow = () => core.getState().flow;
  const isTaken = (id: string) => widgetAt(flow(), id) !== undefined;

  const setting = (path: SettingPath) => [...path];
  const closePalette = () =>
    core.patch((draft) => {
      draft.palette = undefined;
    });

  return {
    apply: core.apply,
    settle: core.settle,
    setSetting(id, path, value, options) {
      const edit: Edit = { type: "setSetting", id, path: setting(path) };
      const key = JSON.stringify([id, path]);
      return core.apply([value === undefined ? edit : { ...edit, value }], { key, ...options });
    },
    setTitle: (id, title) =>
      core.apply([title ? { type: "setTitle", id, title } : { type: "setTitle", id }], {
        key: `title ${id}`,
      }),
    setFlow: (property, value) =>
      core.apply(
        [
          value === undefined
            ? { type: "setFlow", property }
            : { type: "setFlow", property, value },
        ],
        { key: `flow ${property}` },
      ),
    addItem: (id, path, index, item) =>
      core.apply([{ type: "addItem", id, path: setting(path), index, item }]),
    removeItem: (id, path) => core.apply([{ type: "removeItem", id, path: setting(path) }]),
    moveItem: (id, path, index) =>
      core.apply([{ type: "moveItem", id, path: setting(path), index }]),
    insertWidget(place, type) {
      const widget = registry.create(type, { locale: flow().locale });
      const wished = createId(type, isTaken);
      const id = freshId(wished, isTaken);
      const edits = insertWidget(flow(), place, id, widget, exitToFollow(registry, widget));
      if (!core.apply(edits, { deed: { did: "inserted", widget: id } })) return undefined;
      core.patch((draft) => {
        draft.palette = undefined;
        draft.selection = id;
        draft.focus = { seq: (draft.focus?.seq ?? 0) + 1, widget: id };
      });
      return id;
    },
    deleteWidget(id) {
      const node = widgetAt(flow(), id);
      if (!node) return false;
      const edits = deleteWidget(flow(), id, exitToKeep(registry, node));
      return core.apply(edits, { deed: { did: "deleted", widget: node.title || node.type } });
    },
    connect(place, to) {
      if (!isTaken(to)) return false;
      closePalette();
      return core.apply([leadTo(place, to)], { deed: { did: "connected", widget: to } });
    },
    disconnect: (from) =>
      core.apply([{ type: "disconnect", from }], { deed: { did: "disconnected", ...from } }),
    applyFix: (fix) => core.apply(fix.edits, { deed: { did: "fixed" } }),
    undo() {
      if (core.undo()) core.say({ did: "undone" });
    },
    redo() {
      if (core.redo()) core.say({ did: "redone" });
    },
    async publish() {
      const { readOnly, publishing } = core.getState();
      if (readOnly || publishing === "pending") return false;
      const published = core.preparePublishing();
      if (!published.ok) {
        core.patch((draft) => {
          draft.problemsOpen = true;
        });
        return false;
      }
      core.patch((draft) => {
        draft.publishing = "pending";
      });
      try {
        await onPublish(published);
      } catch {
        core.patch((draft) => {
          draft.publishing = "failed";
        });
        core.say({ did: "publishFailed" });
        return false;
      }
      core.markPublished(published.flow, published.version);
      core.patch((draft) => {
        draft.publishing = "idle";
        draft.problemsOpen = false;
      });
      core.say({ did: "published" });
      return true;
    },
  };
}
