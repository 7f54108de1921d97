import { isJsonObject, own } from "../kernel/json.js";
import { excerpt } from "../kernel/problem.js";

export interface DuplicateId {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Items of one list are addressed by id, so two with the same id cannot be told apart. */
export function duplicateItemId(value: unknown): DuplicateId | undefined {
  if (Array.isArray(value)) return inList(value);
  if (!isJsonObject(value)) return undefined;
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (typeof child !== "object" || child === null) continue;
    const found = duplicateItemId(child);
    if (found) return { ...found, path: [key, ...found.path] };
  }
  return undefined;
}

function inList(list: readonly unknown[]): DuplicateId | undefined {
  let seen: Set<string> | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    // Lists are of items or of plain values, seldom of both; plain ones have nothing to look at.
    if (typeof item !== "object" || item === null) continue;
    const id = isJsonObject(item) ? own(item, "id") : undefined;
    if (typeof id === "string") {
      seen ??= new Set();
      if (seen.has(id)) return { path: [index], id: excerpt(id) };
      seen.add(id);
    }
    const below = duplicateItemId(item);
    if (below) return { ...below, path: [index, ...below.path] };
  }
  return undefined;
}
