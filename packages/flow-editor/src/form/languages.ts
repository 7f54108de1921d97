/** Languages that telephone voices commonly speak, as BCP 47 tags. */
const SPOKEN = [
  "ar-XA",
  "ca-ES",
  "cs-CZ",
  "da-DK",
  "de-AT",
  "de-CH",
  "de-DE",
  "el-GR",
  "en-AU",
  "en-CA",
  "en-GB",
  "en-IE",
  "en-IN",
  "en-US",
  "es-ES",
  "es-MX",
  "es-US",
  "fi-FI",
  "fr-BE",
  "fr-CA",
  "fr-CH",
  "fr-FR",
  "hi-IN",
  "it-IT",
  "ja-JP",
  "ko-KR",
  "nb-NO",
  "nl-BE",
  "nl-NL",
  "pl-PL",
  "pt-BR",
  "pt-PT",
  "ro-RO",
  "ru-RU",
  "sv-SE",
  "tr-TR",
  "uk-UA",
  "zh-CN",
] as const;

/** Languages by their names in the editor's language, the one in use among them. */
export function languageChoices(
  locale: string,
  inUse: string,
): readonly { readonly id: string; readonly label: string }[] {
  const tags: readonly string[] = SPOKEN;
  const all = inUse === "" || tags.includes(inUse) ? tags : [...tags, inUse];
  return all
    .map((id) => ({ id, label: languageName(id, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** The name of a language: "French (France)". The tag itself where it has none. */
export function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    // A tag from a document can be anything.
    return tag;
  }
}
