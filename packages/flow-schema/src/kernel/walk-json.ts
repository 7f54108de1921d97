import { MAX_DEPTH, MAX_DOCUMENT_BYTES, MAX_KEY_LENGTH } from "./bounds.js";
import { isReservedName } from "./ids.js";
import { excerpt, type Problem, refusal } from "./problem.js";

interface Frame {
  readonly value: object;
  readonly keys: readonly string[] | undefined;
  next: number;
}

/**
 * Looks at every value of an input before any schema does: schemas drop `__proto__` in silence,
 * and a cyclic or bottomless value would never end. Answers with the first thing that is not
 * plain, bounded JSON. It keeps its own stack, so depth cannot exhaust JavaScript's.
 */
export function findUnsafe(input: unknown): Problem | undefined {
  let budget = MAX_DOCUMENT_BYTES;
  const path: (string | number)[] = [];
  const stack: Frame[] = [];

  const enter = (value: unknown): Problem | undefined => {
    switch (typeof value) {
      case "string":
        budget -= value.length;
        return undefined;
      case "number":
        budget -= 8;
        return Number.isFinite(value)
          ? undefined
          : refusal("SF1006", [...path], { found: String(value) });
      case "boolean":
        budget -= 4;
        return undefined;
      case "object":
        break;
      default:
        return refusal("SF1006", [...path], { found: typeof value });
    }
    if (value === null) return undefined;
    if (stack.length >= MAX_DEPTH) return refusal("SF1005", [...path], { limit: MAX_DEPTH });
    const list = Array.isArray(value);
    if (!list) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) {
        return refusal("SF1006", [...path], { found: "object" });
      }
    }
    budget -= 2;
    stack.push({ value, keys: list ? undefined : Object.keys(value), next: 0 });
    return undefined;
  };

  const first = enter(input);
  if (first) return first;
  while (stack.length > 0) {
    if (budget < 0) return refusal("SF1002", [], { limit: MAX_DOCUMENT_BYTES });
    const frame = stack[stack.length - 1];
    if (!frame) break;
    path.length = stack.length - 1;
    if (Array.isArray(frame.value)) {
      if (frame.next >= frame.value.length) {
        stack.pop();
        continue;
      }
      const index = frame.next++;
      path.push(index);
      const unsafe = enter(frame.value[index]);
      if (unsafe) return unsafe;
      continue;
    }
    const key = frame.keys?.[frame.next++];
    if (key === undefined) {
      stack.pop();
      continue;
    }
    budget -= key.length + 2;
    if (key.length > MAX_KEY_LENGTH) {
      return refusal("SF1012", [...path], { key: excerpt(key), limit: MAX_KEY_LENGTH });
    }
    if (isReservedName(key)) return refusal("SF1004", [...path, key], { key });
    path.push(key);
    const value: unknown = Reflect.get(frame.value, key);
    if (value === undefined) continue;
    const unsafe = enter(value);
    if (unsafe) return unsafe;
  }
  return undefined;
}
