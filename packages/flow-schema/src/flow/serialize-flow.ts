import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { ReadOptions } from "./parse-flow.js";

/**
 * A flow as canonical JSON text: equal flows give equal bytes, a small change a small diff.
 * Facts stand in a fixed order, widgets and exits by id, settings in the order of their schema.
 * Settings of an unknown type, or ones that do not fit their schema, stay as they are.
 */
export function serializeFlow(flow: FlowDraft, options: ReadOptions = {}): string {
  const registry = options.registry ?? builtinRegistry;
  const widgets: Record<string, unknown> = {};
  for (const [id, node] of sortedEntries(flow.widgets)) widgets[id] = canonicalNode(node, registry);
  const { schemaVersion, id, name, locale, timeZone, limits, start, onError } = flow;
  const { maxCallMs, maxSteps, maxVisitsPerWidget } = limits;
  const document = {
    schemaVersion,
    id,
    name,
    locale,
    timeZone,
    limits: { maxCallMs, maxSteps, maxVisitsPerWidget },
    start,
    onError,
    widgets,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The version of published bytes: their SHA-256, in hexadecimal. */
export function flowVersion(bytes: string | Uint8Array): string {
  return bytesToHex(sha256(typeof bytes === "string" ? utf8ToBytes(bytes) : bytes));
}

function canonicalNode(node: WidgetNode, registry: WidgetRegistry): unknown {
  const reading = registry.read(node);
  return {
    type: node.type,
    version: node.version,
    title: node.title,
    settings: reading?.ok ? reading.settings : node.settings,
    exits: Object.fromEntries(sortedEntries(node.exits)),
  };
}

/** By code unit and not by locale, so that every machine sorts alike. */
function sortedEntries<T>(record: { readonly [key: string]: T }): [string, T][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
