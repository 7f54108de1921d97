import { MAX_DEPTH, MAX_DOCUMENT_BYTES, MAX_MEMBERS } from "./bounds.js";
import type { JsonValue } from "./json.js";
import { type Outcome, type Problem, refusal } from "./problem.js";
import { findUnsafe } from "./walk-json.js";

/**
 * Copies a stranger's value into plain JSON, so that what is looked at is what everybody after
 * sees, whatever getters and proxies answer next time, and nobody can change it afterwards.
 * Cyclic, bottomless and endless values are refused. Throws only what a getter throws.
 */
export function copyJson(input: unknown): Outcome<{ readonly value: JsonValue }> {
  const path: (string | number)[] = [];
  let budget = MAX_DOCUMENT_BYTES;
  let refused: Problem | undefined;

  const refuse = (code: string, params: Problem["params"]): null => {
    refused ??= refusal(code, [...path], params);
    return null;
  };

  const copyList = (list: readonly unknown[]): JsonValue => {
    const length = list.length;
    if (!(length <= MAX_MEMBERS)) return refuse("SF1015", { limit: MAX_MEMBERS });
    const copy: JsonValue[] = [];
    for (let index = 0; index < length && !refused; index++) {
      path.push(index);
      copy.push(copyValue(list[index]));
      path.pop();
    }
    return copy;
  };

  const copyObject = (value: object): JsonValue => {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      return refuse("SF1006", { found: "object" });
    }
    const keys = Object.keys(value);
    if (keys.length > MAX_MEMBERS) return refuse("SF1015", { limit: MAX_MEMBERS });
    const copy: { [key: string]: JsonValue } = {};
    for (const key of keys) {
      if (refused) break;
      budget -= key.length + 2;
      const child: unknown = Reflect.get(value, key);
      // In an object, an absent property may be written as undefined.
      if (child === undefined) continue;
      path.push(key);
      // Defined and not set: `__proto__` has to arrive as a name, where it is refused.
      Object.defineProperty(copy, key, {
        value: copyValue(child),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      path.pop();
    }
    return copy;
  };

  const copyValue = (value: unknown): JsonValue => {
    budget -= typeof value === "string" ? value.length + 2 : 16;
    if (budget < 0) {
      refused ??= refusal("SF1002", [], { megabytes: MAX_DOCUMENT_BYTES / 1_048_576 });
      return null;
    }
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    if (value === null) return null;
    if (typeof value !== "object") return refuse("SF1006", { found: typeof value });
    if (path.length >= MAX_DEPTH) return refuse("SF1005", { limit: MAX_DEPTH });
    return Array.isArray(value) ? copyList(value) : copyObject(value);
  };

  const value = copyValue(input);
  refused ??= findUnsafe(value);
  return refused ? { ok: false, problems: [refused] } : { ok: true, value };
}
