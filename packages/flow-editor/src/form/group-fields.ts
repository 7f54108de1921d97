import type { JsonObject, WidgetDefinition } from "@smartflow/flow-schema";

/** Settings that stand together in a form. */
export interface FieldGroup {
  readonly name: string;
  readonly isFirst: boolean;
  /** The names of the settings that are shown now. */
  readonly fields: readonly string[];
}

/**
 * The settings that a form shows for given values, in groups in the order of first mention; the
 * advanced ones last, wherever they are mentioned.
 */
export function groupFields(
  definition: WidgetDefinition,
  settings: JsonObject,
): readonly FieldGroup[] {
  const groups = new Map<string, string[]>();
  for (const [name, field] of Object.entries(definition.fields)) {
    if (field.control === "hidden" || field.visible?.(settings) === false) continue;
    groups.set(field.group, [...(groups.get(field.group) ?? []), name]);
  }
  const isLast = (name: string) => Number(name === "advanced");
  return [...groups]
    .toSorted(([a], [b]) => isLast(a) - isLast(b))
    .map(([name, fields], index) => ({ name, fields, isFirst: index === 0 }));
}
