import type * as z from "zod";
import { MAX_DOCUMENT_BYTES, MAX_WIDGETS } from "../kernel/bounds.js";
import {
  envelopeSchema,
  type FlowDraft,
  nodeSchema,
  SCHEMA_VERSION,
  type WidgetNode,
} from "../kernel/document.js";
import { isId } from "../kernel/ids.js";
import { isJsonObject, own } from "../kernel/json.js";
import { excerpt, type Outcome, type Problem, refusal } from "../kernel/problem.js";
import { findUnsafe } from "../kernel/walk-json.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { migrateSettings } from "./migrate-settings.js";

export interface ReadOptions {
  /** The widget types to know. Default: the built-in seven. */
  readonly registry?: WidgetRegistry;
}

export interface ParsedFlow {
  readonly flow: FlowDraft;
  /** Whether any widget's settings were brought to a newer version on the way. */
  readonly migrated: boolean;
}

/** The most problems one document is told of; the rest would say the same. */
const MAX_PROBLEMS = 100;

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
    return refuse([refusal("SF1010", [], { reason: excerpt(reasonOf(error)) })]);
  }
}

function read(input: unknown, registry: WidgetRegistry): Outcome<ParsedFlow> {
  const decoded = decode(input);
  if (!decoded.ok) return decoded;
  const unsafe = findUnsafe(decoded.value);
  if (unsafe) return refuse([unsafe]);
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
  const entries = Object.entries(widgets);
  if (entries.length > MAX_WIDGETS) {
    return refuse([refusal("SF1003", ["widgets"], { found: entries.length, limit: MAX_WIDGETS })]);
  }

  let migrated = false;
  const nodes: Record<string, WidgetNode> = {};
  for (const [id, raw] of entries) {
    if (problems.length >= MAX_PROBLEMS) break;
    if (!isId(id)) {
      problems.push(refusal("SF1011", ["widgets", excerpt(id)], { id: excerpt(id) }));
      continue;
    }
    const widget = readNode(id, raw, registry);
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

function decode(input: unknown): Outcome<{ readonly value: unknown }> {
  if (typeof input !== "string" && !(input instanceof Uint8Array))
    return { ok: true, value: input };
  if (input.length > MAX_DOCUMENT_BYTES) {
    return refuse([refusal("SF1002", [], { limit: MAX_DOCUMENT_BYTES })]);
  }
  try {
    const text =
      typeof input === "string" ? input : new TextDecoder("utf-8", { fatal: true }).decode(input);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse([refusal("SF1001", [], { reason: excerpt(reasonOf(error)) })]);
  }
}

function readNode(
  id: string,
  raw: unknown,
  registry: WidgetRegistry,
): Outcome<{ readonly node: WidgetNode; readonly migrated: boolean }> {
  const path = ["widgets", id];
  const parsed = nodeSchema.safeParse(raw);
  if (!parsed.success) return refuse(fromIssues(parsed.error.issues, path));
  const node = parsed.data;
  const definition = registry.definition(node.type);
  if (!definition) return { ok: true, node, migrated: false };

  const brought = migrateSettings(definition, node);
  if (!brought.ok)
    return refuse(brought.problems.map((p) => ({ ...p, path: [...path, ...p.path] })));
  const settings = registry.read({ ...node, settings: brought.settings });
  if (!settings?.ok) {
    return refuse(fromIssues(settings?.issues ?? [], [...path, "settings"]));
  }
  const duplicate = duplicateItemId(settings.settings);
  if (duplicate) {
    return refuse([
      refusal("SF1013", [...path, "settings", ...duplicate.path], { id: duplicate.id, widget: id }),
    ]);
  }
  const { version: _version, ...rest } = node;
  const versioned = definition.version > 1 ? { ...rest, version: definition.version } : rest;
  return {
    ok: true,
    node: { ...versioned, settings: settings.settings },
    migrated: brought.migrated,
  };
}

/** Items of one list are addressed by id, so two with the same id cannot be told apart. */
function duplicateItemId(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; id: string } | undefined {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      const id = isJsonObject(item) ? own(item, "id") : undefined;
      if (typeof id === "string") {
        if (seen.has(id)) return { path: [...path, index], id: excerpt(id) };
        seen.add(id);
      }
      const below = duplicateItemId(item, [...path, index]);
      if (below) return below;
    }
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== "object" || child === null) continue;
    const below = duplicateItemId(child, [...path, key]);
    if (below) return below;
  }
  return undefined;
}

/** Turns what a schema found into problems: unknown properties by name, the rest with its reason. */
export function fromIssues(
  issues: readonly z.core.$ZodIssue[],
  under: readonly (string | number)[],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [
      ...under,
      ...issue.path.map((part) => (typeof part === "number" ? part : excerpt(String(part)))),
    ];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        refusal("SF1007", [...path, excerpt(key)], { key: excerpt(key) }),
      );
    }
    return [refusal("SF1008", path, { reason: excerpt(issue.message, 200) })];
  });
}

function refuse(problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
