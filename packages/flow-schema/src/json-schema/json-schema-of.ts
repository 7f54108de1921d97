import * as z from "zod";
import { exitIdSchema, idSchema } from "../kernel/ids.js";
import { holdAudioSchema } from "../messages/hold-audio.js";
import { messageSchema } from "../messages/message.js";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Parts that many schemas share, under `$defs`; a registry of our own, and not zod's global one. */
// A marked call, where bundlers would keep the parts.
const shared = /* @__PURE__ */ (() =>
  z
    .registry<{ id: string }>()
    .add(idSchema, { id: "id" })
    .add(exitIdSchema, { id: "exitId" })
    .add(messageSchema, { id: "message" })
    .add(holdAudioSchema, { id: "holdAudio" }))();
const SHARED: ReadonlySet<string> = new Set(["id", "exitId", "message", "holdAudio"]);

/** What `isId` and `exitIdSchema` ask, as patterns; a test holds them together. */
const PATTERNS = new Map<unknown, string>([
  [idSchema, "^(?!(?:constructor|prototype)$)[A-Za-z][A-Za-z0-9_-]{0,63}$"],
  [exitIdSchema, "^(?!(?:constructor|prototype|__proto__)$)"],
]);

export interface Converted {
  readonly schema: JsonSchema;
  readonly defs: { readonly [name: string]: JsonSchema };
}

/**
 * A zod schema as JSON Schema of what goes into it: what has a default may be left out. Parts that
 * only this schema has are named after it, so that those of several can stand side by side.
 */
export function jsonSchemaOf(schema: z.ZodType, name: string): Converted {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata: shared,
    // A host's widget may hold what JSON Schema cannot say: then anything is allowed there.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = PATTERNS.get(zodSchema);
      if (pattern !== undefined) jsonSchema.pattern = pattern;
    },
  });
  const { $schema: _dialect, $defs, ...rest } = made;
  const rename = (def: string): string => (SHARED.has(def) ? def : `${name}.${def}`);
  const defs = Object.entries($defs ?? {}).map(([def, value]): [string, JsonSchema] => {
    // The name of a part under `$defs` says what zod repeats in it.
    const { id: _name, ...part } = asSchema(value);
    return [rename(def), asSchema(withRefs(part, name, rename))];
  });
  return {
    schema: asSchema(withRefs(rest, name, rename)),
    defs: Object.fromEntries(defs),
  };
}

/** Points references where the parts will stand. */
function withRefs(value: unknown, name: string, rename: (def: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withRefs(item, name, rename));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    if (key !== "$ref" || typeof child !== "string") return [key, withRefs(child, name, rename)];
    const def = /^#\/\$defs\/(.+)$/.exec(child)?.[1];
    return ["$ref", `#/$defs/${def === undefined ? name : rename(def)}`];
  });
  return Object.fromEntries(entries);
}

function asSchema(value: unknown): JsonSchema {
  if (typeof value !== "object" || value === null) throw new Error("A schema is an object.");
  return { ...value };
}
