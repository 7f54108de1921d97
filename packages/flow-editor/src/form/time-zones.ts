import type { Choice } from "../ui/index.js";

/** All zones that the browser knows, by city, with what their clocks show against UTC now. */
export function zoneChoices(locale: string): readonly Choice[] {
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...zones].map((id) => ({
    id,
    label: id.replaceAll("_", " "),
    description: offsetOf(id, locale),
  }));
}

/** The zones whose name has all the words of a query. */
export function findZones(zones: readonly Choice[], query: string): readonly Choice[] {
  const words = plain(query).split(/[\s/]+/);
  return zones.filter(({ label, description = "" }) => {
    const text = plain(`${label} ${description}`);
    return words.every((word) => text.includes(word));
  });
}

/** Without accents and case, since nobody types "São Paulo" on every keyboard. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

function offsetOf(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longOffset" });
  return parts.formatToParts().find(({ type }) => type === "timeZoneName")?.value ?? "";
}
