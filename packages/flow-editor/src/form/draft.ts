import { isJsonObject, type JsonObject, type JsonValue } from "@smartflow/flow-schema";

/** A form's value as JSON. */
export function draftValue(value: unknown): JsonValue | undefined {
  // The form is filled from a document and by controls, and both hand in nothing but JSON; its
  // library cannot type values that nest without end.
  return value as JsonValue | undefined;
}

/** A setting's part as text; empty where it is missing. */
export function textAt(value: JsonValue | undefined, name: string): string {
  const part = isJsonObject(value) ? value[name] : undefined;
  return typeof part === "string" ? part : "";
}

/** A setting's part as a number; nothing where it is missing. */
export function numberAt(value: JsonValue | undefined, name: string): number | undefined {
  const part = isJsonObject(value) ? value[name] : undefined;
  return typeof part === "number" ? part : undefined;
}

/** A setting as a list of items with ids. */
export function itemsOf(
  value: JsonValue | undefined,
): readonly (JsonObject & { readonly id: string })[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function isItem(value: JsonValue): value is JsonObject & { readonly id: string } {
  return isJsonObject(value) && typeof value["id"] === "string";
}
