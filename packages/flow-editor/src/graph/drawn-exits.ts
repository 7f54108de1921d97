import {
  type ExitSpec,
  type FlowDraft,
  targetOf,
  type WidgetNode,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";

/** An exit as it is drawn: what it is, and the widget it leads to. */
export interface DrawnExit {
  readonly spec: ExitSpec;
  /** A widget that is there; a connection to one that is not counts as none. */
  readonly target: string | undefined;
}

/**
 * The exits of a widget in the order they are drawn. Connections on exits the widget does not
 * have, and those of unknown types, are drawn too: what is in a document is never hidden.
 */
export function drawnExits(
  flow: FlowDraft,
  node: WidgetNode,
  registry: WidgetRegistry,
): readonly DrawnExit[] {
  const known = registry.exits(node) ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const strays = Object.keys(node.exits)
    .filter((id) => !ids.has(id))
    .map((id): ExitSpec => ({ id, kind: "otherwise", label: id }));
  return [...known, ...strays].map((spec) => {
    const target = targetOf(node, spec.id);
    return { spec, target: target !== undefined && widgetAt(flow, target) ? target : undefined };
  });
}
