import {
  type Edit,
  type FlowDraft,
  type WidgetNode,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";

/**
 * The edits that disconnect what hung on exits which disappeared between two flows: an option or
 * a branch that is deleted takes its connection along, so that none is left on an exit the widget
 * no longer has. What was connected there stays in the document. Connections that were on no
 * known exit before are left for the check to report.
 */
export function tidyExits(
  before: FlowDraft,
  after: FlowDraft,
  edits: readonly Edit[],
  registry: WidgetRegistry,
): readonly Edit[] {
  const tidied: Edit[] = [];
  for (const id of changedWidgets(edits)) {
    const was = widgetAt(before, id);
    const is = widgetAt(after, id);
    if (!was || !is || was.settings === is.settings) continue;
    const left = exitIds(registry, is);
    if (!left) continue;
    for (const exit of exitIds(registry, was) ?? []) {
      if (left.has(exit) || !Object.hasOwn(is.exits, exit)) continue;
      tidied.push({ type: "disconnect", from: { widget: id, exit } });
    }
  }
  return tidied;
}

function changedWidgets(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => ("id" in edit ? [edit.id] : [])));
}

function exitIds(registry: WidgetRegistry, node: WidgetNode): ReadonlySet<string> | undefined {
  const exits = registry.exits(node);
  return exits && new Set(exits.map(({ id }) => id));
}
