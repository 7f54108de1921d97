/** Which telephone keys a prompt speaks of, as far as its words tell. */
export interface PromptKeys {
  /** Keys that callers are told to press: "press 3", « tapez 3 ». */
  readonly asked: ReadonlySet<string>;
  /** Keys that are mentioned in whatever way, those that are asked for too. */
  readonly mentioned: ReadonlySet<string>;
}

interface Grammar {
  /** What comes right before a key that callers are to press, as a pattern. */
  readonly verbs: string;
  /** What joins two keys: "press 1 or 2". */
  readonly joins: string;
  /** Words for keys. */
  readonly words: { readonly [word: string]: string };
  /** Words for keys that also have other meanings ("press one of…"), told apart by what follows. */
  readonly followers: string;
}

const SYMBOLS = { "*": "*", "#": "#" } as const;

const GRAMMARS: { readonly [language: string]: Grammar } = {
  en: {
    verbs: String.raw`(?:press|dial|hit|push|touch)\s+(?:the\s+)?(?:key\s+|number\s+|button\s+)?`,
    joins: String.raw`\s*,?\s*(?:or|and)\s+|\s*,\s*`,
    words: {
      zero: "0",
      one: "1",
      two: "2",
      three: "3",
      four: "4",
      five: "5",
      six: "6",
      seven: "7",
      eight: "8",
      nine: "9",
      star: "*",
      asterisk: "*",
      hash: "#",
      pound: "#",
    },
    followers: "for|to|or|and|if|now|then|at|key",
  },
  fr: {
    verbs: String.raw`(?:tapez|taper|pressez|composez|faites|appuye[rz](?:\s+sur)?)\s+(?:la\s+touche\s+|le\s+|l['’])?`,
    joins: String.raw`\s*,?\s*(?:ou|et)\s+|\s*,\s*`,
    words: {
      zéro: "0",
      un: "1",
      deux: "2",
      trois: "3",
      quatre: "4",
      cinq: "5",
      six: "6",
      sept: "7",
      huit: "8",
      neuf: "9",
      étoile: "*",
      astérisque: "*",
      dièse: "#",
    },
    followers: "pour|ou|et|si|afin|puis|maintenant|à",
  },
};

/** The keys that a prompt names; nothing where its language is not one that is understood. */
export function keysInPrompt(text: string, locale: string): PromptKeys | undefined {
  const readers = readersOf(locale);
  if (!readers) return undefined;
  const asked = new Set<string>();
  const mentioned = new Set<string>();
  for (const [phrase] of text.matchAll(readers.asked)) {
    for (const key of readers.keysIn(phrase)) asked.add(key);
  }
  for (const key of readers.keysIn(text)) mentioned.add(key);
  return { asked, mentioned };
}

interface Readers {
  readonly asked: RegExp;
  keysIn(text: string): Iterable<string>;
}

const readers = new Map<string, Readers>();

function readersOf(locale: string): Readers | undefined {
  const language = locale.toLowerCase().split("-")[0] ?? "";
  const known = readers.get(language);
  if (known) return known;
  const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
  if (!grammar) return undefined;
  const made = makeReaders(grammar);
  readers.set(language, made);
  return made;
}

function makeReaders({ verbs, joins, words, followers }: Grammar): Readers {
  const names = Object.keys(words).join("|");
  // A digit that is part of a longer number, a price or a time of day is no key.
  const digit = String.raw`(?<![\p{L}\d])\d(?![\p{L}\d]|[.,:]\d)`;
  const word = String.raw`(?<![\p{L}\d])(?:${names})(?![\p{L}\d])(?=\s*(?:[.,;:!?…)]|$|(?:${followers})(?!\p{L})))`;
  const key = `(?:${digit}|[*#]|${word})`;
  const one = new RegExp(key, "giu");
  const meanings: { readonly [word: string]: string } = { ...words, ...SYMBOLS };
  return {
    asked: new RegExp(String.raw`(?<!\p{L})${verbs}${key}(?:(?:${joins})${key})*`, "giu"),
    *keysIn(text) {
      for (const [found] of text.matchAll(one)) {
        const lower = found.toLowerCase();
        yield Object.hasOwn(meanings, lower) ? (meanings[lower] ?? found) : found;
      }
    },
  };
}
