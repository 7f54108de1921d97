import { lineSchema } from "../flow/line.js";
import { DIALECT, type JsonSchema, jsonSchemaOf } from "./json-schema-of.js";

/** The shape of a line (`lineSchema`) as JSON Schema 2020-12. */
export function lineJsonSchema(): JsonSchema {
  const { schema, defs } = jsonSchemaOf(lineSchema, "line");
  return { $schema: DIALECT, title: "Smartflow line", ...schema, $defs: defs };
}
