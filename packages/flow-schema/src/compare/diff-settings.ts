import { indexOfItem } from "../edits/setting-path.js";
import type { Edit, PathSegment } from "../kernel/edit.js";
import { isJsonObject, type JsonObject, type JsonValue, own, sameJson } from "../kernel/json.js";

/**
 * The edits that turn one widget's settings into another's, as small as they can be said: a
 * property at a time, and items of a list by their id.
 */
export function diffSettings(id: string, before: JsonObject, after: JsonObject): Edit[] {
  return diffObject(id, [], before, after);
}

type Path = readonly PathSegment[];

function diffObject(id: string, path: Path, before: JsonObject, after: JsonObject): Edit[] {
  const edits: Edit[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    edits.push(...diffValue(id, [...path, name], own(before, name), own(after, name)));
  }
  return edits;
}

function diffValue(
  id: string,
  path: Path,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Edit[] {
  if (sameJson(before, after)) return [];
  // Two variants of a union share no properties worth keeping: one is said whole.
  if (isJsonObject(before) && isJsonObject(after) && sameVariant(before, after)) {
    return diffObject(id, path, before, after);
  }
  if (isItemList(before) && isItemList(after)) return diffItems(id, path, before, after);
  const whole: Edit = { type: "setSetting", id, path: [...path] };
  return [after === undefined ? whole : { ...whole, value: after }];
}

const DISCRIMINATORS = ["source", "by", "kind"] as const;

function sameVariant(before: JsonObject, after: JsonObject): boolean {
  return DISCRIMINATORS.every((name) => own(before, name) === own(after, name));
}

type Item = JsonObject & { readonly id: string };

function isItemList(value: JsonValue | undefined): value is readonly Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => isJsonObject(item) && typeof own(item, "id") === "string")
  );
}

function diffItems(
  id: string,
  path: Path,
  before: readonly Item[],
  after: readonly Item[],
): Edit[] {
  const edits: Edit[] = [];
  const list = [...before];
  for (const item of before) {
    if (indexOfItem(after, item.id) >= 0) continue;
    edits.push({ type: "removeItem", id, path: [...path, { id: item.id }] });
    list.splice(indexOfItem(list, item.id), 1);
  }
  after.forEach((item, index) => {
    const at = indexOfItem(list, item.id);
    const there = list[at];
    if (there === undefined) {
      edits.push({ type: "addItem", id, path: [...path], index, item });
      list.splice(index, 0, item);
      return;
    }
    if (at !== index) {
      edits.push({ type: "moveItem", id, path: [...path, { id: item.id }], index });
      list.splice(at, 1);
      list.splice(index, 0, there);
    }
    edits.push(...diffObject(id, [...path, { id: item.id }], there, item));
  });
  return edits;
}
