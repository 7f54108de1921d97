import {
  type JsonValue,
  readSetting,
  type SettingPath,
  type WidgetDefinition,
  widgetAt,
} from "@smartflow/flow-schema";
import { useMemo } from "react";
import { useEditorStore } from "../context/index.js";
import type { EditorStore } from "../state/index.js";
import { fieldSchema, issuesBelow } from "./field-schema.js";

/** Hands changes of a form on to the flow, as edits. Only what fits the schema leaves the form. */
export interface SettingEmitter {
  /**
   * `whole` is the setting as it is after the change of `value` at `path`. `false` when it does
   * not fit and the flow stays as it is.
   */
  set(
    name: string,
    path: SettingPath,
    value: JsonValue | undefined,
    whole: JsonValue | undefined,
  ): boolean;
  addItem(
    name: string,
    path: SettingPath,
    item: JsonValue,
    index: number,
    whole: JsonValue | undefined,
  ): void;
  removeItem(name: string, path: SettingPath, item: string): void;
  moveItem(name: string, path: SettingPath, item: string, index: number): void;
  settle(): void;
}

/** Makes the emitter of one widget. It takes the store and no hook, so that it can be tested alone. */
export function createSettingEmitter(
  store: EditorStore,
  id: string,
  definition: WidgetDefinition,
): SettingEmitter {
  const { actions } = store;
  const settings = () => widgetAt(store.getState().flow, id)?.settings ?? {};
  const stands = (path: SettingPath) => readSetting(settings(), path) !== undefined;

  return {
    set(name, path, value, whole) {
      const issues = fieldSchema(definition, name).issues(whole);
      if (issuesBelow(issues, whole, path).length > 0) return false;
      const place = [name, ...path];
      // A document may leave out what has a default: then there is nothing to change a part of.
      if (stands(place.slice(0, -1))) return actions.setSetting(id, place, value);
      return issues.length === 0 && actions.setSetting(id, [name], whole);
    },
    addItem(name, path, item, index, whole) {
      if (stands([name, ...path])) actions.addItem(id, [name, ...path], index, item);
      else actions.setSetting(id, [name], whole);
    },
    removeItem(name, path, item) {
      actions.removeItem(id, [name, ...path, { id: item }]);
    },
    moveItem(name, path, item, index) {
      actions.moveItem(id, [name, ...path, { id: item }], index);
    },
    settle: actions.settle,
  };
}

export function useSettingEmitter(id: string, definition: WidgetDefinition): SettingEmitter {
  const store = useEditorStore();
  return useMemo(() => createSettingEmitter(store, id, definition), [store, id, definition]);
}
