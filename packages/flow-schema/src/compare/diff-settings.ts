import { indexOfItem } from "../edits/setting-path.js";
import type { Edit, PathSegment } from "../kernel/edit.js";
import { isId } from "../kernel/ids.js";
import { isJsonObject, type JsonObject, type JsonValue, own, sameJson } from "../kernel/json.js";
import { longestRun } from "./longest-run.js";

/**
 * The edits that turn one widget's settings into another's, as small as they can be said: a
 * property at a time, and items of a list by their id. `read` are the same settings with defaults
 * filled in: a setting that is absent says the same as its default.
 */
export function diffSettings(
  id: string,
  before: JsonObject,
  after: JsonObject,
  read: { readonly before: JsonObject; readonly after: JsonObject },
): Edit[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    sameJson(own(read.before, name), own(read.after, name))
      ? []
      : diffValue(id, [name], own(before, name), own(after, name)),
  );
}

type Path = readonly PathSegment[];

/** Deeper than this, or under names longer than this, no edit can point: the whole is said. */
const MAX_PATH = 15;
const MAX_SEGMENT = 64;

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
  if (isJsonObject(before) && isJsonObject(after) && isDivisible(path, before, after)) {
    return diffObject(id, path, before, after);
  }
  if (isItemList(before) && isItemList(after) && path.length < MAX_PATH) {
    return diffItems(id, path, before, after);
  }
  const whole: Edit = { type: "setSetting", id, path: [...path] };
  return [after === undefined ? whole : { ...whole, value: after }];
}

const DISCRIMINATORS = ["source", "by", "kind", "type"] as const;

/**
 * Whether two objects may be told apart property by property. Two variants of a union share no
 * properties worth keeping: such an object is said whole.
 */
function isDivisible(path: Path, before: JsonObject, after: JsonObject): boolean {
  return (
    path.length < MAX_PATH &&
    DISCRIMINATORS.every((name) => own(before, name) === own(after, name)) &&
    [...Object.keys(before), ...Object.keys(after)].every(
      (name) => name !== "" && name.length <= MAX_SEGMENT,
    )
  );
}

type Item = JsonObject & { readonly id: string };

/** A list whose items can be told apart by their ids. */
function isItemList(value: JsonValue | undefined): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<string>();
  for (const item of value) {
    const id = isJsonObject(item) ? own(item, "id") : undefined;
    if (typeof id !== "string" || !isId(id)) return false;
    ids.add(id);
  }
  return ids.size === value.length;
}

function diffItems(
  id: string,
  path: Path,
  before: readonly Item[],
  after: readonly Item[],
): Edit[] {
  const edits: Edit[] = [];
  const wanted = new Map(after.map((item, index) => [item.id, index]));
  const list: Item[] = [];
  for (const item of before) {
    if (wanted.has(item.id)) list.push(item);
    else edits.push({ type: "removeItem", id, path: [...path, { id: item.id }] });
  }
  // What keeps its order stands still; the others move around it, so that few are said to move.
  const still = longestRun(list.map((item) => wanted.get(item.id) ?? 0));
  const moves = new Set(list.filter((_, index) => !still.has(index)).map((item) => item.id));
  let previous: Item | undefined;
  for (const item of after) {
    const behind = (): number => (previous ? indexOfItem(list, previous.id) + 1 : 0);
    const at = indexOfItem(list, item.id);
    const there = list[at];
    if (there === undefined) {
      const index = behind();
      edits.push({ type: "addItem", id, path: [...path], index, item });
      list.splice(index, 0, item);
    } else {
      if (moves.has(item.id)) {
        list.splice(at, 1);
        const index = behind();
        list.splice(index, 0, there);
        if (index !== at) {
          edits.push({ type: "moveItem", id, path: [...path, { id: item.id }], index });
        }
      }
      edits.push(...diffObject(id, [...path, { id: item.id }], there, item));
    }
    previous = item;
  }
  return edits;
}
