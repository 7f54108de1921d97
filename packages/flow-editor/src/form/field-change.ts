import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type PathSegment,
  type SettingPath,
} from "@smartflow/flow-schema";

/** The value at a path within a setting. */
export function valueAt(value: JsonValue | undefined, path: SettingPath): JsonValue | undefined {
  let found = value;
  for (const segment of path) found = step(found, segment);
  return found;
}

function step(value: JsonValue | undefined, segment: PathSegment): JsonValue | undefined {
  if (typeof segment === "string") {
    return isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return Array.isArray(value) ? value.find((item) => hasId(item, segment.id)) : undefined;
}

/** A copy of a setting with another value at a path; the setting itself where the path is wrong. */
export function withValueAt(
  value: JsonValue | undefined,
  path: SettingPath,
  next: JsonValue | undefined,
): JsonValue | undefined {
  const [segment, ...rest] = path;
  if (segment === undefined) return next;
  if (typeof segment === "string") {
    const parent: JsonObject = isJsonObject(value) ? value : {};
    const changed = withValueAt(parent[segment], rest, next);
    if (changed !== undefined) return { ...parent, [segment]: changed };
    const { [segment]: _removed, ...others } = parent;
    return others;
  }
  if (!Array.isArray(value)) return value;
  return value.map((item: JsonValue) =>
    hasId(item, segment.id) ? (withValueAt(item, rest, next) ?? item) : item,
  );
}

export function hasId(item: JsonValue | undefined, id: string): boolean {
  return isJsonObject(item) && item["id"] === id;
}

/** The same place with positions instead of ids, as schemas name it. */
export function positionsOf(
  value: JsonValue | undefined,
  path: SettingPath,
): readonly (string | number)[] {
  let at = value;
  return path.map((segment) => {
    const here = at;
    at = step(at, segment);
    if (typeof segment === "string") return segment;
    return Array.isArray(here) ? here.findIndex((item) => hasId(item, segment.id)) : -1;
  });
}

/** The same place with ids instead of positions, where the items have one. */
export function idsOf(value: JsonValue | undefined, path: readonly PropertyKey[]): SettingPath {
  let at = value;
  return path.map((part): PathSegment => {
    if (typeof part !== "number") {
      at = step(at, String(part));
      return String(part);
    }
    at = Array.isArray(at) ? at[part] : undefined;
    const id = isJsonObject(at) ? at["id"] : undefined;
    return typeof id === "string" ? { id } : String(part);
  });
}
