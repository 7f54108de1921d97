import type * as z from "zod";
import type { WidgetNode } from "../kernel/document.js";
import type { JsonObject } from "../kernel/json.js";
import type { WidgetDefinition } from "./widget-definition.js";
import type { ExitSpec, MessageUse, ReferenceUse, WidgetTraits } from "./widget-facets.js";

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
  /**
   * Validates settings that will not be asked for again, such as those of a document that is
   * being read: the settings it answers with are remembered, the ones it was given are not.
   */
  parse(type: string, settings: JsonObject): SettingsReading | undefined;
  /**
   * A widget's exits; nothing for an unknown type or settings that do not fit. What a definition
   * answers for settings is remembered by their identity, here and in the three below.
   */
  exits(node: WidgetNode): readonly ExitSpec[] | undefined;
  traits(node: WidgetNode): WidgetTraits | undefined;
  /** Every message a caller may hear from it. */
  messages(node: WidgetNode): readonly MessageUse[] | undefined;
  /** What it names outside the flow. */
  references(node: WidgetNode): readonly ReferenceUse[] | undefined;
  /** A new widget of that type with its defaults. Throws for an unknown type: a programming error. */
  create(type: Definitions[number]["type"], context: { readonly locale: string }): WidgetNode;
}

/** What is known of one settings object; each answer is made at the first question. */
interface Known {
  readonly definition: WidgetDefinition;
  readonly reading: SettingsReading;
  exits: readonly ExitSpec[] | undefined;
  traits: WidgetTraits | undefined;
  messages: readonly MessageUse[] | undefined;
  references: readonly ReferenceUse[] | undefined;
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
  const remembered = new WeakMap<JsonObject, Known>();

  const validate = (definition: WidgetDefinition, settings: JsonObject): Known => {
    const parsed = definition.settings.safeParse(settings);
    const reading: SettingsReading = parsed.success
      ? // Every settings schema describes JSON; zod's output type cannot say so for a host's own.
        { ok: true, settings: parsed.data as JsonObject }
      : { ok: false, issues: parsed.error.issues };
    const known: Known = {
      definition,
      reading,
      exits: undefined,
      traits: undefined,
      messages: undefined,
      references: undefined,
    };
    if (reading.ok) remembered.set(reading.settings, known);
    return known;
  };

  const know = (node: WidgetNode): Known | undefined => {
    const known = remembered.get(node.settings);
    if (known?.definition.type === node.type) return known;
    const definition = byType.get(node.type);
    if (!definition) return undefined;
    const made = validate(definition, node.settings);
    remembered.set(node.settings, made);
    return made;
  };

  return {
    definitions,
    types: [...byType.keys()],
    definition: (type) => byType.get(type),
    read: (node) => know(node)?.reading,
    parse: (type, settings) => {
      const definition = byType.get(type);
      return definition && validate(definition, settings).reading;
    },
    exits: (node) => {
      const known = know(node);
      if (!known?.reading.ok) return undefined;
      known.exits ??= known.definition.exits(known.reading.settings);
      return known.exits;
    },
    traits: (node) => {
      const known = know(node);
      if (!known?.reading.ok) return undefined;
      known.traits ??= known.definition.traits(known.reading.settings);
      return known.traits;
    },
    messages: (node) => {
      const known = know(node);
      if (!known?.reading.ok) return undefined;
      known.messages ??= known.definition.messages(known.reading.settings);
      return known.messages;
    },
    references: (node) => {
      const known = know(node);
      if (!known?.reading.ok) return undefined;
      known.references ??= known.definition.references(known.reading.settings);
      return known.references;
    },
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
