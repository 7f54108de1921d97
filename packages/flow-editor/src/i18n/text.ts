import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en.js";
import { fr } from "./fr.js";

/** The key of one of the editor's own texts. */
export type TextKey = keyof typeof en;

/** Values for the placeholders of a text. */
export type TextParams = { readonly [name: string]: string | number };

/** Gives the text of a key in the language it was made for, its placeholders filled in. */
export type Text = (key: TextKey, params?: TextParams) => string;

/**
 * Texts that a host puts in the place of the editor's own, by key: the editor's texts (ICU
 * messages) and those of flow-schema's catalogues alike.
 */
export type Labels = { readonly [Key in TextKey]?: string } & { readonly [key: string]: string };

const CATALOGUES: { readonly [language: string]: { readonly [Key in TextKey]: string } } = {
  en,
  fr,
};

/** The languages whose texts come with the editor. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language of a BCP 47 tag: `fr` of `fr-CA`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split("-")[0] ?? "en";
}

/**
 * Makes the texts of one locale. A language without a catalogue gets English, which the host
 * replaces by `labels`. A replacement that is no valid ICU message is not used.
 *
 * @example
 * const t = createText("fr-FR");
 * t("ui.close"); // "Fermer"
 */
export function createText(locale: string, labels: Labels = {}): Text {
  const catalogue = CATALOGUES[languageOf(locale)] ?? en;
  const messages = new Map<TextKey, IntlMessageFormat | string>();

  const messageOf = (key: TextKey): IntlMessageFormat | string => {
    const known = messages.get(key);
    if (known !== undefined) return known;
    const own = catalogue[key] ?? en[key];
    const replaced = Object.hasOwn(labels, key) ? labels[key] : undefined;
    const message = (replaced && compile(replaced, locale)) ?? compile(own, locale) ?? own;
    messages.set(key, message);
    return message;
  };

  return (key, params) => {
    const message = messageOf(key);
    if (typeof message === "string") return message;
    try {
      return String(message.format(params));
    } catch {
      // A replacement asks for a value that this text does not carry: better the bare own text.
      return catalogue[key] ?? key;
    }
  };
}

function compile(source: string, locale: string): IntlMessageFormat | string | undefined {
  // Most texts have no placeholder, and need no parser.
  if (!/[{}'<]/.test(source)) return source;
  try {
    return new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
  } catch {
    return undefined;
  }
}
