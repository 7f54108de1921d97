import type { ReadOptions } from "../flow/parse-flow.js";
import { MAX_WIDGETS } from "../kernel/bounds.js";
import { envelopeSchema, nodeSchema } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetDefinition } from "../widgets/widget-definition.js";
import { DIALECT, type JsonSchema, jsonSchemaOf } from "./json-schema-of.js";

/**
 * The shape of a flow document as JSON Schema 2020-12, for editors, other languages and
 * validators: everything `parseFlow` asks of a document's shape, made from the widget definitions.
 *
 * Widgets of a type the registry does not know are allowed, as they are when parsing, and so are
 * older versions of those it knows. Bounds of the document as a whole (its bytes and its depth),
 * ids that appear twice in one list, and the names `constructor` and `prototype` as keys are
 * `parseFlow`'s business.
 *
 * @example
 * await writeFile("flow.schema.json", JSON.stringify(flowJsonSchema(), null, 2));
 */
export function flowJsonSchema(options: ReadOptions = {}): JsonSchema {
  const { definitions } = options.registry ?? builtinRegistry;
  const envelope = jsonSchemaOf(envelopeSchema, "flow");
  const node = jsonSchemaOf(nodeSchema, "widget");
  const settings = definitions.map((definition) => ({
    definition,
    ...jsonSchemaOf(definition.settings, settingsName(definition)),
  }));

  const defs: Record<string, JsonSchema> = { ...envelope.defs, ...node.defs };
  for (const { definition, schema, defs: own } of settings) {
    Object.assign(defs, own);
    defs[settingsName(definition)] = schema;
  }
  defs["widget"] = {
    ...node.schema,
    properties: { ...propertiesOf(node.schema), settings: { type: "object" } },
    // Not a union: the type alone decides, so that an editor can say what is wrong and complete.
    allOf: definitions.flatMap(settingsByType),
  };
  return {
    $schema: DIALECT,
    title: "Smartflow call flow",
    ...envelope.schema,
    properties: {
      ...propertiesOf(envelope.schema),
      widgets: {
        type: "object",
        default: {},
        maxProperties: MAX_WIDGETS,
        propertyNames: { $ref: "#/$defs/id" },
        additionalProperties: { $ref: "#/$defs/widget" },
      },
    },
    $defs: defs,
  };
}

function settingsName({ type }: WidgetDefinition): string {
  return `settings.${type}`;
}

function settingsByType(definition: WidgetDefinition): JsonSchema[] {
  const { type, version } = definition;
  const isType = { properties: { type: { const: type } }, required: ["type"] };
  const isNow =
    version === 1
      ? isType
      : {
          properties: { type: { const: type }, version: { const: version } },
          required: ["type", "version"],
        };
  const settings = { $ref: `#/$defs/${settingsName(definition)}` };
  return [
    // Older versions are migrated when they are read; newer ones are refused.
    implies(isType, { version: { type: "integer", maximum: version } }),
    implies(isNow, { settings }),
  ];
}

function implies(condition: JsonSchema, properties: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema, and data only.
  return { if: condition, then: { properties } };
}

function propertiesOf(schema: JsonSchema): object {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null ? properties : {};
}
