import { MAX_DOCUMENT_BYTES, MAX_PROBLEMS, MAX_WIDGETS } from "../kernel/bounds.js";
import { copyJson } from "../kernel/copy-json.js";
import {
  envelopeSchema,
  type FlowDraft,
  SCHEMA_VERSION,
  type WidgetNode,
} from "../kernel/document.js";
import { isId } from "../kernel/ids.js";
import { fromIssues } from "../kernel/issues.js";
import { isJsonObject, type JsonValue, own } from "../kernel/json.js";
import { excerpt, type Outcome, type Problem, reasonOf, refusal } from "../kernel/problem.js";
import { findUnsafe } from "../kernel/walk-json.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { duplicateItemId } from "./duplicate-item-id.js";
import { migrateSettings } from "./migrate-settings.js";
import { makeNode, readNode } from "./read-node.js";

export interface ReadOptions {
  /** The widget types to know. Default: the built-in seven. */
  readonly registry?: WidgetRegistry;
}

export interface ParsedFlow {
  readonly flow: FlowDraft;
  /** Whether any widget's settings were brought to a newer version on the way. */
  readonly migrated: boolean;
}

/**
 * Reads a flow from a stranger: JSON text, its UTF-8 bytes, or a value already parsed.
 *
 * Answers with a draft whose settings are complete (defaults filled in, older versions migrated),
 * or with coded problems (`SF10nn`) that say where and why. Widgets of a type the registry does
 * not know are kept as they are. It never throws and never hangs; a document may have 32 MB and
 * 20,000 widgets. Unknown properties and `__proto__` are refused by name.
 *
 * @example
 * const read = parseFlow(await file.text());
 * if (read.ok) open(read.flow);
 * else show(read.problems);
 */
export function parseFlow(input: unknown, options: ReadOptions = {}): Outcome<ParsedFlow> {
  try {
    return read(input, options.registry ?? builtinRegistry);
  } catch (error) {
    // Getters and proxies of a stranger's object may throw whatever they like.
    return refuse([refusal("SF1010", [], { reason: reasonOf(error) })]);
  }
}

function read(input: unknown, registry: WidgetRegistry): Outcome<ParsedFlow> {
  const decoded = decode(input);
  if (!decoded.ok) return decoded;
  const value = decoded.value;
  if (!isJsonObject(value)) return refuse([refusal("SF1008", [], { reason: "object" })]);

  const version = own(value, "schemaVersion");
  if (typeof version === "number" && version > SCHEMA_VERSION) {
    return refuse([
      refusal("SF1009", ["schemaVersion"], { found: version, known: SCHEMA_VERSION }),
    ]);
  }
  const { widgets = {}, ...facts } = value;
  const envelope = envelopeSchema.safeParse(facts);
  const problems: Problem[] = envelope.success ? [] : fromIssues(envelope.error.issues, []);
  if (!isJsonObject(widgets)) {
    return refuse([...problems, refusal("SF1008", ["widgets"], { reason: "object" })]);
  }
  const ids = Object.keys(widgets);
  if (ids.length > MAX_WIDGETS) {
    return refuse([refusal("SF1003", ["widgets"], { found: ids.length, limit: MAX_WIDGETS })]);
  }

  let migrated = false;
  const nodes: Record<string, WidgetNode> = {};
  for (const id of ids) {
    if (problems.length >= MAX_PROBLEMS) break;
    if (!isId(id)) {
      problems.push(refusal("SF1011", ["widgets", excerpt(id)], { id: excerpt(id) }));
      continue;
    }
    const widget = readWidget(id, widgets[id], registry);
    if (!widget.ok) {
      problems.push(...widget.problems);
      continue;
    }
    migrated ||= widget.migrated;
    nodes[id] = widget.node;
  }
  if (problems.length > 0 || !envelope.success) return refuse(problems.slice(0, MAX_PROBLEMS));
  return { ok: true, flow: { ...envelope.data, widgets: nodes }, migrated };
}

/** The value to read, plain and bounded; text and bytes are parsed, anything else is copied. */
function decode(input: unknown): Outcome<{ readonly value: JsonValue }> {
  const isText = typeof input === "string";
  if (!isText && !(input instanceof Uint8Array)) return copyJson(input);
  if (isText ? isTooLong(input) : input.length > MAX_DOCUMENT_BYTES) {
    return refuse([refusal("SF1002", [], { megabytes: MAX_DOCUMENT_BYTES / 1_048_576 })]);
  }
  let value: JsonValue;
  try {
    const text = isText ? input : new TextDecoder("utf-8", { fatal: true }).decode(input);
    // Some editors begin files with a byte order mark, which JSON does not allow.
    value = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch (error) {
    return refuse([refusal("SF1001", [], { reason: reasonOf(error) })]);
  }
  const unsafe = findUnsafe(value);
  return unsafe ? refuse([unsafe]) : { ok: true, value };
}

/** Whether a text has more bytes in UTF-8 than a document may, told without encoding it. */
function isTooLong(text: string): boolean {
  // A UTF-16 unit takes one to three bytes.
  if (text.length * 3 <= MAX_DOCUMENT_BYTES) return false;
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Half of a surrogate pair counts half of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    if (bytes > MAX_DOCUMENT_BYTES) return true;
  }
  return false;
}

function readWidget(
  id: string,
  raw: unknown,
  registry: WidgetRegistry,
): Outcome<{ readonly node: WidgetNode; readonly migrated: boolean }> {
  const read = readNode(raw);
  if (!read.ok) return refuse(below(id, read.problems));
  const { node } = read;
  const definition = registry.definition(node.type);
  if (!definition) return { ok: true, node, migrated: false };

  const brought = migrateSettings(definition, node);
  if (!brought.ok) return refuse(below(id, brought.problems));
  const reading = registry.parse(node.type, brought.settings);
  if (!reading?.ok) {
    return refuse(fromIssues(reading?.issues ?? [], ["widgets", id, "settings"]));
  }
  const { settings } = reading;
  const duplicate = duplicateItemId(settings);
  if (duplicate) {
    const path = ["widgets", id, "settings", ...duplicate.path];
    return refuse([refusal("SF1013", path, { id: duplicate.id, widget: id })]);
  }
  const version = definition.version > 1 ? definition.version : undefined;
  return {
    ok: true,
    node: makeNode(node.type, version, node.title, settings, node.exits),
    migrated: brought.migrated,
  };
}

function below(id: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: ["widgets", id, ...problem.path] }));
}

function refuse(problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
