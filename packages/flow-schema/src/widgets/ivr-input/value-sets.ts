import { matchValue, type Submit, type ValueBranch, type ValueMatch } from "./value-branch.js";

/** Which digits callers can enter at all. */
export interface Enterable {
  readonly min: number;
  readonly max: number;
  /** Whether `*` can be part of the input; where it ends it, it cannot. */
  readonly star: boolean;
}

export function enterable(submit: Submit): Enterable {
  if (submit.by === "length") return { min: submit.length, max: submit.length, star: true };
  const { minDigits, maxDigits, finishKey } = submit;
  return { min: minDigits, max: Math.max(minDigits, maxDigits), star: finishKey !== "*" };
}

export function canEnter({ min, max, star }: Enterable, value: string): boolean {
  return value.length >= min && value.length <= max && (star || !value.includes("*"));
}

/** Why no input can ever match, or nothing when some can. */
export function whyImpossible(
  match: ValueMatch,
  input: Enterable,
): "unset" | "backwards" | "length" | undefined {
  switch (match.kind) {
    case "equals":
      if (match.values.every((value) => value === "")) return "unset";
      return match.values.some((value) => canEnter(input, value)) ? undefined : "length";
    case "prefix":
      if (match.prefix === "") return "unset";
      return canEnter({ ...input, min: 0 }, match.prefix) ? undefined : "length";
    case "range": {
      const [from, to] = [numberOf(match.from), numberOf(match.to)];
      if (from === undefined || to === undefined) return "unset";
      if (from > to) return "backwards";
      return from.toString().length > input.max ? "length" : undefined;
    }
    case "length":
      if (match.min > match.max) return "backwards";
      return match.max < input.min || match.min > input.max ? "length" : undefined;
  }
}

/** How much of a branch is taken by those before it, and by which of them first. */
export interface Taken {
  readonly by: ValueBranch;
  readonly all: boolean;
}

/** For each branch what earlier ones take of it; nothing where they leave it alone. */
export function takings(
  branches: readonly ValueBranch[],
  input: Enterable,
): readonly (Taken | undefined)[] {
  // Lists can be long: who takes a value of a list is looked up and not searched for.
  const listed = new Map<string, number>();
  return branches.map(({ match }, place) => {
    if (match.kind !== "equals") return takenOf(branches.slice(0, place), match, input);
    const values = match.values.filter((value) => canEnter(input, value));
    const takers = values.flatMap((value) => {
      const before = listed.get(value) ?? place;
      const other = branches.findIndex((one, at) => at >= before || takes(one.match, value));
      const taker = Math.min(before, other < 0 ? before : other);
      if (taker === place) listed.set(value, place);
      return taker < place ? [taker] : [];
    });
    const by = branches[Math.min(...new Set(takers))];
    return by && { by, all: takers.length === values.length };
  });
}

/** Whether a match that is no list takes a value. */
function takes(match: ValueMatch, value: string): boolean {
  return match.kind !== "equals" && matchValue([{ id: "", title: "", match }], value) !== undefined;
}

function takenOf(
  earlier: readonly ValueBranch[],
  match: ValueMatch,
  input: Enterable,
): Taken | undefined {
  const whole = earlier.find((branch) => covers(branch.match, match, input));
  if (whole) return { by: whole, all: true };
  const part = earlier.find((branch) => crosses(branch.match, match));
  return part && { by: part, all: false };
}

/** Whether a match takes every input that the other, which is no list, does. */
function covers(match: ValueMatch, other: ValueMatch, input: Enterable): boolean {
  if (match.kind === "length") {
    const [min, max] = lengthsOf(other, input);
    return match.min <= min && match.max >= max;
  }
  if (match.kind === "prefix" && other.kind === "prefix") {
    return match.prefix !== "" && other.prefix.startsWith(match.prefix);
  }
  if (match.kind !== "range" || other.kind !== "range") return false;
  const [a, b] = [rangeOf(match), rangeOf(other)];
  return a !== undefined && b !== undefined && a.from <= b.from && a.to >= b.to;
}

/** Whether two ranges, or two lengths, overlap without one of them being within the other. */
function crosses(a: ValueMatch, b: ValueMatch): boolean {
  if (a.kind === "length" && b.kind === "length") {
    return cross({ from: a.min, to: a.max }, { from: b.min, to: b.max });
  }
  if (a.kind !== "range" || b.kind !== "range") return false;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one !== undefined && other !== undefined && cross(one, other);
}

interface Bounds<N extends number | bigint> {
  readonly from: N;
  readonly to: N;
}

function cross<N extends number | bigint>(a: Bounds<N>, b: Bounds<N>): boolean {
  const within = (one: Bounds<N>, other: Bounds<N>): boolean =>
    other.from <= one.from && one.to <= other.to;
  return a.from <= b.to && b.from <= a.to && !within(a, b) && !within(b, a);
}

/** The lengths that inputs of a match can have. */
function lengthsOf(match: ValueMatch, { min, max }: Enterable): readonly [number, number] {
  if (match.kind === "length") return [Math.max(min, match.min), Math.min(max, match.max)];
  return [match.kind === "prefix" ? Math.max(min, match.prefix.length) : min, max];
}

function rangeOf(match: {
  readonly from: string;
  readonly to: string;
}): Bounds<bigint> | undefined {
  const [from, to] = [numberOf(match.from), numberOf(match.to)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function numberOf(digits: string): bigint | undefined {
  return /^[0-9]+$/.test(digits) ? BigInt(digits) : undefined;
}
