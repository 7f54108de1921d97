import {
  type Edit,
  editSchema,
  type FlowDraft,
  parseFlow,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";

/**
 * Whether a flow can still be read back after edits: what the editor makes must always parse.
 * Only what the edits touched is looked at. Settings that did not fit their schema before, as a
 * document may bring them, may stay so.
 */
export function keepsParsing(
  before: FlowDraft,
  after: FlowDraft,
  edits: readonly Edit[],
  registry: WidgetRegistry,
): boolean {
  return edits.every((edit) => {
    if (!editSchema.safeParse(edit).success) return false;
    if (edit.type === "setFlow") return parseFlow({ ...after, widgets: {} }, { registry }).ok;
    return !("id" in edit) || fits(before, after, edit.id, registry);
  });
}

function fits(before: FlowDraft, after: FlowDraft, id: string, registry: WidgetRegistry): boolean {
  const is = widgetAt(after, id);
  const was = widgetAt(before, id);
  if (!is || registry.read(is)?.ok !== false) return true;
  return was !== undefined && registry.read(was)?.ok === false;
}
