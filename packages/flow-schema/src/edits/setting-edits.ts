import type { Edit, EditOf, SettingPath } from "../kernel/edit.js";
import { isId } from "../kernel/ids.js";
import { isJsonObject, type JsonValue, own } from "../kernel/json.js";
import { type Problem, refusal } from "../kernel/problem.js";
import { noSetting, noWidget } from "./refusals.js";
import { changeSetting, indexOfItem, readSetting } from "./setting-path.js";
import type { WorkingCopy } from "./working-copy.js";

export function setSetting(flow: WorkingCopy, edit: EditOf<"setSetting">): Edit | Problem {
  const widget = flow.widget(edit.id);
  if (!widget) return noWidget(edit.id);
  const last = edit.path.at(-1);
  const before = edit.path.at(-2);
  if (typeof last !== "string") return noSetting(edit.id, edit.path);
  // Exits and other edits name an item by its id: with another one they would lose it.
  if (last === "id" && typeof before === "object") {
    return refusal("SF1110", ["widgets", edit.id, "settings"], { item: before.id });
  }
  const value = readSetting(widget.settings, edit.path);
  const settings = changeSetting(widget.settings, edit.path, () => edit.value);
  if (!settings) return noSetting(edit.id, edit.path);
  flow.putWidget(edit.id, { ...widget, settings });
  const inverse: EditOf<"setSetting"> = { type: "setSetting", id: edit.id, path: edit.path };
  return value === undefined ? inverse : { ...inverse, value };
}

export function addItem(flow: WorkingCopy, edit: EditOf<"addItem">): Edit | Problem {
  return changeList(flow, edit.id, edit.path, (list) => {
    const item = isJsonObject(edit.item) ? own(edit.item, "id") : undefined;
    const path = ["widgets", edit.id, "settings"];
    if (typeof item !== "string" || !isId(item)) return refusal("SF1105", path);
    if (indexOfItem(list, item) >= 0) return refusal("SF1104", path, { item });
    return {
      list: list.toSpliced(edit.index, 0, edit.item),
      inverse: { type: "removeItem", id: edit.id, path: [...edit.path, { id: item }] },
    };
  });
}

export function removeItem(flow: WorkingCopy, edit: EditOf<"removeItem">): Edit | Problem {
  const last = edit.path.at(-1);
  if (last === undefined || typeof last === "string") return noSetting(edit.id, edit.path);
  const path = edit.path.slice(0, -1);
  return changeList(flow, edit.id, path, (list) => {
    const index = indexOfItem(list, last.id);
    const item = list[index];
    if (item === undefined) return noSetting(edit.id, edit.path);
    return {
      list: list.toSpliced(index, 1),
      inverse: { type: "addItem", id: edit.id, path, index, item },
    };
  });
}

export function moveItem(flow: WorkingCopy, edit: EditOf<"moveItem">): Edit | Problem {
  const last = edit.path.at(-1);
  if (last === undefined || typeof last === "string") return noSetting(edit.id, edit.path);
  return changeList(flow, edit.id, edit.path.slice(0, -1), (list) => {
    const index = indexOfItem(list, last.id);
    const item = list[index];
    if (item === undefined) return noSetting(edit.id, edit.path);
    return {
      list: list.toSpliced(index, 1).toSpliced(edit.index, 0, item),
      inverse: { ...edit, index },
    };
  });
}

function changeList(
  flow: WorkingCopy,
  id: string,
  path: SettingPath,
  change: (list: readonly JsonValue[]) => { list: readonly JsonValue[]; inverse: Edit } | Problem,
): Edit | Problem {
  const widget = flow.widget(id);
  if (!widget) return noWidget(id);
  const list = readSetting(widget.settings, path);
  if (!Array.isArray(list)) return noSetting(id, path);
  const changed = change(list);
  if ("code" in changed) return changed;
  const settings = changeSetting(widget.settings, path, () => changed.list);
  if (!settings) return noSetting(id, path);
  flow.putWidget(id, { ...widget, settings });
  return changed.inverse;
}
