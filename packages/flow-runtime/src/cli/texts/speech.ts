import {
  createPhrasebook,
  en,
  fr,
  type Phrasebook,
  type ProblemParam,
} from "@smartflow/flow-schema";
import { type CliText, cliEn } from "./en.js";
import { cliFr } from "./fr.js";

/** The languages of the command line. */
export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of one language: flow-schema's phrasebook, and what the command line adds. */
export interface Speech {
  readonly language: Language;
  readonly book: Phrasebook;
  say(key: CliText, params?: { readonly [name: string]: ProblemParam }): string;
}

export function createSpeech(language: Language): Speech {
  const catalogue = { en: { ...en, ...cliEn }, fr: { ...fr, ...cliFr } }[language];
  const book = createPhrasebook(language, catalogue);
  return { language, book, say: (key, params) => book.text(key, params) };
}

/** The language a terminal is set to; English where it is none of ours. */
export function languageOf(env: { readonly [name: string]: string | undefined }): Language {
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return LANGUAGES.find((language) => set.toLowerCase().startsWith(language)) ?? "en";
}
