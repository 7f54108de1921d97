import { flowJsonSchema, lineJsonSchema } from "@smartflow/flow-schema";
import { callScriptJsonSchema } from "@smartflow/flow-schema/call";
import { EXIT } from "../exit-codes.js";
import type { Surroundings } from "../surroundings.js";

const SCHEMAS = {
  flow: () => flowJsonSchema(),
  line: lineJsonSchema,
  script: callScriptJsonSchema,
};

/** What a JSON Schema can be printed of. */
export const DESCRIBED = ["flow", "line", "script"] as const satisfies (keyof typeof SCHEMAS)[];

/** `smartflow schema`: the shape of documents as JSON Schema 2020-12. */
export function runSchema(of: (typeof DESCRIBED)[number], { out }: Surroundings): number {
  out.write(`${JSON.stringify(SCHEMAS[of](), null, 2)}\n`);
  return EXIT.ok;
}
