import * as z from "zod";
import { MAX_TITLE_LENGTH } from "./bounds.js";
import { nodeSchema } from "./document.js";
import { exitIdSchema, idSchema } from "./ids.js";
import type { JsonValue } from "./json.js";

/**
 * One step into a widget's settings: a property by name, or a list's item by its `id`. Items are
 * addressed by id and never by position, so that two people's edits do not meet by accident.
 */
export type PathSegment = string | { readonly id: string };
export type SettingPath = readonly PathSegment[];

/** An edit as data: what changed in a document, addressed by id. Each has an inverse. */
// A marked call, where bundlers would keep the parts: who reads no edits does not ship their shape.
export const editSchema = /* @__PURE__ */ (() => {
  const jsonSchema = z.custom<JsonValue>((value) => value !== undefined);
  const pathSchema = z
    .array(z.union([z.string().min(1).max(64), z.strictObject({ id: idSchema })]))
    .min(1)
    .max(16);
  return z.discriminatedUnion("type", [
    /** Sets a fact of the flow itself; without `value` it is taken away (`start`, `onError`). */
    z.strictObject({
      type: z.literal("setFlow"),
      property: z.enum(["name", "locale", "timeZone", "limits", "start", "onError"]),
      value: jsonSchema.optional(),
    }),
    z.strictObject({ type: z.literal("addWidget"), id: idSchema, widget: nodeSchema }),
    /** Takes the widget away. Exits that lead to it stay as they are; use the intents to tidy them. */
    z.strictObject({ type: z.literal("removeWidget"), id: idSchema }),
    /** Puts another widget in the place of this one, connections to it unharmed. */
    z.strictObject({ type: z.literal("replaceWidget"), id: idSchema, widget: nodeSchema }),
    z.strictObject({
      type: z.literal("setTitle"),
      id: idSchema,
      title: z.string().max(MAX_TITLE_LENGTH).optional(),
    }),
    /** Sets one setting; without `value` it is taken away. */
    z.strictObject({
      type: z.literal("setSetting"),
      id: idSchema,
      path: pathSchema,
      value: jsonSchema.optional(),
    }),
    /** Puts an item into a list at `index`; the item carries its own `id`. */
    z.strictObject({
      type: z.literal("addItem"),
      id: idSchema,
      path: pathSchema,
      index: z.int().min(0),
      item: jsonSchema,
    }),
    /** The path ends with the item's id. */
    z.strictObject({ type: z.literal("removeItem"), id: idSchema, path: pathSchema }),
    z.strictObject({
      type: z.literal("moveItem"),
      id: idSchema,
      path: pathSchema,
      index: z.int().min(0),
    }),
    z.strictObject({
      type: z.literal("connect"),
      from: z.strictObject({ widget: idSchema, exit: exitIdSchema }),
      to: idSchema,
    }),
    z.strictObject({
      type: z.literal("disconnect"),
      from: z.strictObject({ widget: idSchema, exit: exitIdSchema }),
    }),
    /** Hangs what follows exit `from` on exit `to`, which must be free. */
    z.strictObject({
      type: z.literal("moveBranch"),
      from: z.strictObject({ widget: idSchema, exit: exitIdSchema }),
      to: z.strictObject({ widget: idSchema, exit: exitIdSchema }),
    }),
  ]);
})();

export type Edit = Readonly<z.infer<typeof editSchema>>;
export type EditOf<Type extends Edit["type"]> = Extract<Edit, { type: Type }>;
