import { MAX_DEPTH, MAX_KEY_LENGTH, MAX_MEMBERS } from "./bounds.js";
import { isReservedName } from "./ids.js";
import { excerpt, type Problem, refusal } from "./problem.js";

/** What is refused, and where: the way is written down from the inside out, only when needed. */
interface Unsafe {
  readonly code: string;
  readonly params: Problem["params"];
  readonly reversedPath: (string | number)[];
}

/**
 * Looks at every value of a parsed JSON text before any schema does: schemas drop `__proto__` in
 * silence, and name every item of a list of millions. Answers with the first thing that is
 * refused. The text's own length bounds what there is to look at, `MAX_DEPTH` how deep this calls
 * itself. Values that were not parsed from text go through `copyJson` first.
 */
export function findUnsafe(input: unknown): Problem | undefined {
  const unsafe = unsafeIn(input, 0);
  return unsafe && refusal(unsafe.code, unsafe.reversedPath.toReversed(), unsafe.params);
}

function unsafeIn(value: unknown, depth: number): Unsafe | undefined {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return undefined;
  if (typeof value === "object") {
    if (depth >= MAX_DEPTH) return found("SF1005", { limit: MAX_DEPTH });
    return Array.isArray(value) ? unsafeInList(value, depth) : unsafeInObject(value, depth);
  }
  // JSON text can write numbers that are too large to be one: 1e999.
  if (typeof value === "number" && Number.isFinite(value)) return undefined;
  return found("SF1006", { found: typeof value === "number" ? String(value) : typeof value });
}

function unsafeInList(list: readonly unknown[], depth: number): Unsafe | undefined {
  if (list.length > MAX_MEMBERS) return found("SF1015", { limit: MAX_MEMBERS });
  for (let index = 0; index < list.length; index++) {
    const unsafe = unsafeIn(list[index], depth + 1);
    if (!unsafe) continue;
    unsafe.reversedPath.push(index);
    return unsafe;
  }
  return undefined;
}

function unsafeInObject(value: object, depth: number): Unsafe | undefined {
  const keys = Object.keys(value);
  if (keys.length > MAX_MEMBERS) return found("SF1015", { limit: MAX_MEMBERS });
  // A stranger's object, whose properties have names that nobody knows beforehand.
  const record = value as { readonly [key: string]: unknown };
  for (const key of keys) {
    if (key.length > MAX_KEY_LENGTH) {
      return found("SF1012", { key: excerpt(key), limit: MAX_KEY_LENGTH });
    }
    if (isReservedName(key)) return found("SF1004", { key }, key);
    const unsafe = unsafeIn(record[key], depth + 1);
    if (!unsafe) continue;
    unsafe.reversedPath.push(key);
    return unsafe;
  }
  return undefined;
}

function found(code: string, params: Problem["params"], ...at: string[]): Unsafe {
  return { code, params, reversedPath: at };
}
