import type { PathSegment, SettingPath } from "../kernel/edit.js";
import { isJsonObject, type JsonObject, type JsonValue, own } from "../kernel/json.js";

/** The value a path leads to; nothing where it leads nowhere. */
export function readSetting(settings: JsonObject, path: SettingPath): JsonValue | undefined {
  let value: JsonValue | undefined = settings;
  for (const segment of path) value = step(value, segment);
  return value;
}

/** Where in a list the item of that id stands, or -1. */
export function indexOfItem(list: readonly JsonValue[], id: string): number {
  return list.findIndex((item) => isJsonObject(item) && own(item, "id") === id);
}

/**
 * A copy of the settings in which `change` has made the value at the path, sharing all else.
 * Nothing where the path's parent does not exist. A change to `undefined` takes the value away.
 */
export function changeSetting(
  settings: JsonObject,
  path: SettingPath,
  change: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonObject | undefined {
  const changed = changeAt(settings, path, 0, change);
  return isJsonObject(changed) ? changed : undefined;
}

function step(value: JsonValue | undefined, segment: PathSegment): JsonValue | undefined {
  if (typeof segment === "string") return isJsonObject(value) ? own(value, segment) : undefined;
  return Array.isArray(value) ? value[indexOfItem(value, segment.id)] : undefined;
}

const NOWHERE = Symbol("nowhere");

function changeAt(
  parent: JsonValue | undefined,
  path: SettingPath,
  at: number,
  change: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonValue | undefined | typeof NOWHERE {
  const segment = path[at];
  if (segment === undefined) return change(parent);
  const next = changeAtStep(parent, segment, (child) => changeAt(child, path, at + 1, change));
  return next;
}

function changeAtStep(
  parent: JsonValue | undefined,
  segment: PathSegment,
  inner: (child: JsonValue | undefined) => JsonValue | undefined | typeof NOWHERE,
): JsonValue | undefined | typeof NOWHERE {
  if (typeof segment === "string") {
    if (!isJsonObject(parent)) return NOWHERE;
    const value = inner(own(parent, segment));
    if (value === NOWHERE) return NOWHERE;
    if (value !== undefined) return { ...parent, [segment]: value };
    // An absent property keeps its place, so that undoing gives the same bytes: settings of a
    // widget that the registry does not know are written in the order they came in.
    return Object.hasOwn(parent, segment) ? { ...parent, [segment]: undefined } : parent;
  }
  if (!Array.isArray(parent)) return NOWHERE;
  const index = indexOfItem(parent, segment.id);
  if (index < 0) return NOWHERE;
  const value = inner(parent[index]);
  if (value === NOWHERE) return NOWHERE;
  return value === undefined ? parent.toSpliced(index, 1) : parent.with(index, value);
}
