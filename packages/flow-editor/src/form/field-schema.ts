import type { JsonValue, SettingPath, WidgetDefinition } from "@smartflow/flow-schema";
import * as z from "zod";
import { positionsOf } from "./field-change.js";

/** Why a value does not fit, as the schema says it. */
export type SchemaIssue = z.core.$ZodIssue;

/** What a form asks of a setting's schema. */
export interface FieldSchema {
  /** Whether the widget can do without the setting: there is no default that takes its place. */
  readonly isOptional: boolean;
  /** Why the value does not fit; nothing when it does. */
  issues(value: JsonValue | undefined): readonly SchemaIssue[];
}

const known = new WeakMap<z.ZodObject, Map<string, FieldSchema>>();

/** Reads the schema of one setting from the widget's definition. */
export function fieldSchema(definition: WidgetDefinition, name: string): FieldSchema {
  const fields = known.get(definition.settings) ?? new Map<string, FieldSchema>();
  known.set(definition.settings, fields);
  const found = fields.get(name);
  if (found) return found;
  const made = readFieldSchema(definition, name);
  fields.set(name, made);
  return made;
}

function readFieldSchema({ settings }: WidgetDefinition, name: string): FieldSchema {
  const schema = Object.hasOwn(settings.shape, name) ? settings.shape[name] : undefined;
  if (!schema) return { isOptional: true, issues: () => [] };
  const without = z.safeParse(schema, undefined);
  const isOptional = without.success && without.data === undefined;
  return {
    isOptional,
    issues(value) {
      // A schema with a default takes an empty value for "the default". In a form it means that
      // something is still to be typed: the default must not jump into the field meanwhile.
      if (value === undefined) return isOptional ? [] : [MISSING];
      const parsed = z.safeParse(schema, value);
      return parsed.success ? [] : parsed.error.issues;
    },
  };
}

const MISSING: SchemaIssue = {
  code: "invalid_type",
  expected: "undefined",
  input: undefined,
  path: [],
  message: "missing",
};

/**
 * The issues that a change at a path is to blame for. What is wrong elsewhere in the same setting
 * must not hold back a change that fits.
 */
export function issuesBelow(
  issues: readonly SchemaIssue[],
  value: JsonValue | undefined,
  path: SettingPath,
): readonly SchemaIssue[] {
  const place = positionsOf(value, path);
  return issues.filter(({ path: at }) => {
    const shared = Math.min(at.length, place.length);
    return place.slice(0, shared).every((part, index) => part === at[index]);
  });
}
