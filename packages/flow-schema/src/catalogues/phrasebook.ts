import type { Fix, Problem, ProblemParam } from "../kernel/problem.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { Catalogue } from "../widgets/widget-definition.js";
import type { ExitSpec } from "../widgets/widget-facets.js";

/** `{name}`, or `{name|step|steps}`: the number, then the form that goes with it. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Texts of one language, with what a host replaced and what its widgets brought along. */
export interface Phrasebook {
  readonly language: string;
  /** Whether there is a text of that key. */
  has(key: string): boolean;
  /** The text of a key with its placeholders filled in; the key itself where there is none. */
  text(key: string, params?: { readonly [name: string]: ProblemParam | undefined }): string;
  /** What is wrong and why a caller suffers, in one or two sentences. */
  problem(problem: Problem): string;
  fix(fix: Fix): string;
  /** What a widget type is called. */
  widget(type: string): string;
  /** What stands on a connection: "1 · Sales", "No input", the title of a branch. */
  exit(type: string, exit: ExitSpec): string;
  /** What a setting is called, and what it means (empty where nothing needs saying). */
  field(type: string, field: string): { readonly label: string; readonly help: string };
}

/**
 * Makes the texts of one language: a catalogue (`en`, `fr`, or a host's own), then the texts of
 * the registry's widgets, then replacements. Never throws: an unknown language counts as English.
 *
 * A text may hold `{name}`, which is filled in, and `{name|step|steps}`, which is the number with
 * the form that goes with it. Where the catalogue has a text `word.<name>.<value>`, it stands for
 * the value.
 *
 * @example
 * const texts = createPhrasebook("fr", fr);
 * for (const problem of checkFlow(flow)) console.log(texts.problem(problem));
 */
export function createPhrasebook(
  language: string,
  catalogue: Catalogue,
  options: { readonly registry?: WidgetRegistry; readonly replace?: Catalogue } = {},
): Phrasebook {
  const texts = new Map(Object.entries(catalogue));
  for (const { catalogues } of options.registry?.definitions ?? []) {
    const own = catalogues && (catalogues[language] ?? catalogues[language.split("-")[0] ?? ""]);
    for (const [key, text] of Object.entries(own ?? catalogues?.["en"] ?? {})) texts.set(key, text);
  }
  for (const [key, text] of Object.entries(options.replace ?? {})) texts.set(key, text);

  const words = createWords(language);
  const worded = (name: string, value: ProblemParam): string => {
    if (typeof value === "number") return words.number(value);
    if (typeof value === "object") return value.map((part) => worded(name, part)).join(", ");
    return texts.get(`word.${name}.${String(value)}`) ?? String(value);
  };
  const text: Phrasebook["text"] = (key, params = {}) =>
    (texts.get(key) ?? key).replaceAll(PLACEHOLDER, (all, name: string, one, other) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return all;
      const shown = worded(name, value);
      if (one === undefined || other === undefined || typeof value !== "number") return shown;
      return `${shown}\u00a0${words.isOne(value) ? one : other}`;
    });
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => texts.get(key)).find((found) => found !== undefined);

  return {
    language,
    has: (key) => texts.has(key),
    text,
    problem: ({ code, path, params }) =>
      text(`problem.${code}`, {
        path: path.length > 0 ? path.join(" › ") : text("word.path.document"),
        ...params,
      }),
    fix: ({ label, params }) => text(label, params),
    widget: (type) => texts.get(`widget.${type}`) ?? type,
    exit: (type, { id, kind, key, label }) => {
      const name = label || first(`widget.${type}.exit.${id}`, `exit.${id}`, `exit.${kind}`) || id;
      return key === undefined ? name : `${key} · ${label || text("exit.unnamed")}`;
    },
    field: (type, field) => ({
      label: first(`widget.${type}.${field}`, `field.${field}`) ?? field,
      help: first(`widget.${type}.${field}.help`, `field.${field}.help`) ?? "",
    }),
  };
}

function createWords(language: string): {
  number(value: number): string;
  isOne(value: number): boolean;
} {
  // Both are costly to make, and most phrasebooks never word a number.
  let format: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  return {
    number: (value) => {
      format ??= new Intl.NumberFormat(knownLocale(language));
      return format.format(value);
    },
    isOne: (value) => {
      rules ??= new Intl.PluralRules(knownLocale(language));
      return rules.select(value) === "one";
    },
  };
}

/** Intl throws at a tag that is not well formed; a document's language may be anything. */
function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
