import {
  type ExitSpec,
  type FlowDraft,
  targetOf,
  type WidgetNode,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";

/** A line of the outline: a widget, and the way that leads to it. */
export interface OutlineItem {
  /** Unique in the outline; a widget that several ways lead to has several lines. */
  readonly key: string;
  /** How far the line stands in, from 0. */
  readonly level: number;
  /** The way to it; absent for the start of the flow and for widgets that nothing leads to. */
  readonly exit?: { readonly type: string; readonly spec: ExitSpec };
  /** What begins here: the call itself, or what happens on an error. */
  readonly entry?: "start" | "onError" | "unreachable";
  /** The widget; absent where a way is not connected. */
  readonly widget?: { readonly id: string; readonly node: WidgetNode };
  /** The widget's own line stands elsewhere: this one only names it. */
  readonly isReference: boolean;
}

/**
 * The flow as lines to be read from the top: each widget once, with what follows it below it. A
 * single way on stays at the same level, as a sentence goes on; where ways part, they stand in.
 * It keeps its own stack, so that a chain of any length can be read.
 */
export function outlineOf(flow: FlowDraft, registry: WidgetRegistry): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const seen = new Set<string>();
  const stack: Omit<OutlineItem, "isReference" | "widget">[] = [];
  const targets = new Map<string, string | undefined>();

  const begin = (entry: NonNullable<OutlineItem["entry"]>, id: string) => {
    const key = `${entry}:${id}`;
    targets.set(key, id);
    stack.push({ key, level: 0, entry });
    drain();
  };
  const drain = () => {
    for (let next = stack.pop(); next; next = stack.pop()) {
      const id = targets.get(next.key);
      const node = id === undefined ? undefined : widgetAt(flow, id);
      if (id === undefined || !node) {
        items.push({ ...next, isReference: false });
        continue;
      }
      const isReference = seen.has(id);
      items.push({ ...next, widget: { id, node }, isReference });
      if (isReference) continue;
      seen.add(id);
      const exits = registry.exits(node) ?? unknownExits(node);
      const level = exits.length > 1 ? next.level + 1 : next.level;
      for (const spec of exits.toReversed()) {
        const key = `${id}:${spec.id}`;
        const target = targetOf(node, spec.id);
        if (target === undefined && spec.optional) continue;
        targets.set(key, target);
        stack.push({ key, level, exit: { type: node.type, spec } });
      }
    }
  };

  if (flow.start !== undefined) begin("start", flow.start);
  if (flow.onError !== undefined && !seen.has(flow.onError)) begin("onError", flow.onError);
  for (const id of Object.keys(flow.widgets)) if (!seen.has(id)) begin("unreachable", id);
  return items;
}

/** A widget of an unknown type has the ways out that the document gives it. */
function unknownExits(node: WidgetNode): readonly ExitSpec[] {
  return Object.keys(node.exits).map((id) => ({ id, kind: "next" }));
}
