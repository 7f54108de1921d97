import { MAX_TITLE_LENGTH } from "../kernel/bounds.js";
import { nodeSchema, type WidgetNode } from "../kernel/document.js";
import { isId } from "../kernel/ids.js";
import { fromIssues } from "../kernel/issues.js";
import { isJsonObject, type JsonObject } from "../kernel/json.js";
import type { Outcome } from "../kernel/problem.js";

/**
 * Reads a widget as the document holds it, whatever its type. What is well formed is told by
 * hand, which costs a tenth of the schema; anything else goes to the schema, which says why.
 */
export function readNode(raw: unknown): Outcome<{ readonly node: WidgetNode }> {
  const node = wellFormed(raw);
  if (node) return { ok: true, node };
  const parsed = nodeSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, problems: fromIssues(parsed.error.issues, []) };
  return { ok: true, node: parsed.data };
}

/** The widget, where it is certain that `nodeSchema` gives the same; nothing where it is not. */
function wellFormed(raw: unknown): WidgetNode | undefined {
  if (!isJsonObject(raw)) return undefined;
  let type: string | undefined;
  let version: number | undefined;
  let title: string | undefined;
  let settings: JsonObject | undefined;
  let exits: { readonly [exit: string]: string } | undefined = {};
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    switch (key) {
      case "type":
        if (typeof value !== "string" || value.length < 1 || value.length > 64) return undefined;
        type = value;
        break;
      case "version":
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1)
          return undefined;
        version = value;
        break;
      case "title":
        if (typeof value !== "string" || value.length > MAX_TITLE_LENGTH) return undefined;
        title = value;
        break;
      case "settings":
        if (!isJsonObject(value)) return undefined;
        settings = value;
        break;
      case "exits":
        exits = wellFormedExits(value);
        if (!exits) return undefined;
        break;
      default:
        return undefined;
    }
  }
  if (type === undefined || !settings) return undefined;
  return makeNode(type, version, title, settings, exits);
}

/** One literal for each shape, so that the widgets of a document share few hidden classes. */
export function makeNode(
  type: string,
  version: number | undefined,
  title: string | undefined,
  settings: JsonObject,
  exits: WidgetNode["exits"],
): WidgetNode {
  if (version === undefined) {
    return title === undefined ? { type, settings, exits } : { type, title, settings, exits };
  }
  return title === undefined
    ? { type, version, settings, exits }
    : { type, version, title, settings, exits };
}

function wellFormedExits(value: unknown): { readonly [exit: string]: string } | undefined {
  if (!isJsonObject(value)) return undefined;
  const exits: { [exit: string]: string } = {};
  for (const exit of Object.keys(value)) {
    const target = value[exit];
    if (exit.length < 1 || exit.length > 64) return undefined;
    if (typeof target !== "string" || !isId(target)) return undefined;
    exits[exit] = target;
  }
  return exits;
}
