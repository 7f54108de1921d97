import type { ExitSpec } from "./widget-facets.js";

/** A sentence, or a part of one, as data: a key of the catalogue with what is filled in. */
export interface Phrase {
  readonly key: string;
  readonly params?: { readonly [name: string]: PhraseValue };
}

/** Phrases within a phrase; `all` are joined with "and", `any` with "or". */
export type PhraseValue =
  | string
  | number
  | Phrase
  | { readonly all: readonly Phrase[] }
  | { readonly any: readonly Phrase[] }
  /** A day, `YYYY-MM-DD`, written out in the language. */
  | { readonly date: string };

/** What phrases are worded with; a phrasebook has it. */
export interface Wording {
  readonly language: string;
  has(key: string): boolean;
  text(key: string, params?: { readonly [name: string]: string | number }): string;
  widget(type: string): string;
  exit(type: string, exit: ExitSpec): string;
  field(type: string, field: string): { readonly label: string };
}

/** Words a phrase. Texts of authors stay texts: nothing in them is filled in or read as syntax. */
export function say({ key, params = {} }: Phrase, wording: Wording): string {
  const worded = Object.entries(params).map(([name, value]) => [name, sayValue(value, wording)]);
  return wording.text(key, Object.fromEntries(worded));
}

function sayValue(value: PhraseValue, wording: Wording): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return plainText(value);
  if ("key" in value) return say(value, wording);
  if ("date" in value) return sayDate(value.date, wording);
  const [list, type] =
    "all" in value ? ([value.all, "conjunction"] as const) : ([value.any, "disjunction"] as const);
  const parts = list.map((part) => say(part, wording));
  return new Intl.ListFormat(wording.language, { type }).format(parts);
}

function sayDate(date: string, wording: Wording): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return plainText(date);
  const format = new Intl.DateTimeFormat(wording.language, { dateStyle: "long", timeZone: "UTC" });
  const parts = format.formatToParts(day).map(({ type, value }) => {
    // Some languages say the first of a month differently, which Intl does not.
    const key = `tell.date.${type}.${value}`;
    return wording.has(key) ? wording.text(key) : value;
  });
  return parts.join("");
}

/** The longest text of an author that is quoted whole. */
const MAX_QUOTE = 600;

/** A text of an author on one line, without characters that nobody sees. */
export function plainText(text: string): string {
  const line = text
    .slice(0, MAX_QUOTE + 1)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}

const UNITS = [
  ["unit.hours", 3_600_000],
  ["unit.minutes", 60_000],
  ["unit.seconds", 1_000],
  ["unit.milliseconds", 1],
] as const;

/** A length of time in whole units: "1 minute and 30 seconds". */
export function durationPhrase(ms: number): { readonly all: readonly Phrase[] } {
  let rest = ms;
  const all = UNITS.flatMap(([key, size]): Phrase[] => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [{ key, params: { count } }] : [];
  });
  return { all: all.length > 0 ? all : [{ key: "unit.seconds", params: { count: 0 } }] };
}
