import type { Phrasebook, WidgetCategory, WidgetRegistry } from "@smartflow/flow-schema";

/** A widget type as the palette shows it. */
export interface PaletteType {
  readonly type: string;
  readonly category: WidgetCategory;
  readonly icon: string;
  readonly name: string;
  /** What it is for, in a sentence; empty where its texts do not say. */
  readonly description: string;
}

/** The categories in the order in which a call meets them. */
export const CATEGORIES: readonly WidgetCategory[] = [
  "message",
  "input",
  "routing",
  "people",
  "end",
];

export function typesOf(registry: WidgetRegistry, book: Phrasebook): readonly PaletteType[] {
  return registry.definitions.map(({ type, category, icon }) => {
    const key = `widget.${type}.description`;
    return {
      type,
      category,
      icon,
      name: book.widget(type),
      description: book.has(key) ? book.text(key) : "",
    };
  });
}

/** The types that a query asks for: by name first, then by what they are for. */
export function findTypes(types: readonly PaletteType[], query: string): readonly PaletteType[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  const byName = types.filter(({ name, type }) => has(`${name} ${type}`));
  const others = types.filter((type) => !byName.includes(type));
  return [...byName, ...others.filter(({ name, description }) => has(`${name} ${description}`))];
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
