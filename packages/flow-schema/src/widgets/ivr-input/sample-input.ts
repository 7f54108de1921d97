import type { Causes } from "../widget-endings.js";
import { matchValue, type Submit, type ValueBranch, type ValueMatch } from "./value-branch.js";

/** So many inputs are tried for each branch; the first ones nearly always do. */
const MAX_TRIES = 24;

/** For each exit that an input takes, keys that lead there; null where none were found. */
export function inputCauses(submit: Submit, branches: readonly ValueBranch[]): Causes {
  const { min, max, finish } = keysOf(submit);
  const keysFor = (exit: string, candidates: Iterable<string>): string | null => {
    let tries = 0;
    for (const digits of candidates) {
      if (tries++ >= MAX_TRIES) break;
      if (digits.length < min || digits.length > max) continue;
      if ((matchValue(branches, digits)?.id ?? "next") !== exit) continue;
      return digits.length < max ? digits + finish : digits;
    }
    return null;
  };
  const causes: Record<string, Causes[string]> = {};
  const add = (exit: string, candidates: Iterable<string>): void => {
    const keys = keysFor(exit, candidates);
    causes[exit] = keys === null ? null : { by: "keys", keys };
  };
  for (const { id, match } of branches) add(id, inputsFor(match, min, max));
  add("next", anyInputs(min, max));
  return causes;
}

/** Keys that make an input wrong: too few of them. Null where one key is enough. */
export function wrongInput(submit: Submit): string | null {
  const { min, finish } = keysOf(submit);
  const tooFew = "1".repeat(min - 1) + finish;
  return tooFew === "" ? null : tooFew;
}

function keysOf(submit: Submit): { min: number; max: number; finish: string } {
  if (submit.by === "length") return { min: submit.length, max: submit.length, finish: "" };
  const { minDigits, maxDigits, finishKey } = submit;
  return { min: minDigits, max: Math.max(minDigits, maxDigits), finish: finishKey };
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

function* inputsFor(match: ValueMatch, min: number, max: number): Iterable<string> {
  switch (match.kind) {
    case "equals":
      yield* match.values;
      return;
    case "prefix":
      for (const digit of DIGITS) yield match.prefix.padEnd(min, digit);
      for (const digit of DIGITS) yield match.prefix + digit;
      return;
    case "range":
      // Numbers compare by value, so that zeros before them make them long enough.
      for (const value of [match.from, match.to]) yield value.padStart(min, "0");
      return;
    case "length":
      for (const digit of DIGITS) yield digit.repeat(Math.max(min, match.min));
      for (const digit of DIGITS) yield digit.repeat(Math.min(max, match.max));
  }
}

function* anyInputs(min: number, max: number): Iterable<string> {
  for (const digit of DIGITS) yield digit.repeat(min);
  for (const digit of DIGITS) yield digit.repeat(Math.min(max, min + 1));
  yield "1234567890".repeat(4).slice(0, Math.max(min, Math.min(max, 7)));
}
