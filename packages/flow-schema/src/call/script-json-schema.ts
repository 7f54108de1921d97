import * as z from "zod";
import { callScriptSchema } from "./script.js";

/** The shape of a call script (`callScriptSchema`) as JSON Schema 2020-12. */
export function callScriptJsonSchema(): { readonly [keyword: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(callScriptSchema, {
    io: "input",
    target: "draft-2020-12",
  });
  return { $schema, title: "Smartflow call script", ...schema };
}
