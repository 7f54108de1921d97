import type { ReadOptions } from "../flow/parse-flow.js";
import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { type JsonObject, own, sameJson } from "../kernel/json.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { diffSettings } from "./diff-settings.js";

/** What lies between two flows. */
export interface FlowComparison {
  readonly before: FlowDraft;
  readonly after: FlowDraft;
  /** Applied to the first flow, they give the second; empty when the two say the same. */
  readonly edits: readonly Edit[];
  /** Those of the edits that callers can notice: titles, labels and names are left out. */
  readonly forCallers: readonly Edit[];
  /** The ids of widgets that only the second flow has, in its order. */
  readonly added: readonly string[];
  /** The ids of widgets that only the first flow has, in its order. */
  readonly removed: readonly string[];
  /** Widgets in both whose settings, exits or type differ. */
  readonly changed: readonly string[];
}

const PROPERTIES = ["name", "locale", "timeZone", "limits", "start", "onError"] as const;

/**
 * Compares two flows of the same origin, widget by widget and setting by setting, by their ids.
 * Their own ids are not compared: no edit changes those.
 *
 * @example
 * const { forCallers } = compareFlows(published, draft);
 * if (forCallers.length === 0) say("Callers will notice nothing.");
 */
export function compareFlows(
  a: FlowDraft,
  b: FlowDraft,
  options: ReadOptions = {},
): FlowComparison {
  const registry = options.registry ?? builtinRegistry;
  const edits: Edit[] = [];
  const added: string[] = [];
  const removed: string[] = [];
  const changed = new Set<string>();

  for (const property of PROPERTIES) {
    if (sameJson(a[property], b[property])) continue;
    const value = b[property];
    edits.push(
      value === undefined ? { type: "setFlow", property } : { type: "setFlow", property, value },
    );
  }
  for (const id of Object.keys(a.widgets)) {
    if (widgetAt(b, id)) continue;
    removed.push(id);
    edits.push({ type: "removeWidget", id });
  }
  for (const [id, after] of Object.entries(b.widgets)) {
    const before = widgetAt(a, id);
    if (!before) {
      added.push(id);
      edits.push({ type: "addWidget", id, widget: after });
      continue;
    }
    if (before === after) continue;
    const between = diffWidget(id, before, after, registry);
    if (between.some((edit) => edit.type !== "setTitle")) changed.add(id);
    edits.push(...between);
  }
  return {
    before: a,
    after: b,
    edits,
    forCallers: edits.filter((edit) => isHeard(edit, b, registry)),
    added,
    removed,
    changed: [...changed],
  };
}

function diffWidget(
  id: string,
  before: WidgetNode,
  after: WidgetNode,
  registry: WidgetRegistry,
): Edit[] {
  const another = before.type !== after.type || before.version !== after.version;
  // Settings that nobody here understands are kept byte for byte, so they change as a whole.
  const read = readBoth(before, after, registry);
  const opaque = !read && JSON.stringify(before.settings) !== JSON.stringify(after.settings);
  if (another || opaque) return [{ type: "replaceWidget", id, widget: after }];

  const edits: Edit[] = [];
  if (before.title !== after.title) {
    edits.push(
      after.title === undefined
        ? { type: "setTitle", id }
        : { type: "setTitle", id, title: after.title },
    );
  }
  if (read) edits.push(...diffSettings(id, before.settings, after.settings, read));
  for (const exit of new Set([...Object.keys(before.exits), ...Object.keys(after.exits)])) {
    const to = own(after.exits, exit);
    if (own(before.exits, exit) === to) continue;
    const from = { widget: id, exit };
    edits.push(to === undefined ? { type: "disconnect", from } : { type: "connect", from, to });
  }
  return edits;
}

function readBoth(
  before: WidgetNode,
  after: WidgetNode,
  registry: WidgetRegistry,
): { readonly before: JsonObject; readonly after: JsonObject } | undefined {
  const [a, b] = [registry.read(before), registry.read(after)];
  return a?.ok && b?.ok ? { before: a.settings, after: b.settings } : undefined;
}

/** Whether callers can notice an edit; of settings, the widget's definition says it. */
function isHeard(edit: Edit, after: FlowDraft, registry: WidgetRegistry): boolean {
  if (edit.type === "setTitle") return false;
  if (edit.type === "setFlow") return edit.property !== "name";
  if (!("path" in edit)) return true;
  const node = widgetAt(after, edit.id);
  const [first] = edit.path;
  const fields = node && registry.definition(node.type)?.fields;
  const unheard = fields && typeof first === "string" ? own(fields, first)?.unheard : undefined;
  if (unheard === undefined) return true;
  const last = edit.path.at(-1);
  return unheard !== true && !(typeof last === "string" && unheard.includes(last));
}
