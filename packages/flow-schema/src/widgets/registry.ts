import type * as z from "zod";
import type { WidgetNode } from "../kernel/document.js";
import type { JsonObject } from "../kernel/json.js";
import type { WidgetDefinition } from "./widget-definition.js";
import type { ExitSpec, WidgetTraits } from "./widget-facets.js";

/** Settings that were validated, or what is wrong with them. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: JsonObject }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** The widget of a document that one definition describes, its settings typed. */
export interface WidgetNodeOf<Definition extends WidgetDefinition> extends WidgetNode {
  readonly type: Definition["type"];
  readonly settings: z.output<Definition["settings"]> & JsonObject;
}

/** The union of the widgets that a list of definitions describes. */
export type WidgetOf<Definitions extends readonly WidgetDefinition[]> = {
  [Index in keyof Definitions]: WidgetNodeOf<Definitions[Index]>;
}[number];

/** The widget types an editor or a runtime knows. Immutable. */
export interface WidgetRegistry<
  Definitions extends readonly WidgetDefinition[] = readonly WidgetDefinition[],
> {
  readonly definitions: Definitions;
  readonly types: readonly string[];
  /** The definition of a type; nothing when this registry does not know it. */
  definition(type: string): WidgetDefinition | undefined;
  /**
   * A widget's settings, validated and with defaults filled in. Remembered by identity, so that
   * asking again costs nothing. Nothing for an unknown type.
   */
  read(node: WidgetNode): SettingsReading | undefined;
  /** A widget's exits; nothing for an unknown type or settings that do not fit. */
  exits(node: WidgetNode): readonly ExitSpec[] | undefined;
  traits(node: WidgetNode): WidgetTraits | undefined;
  /** A new widget of that type with its defaults. Throws for an unknown type: a programming error. */
  create(type: Definitions[number]["type"], context: { readonly locale: string }): WidgetNode;
}

/**
 * Makes a registry of widget types: `createWidgetRegistry([...builtinWidgets, myWidget])`.
 * Throws when two definitions share a type, or when a definition lacks a migration on the way to
 * its version: both are mistakes of the programmer and show at start-up.
 */
export function createWidgetRegistry<const Definitions extends readonly WidgetDefinition[]>(
  definitions: Definitions,
): WidgetRegistry<Definitions> {
  const byType = new Map<string, WidgetDefinition>();
  for (const definition of definitions) {
    if (byType.has(definition.type)) {
      throw new Error(`Two widgets have the type "${definition.type}". Rename one of them.`);
    }
    for (let from = 1; from < definition.version; from++) {
      if (!definition.migrations.some((migration) => migration.from === from)) {
        throw new Error(
          `Widget "${definition.type}" has version ${definition.version} but no migration from version ${from}.`,
        );
      }
    }
    byType.set(definition.type, definition);
  }
  const readings = new WeakMap<JsonObject, { type: string; reading: SettingsReading }>();

  const read = (node: WidgetNode): SettingsReading | undefined => {
    const definition = byType.get(node.type);
    if (!definition) return undefined;
    const known = readings.get(node.settings);
    if (known?.type === node.type) return known.reading;
    const parsed = definition.settings.safeParse(node.settings);
    const reading: SettingsReading = parsed.success
      ? // Every settings schema describes JSON; zod's output type cannot say so for a host's own.
        { ok: true, settings: parsed.data as JsonObject }
      : { ok: false, issues: parsed.error.issues };
    readings.set(node.settings, { type: node.type, reading });
    if (reading.ok) readings.set(reading.settings, { type: node.type, reading });
    return reading;
  };

  const ask = <T>(
    node: WidgetNode,
    answer: (d: WidgetDefinition, settings: JsonObject) => T,
  ): T | undefined => {
    const definition = byType.get(node.type);
    const reading = read(node);
    return definition && reading?.ok ? answer(definition, reading.settings) : undefined;
  };

  return {
    definitions,
    types: [...byType.keys()],
    definition: (type) => byType.get(type),
    read,
    exits: (node) => ask(node, (definition, settings) => definition.exits(settings)),
    traits: (node) => ask(node, (definition, settings) => definition.traits(settings)),
    create(type, context) {
      const definition = byType.get(type);
      if (!definition) {
        throw new Error(
          `There is no widget type "${type}". Known: ${[...byType.keys()].join(", ")}.`,
        );
      }
      const settings = definition.settings.parse(definition.initial?.(context) ?? {});
      const node = { type, settings: settings as JsonObject, exits: {} };
      return definition.version > 1 ? { ...node, version: definition.version } : node;
    },
  };
}

/** Whether a widget is of a definition's type; narrows its settings. */
export function isWidget<Definition extends WidgetDefinition>(
  definition: Definition,
  node: WidgetNode,
): node is WidgetNodeOf<Definition> {
  return node.type === definition.type;
}
