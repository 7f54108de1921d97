import { type FlowDraft, widgetAt } from "../kernel/document.js";
import { freshId } from "../kernel/ids.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { FlowReader, WidgetView } from "../widgets/rule.js";
import { incomingIndex, reachable, silentCycles } from "./graph.js";

/** Reads a flow for rules; what is costly is made at the first question and kept. */
export function createFlowReader(flow: FlowDraft, registry: WidgetRegistry): FlowReader {
  let incoming: ReturnType<typeof incomingIndex> | undefined;
  let reached: ReadonlySet<string> | undefined;
  const ids = Object.keys(flow.widgets);
  const views = new Map<string, WidgetView<unknown> | undefined>();

  const view = (id: string): WidgetView<unknown> | undefined => {
    if (views.has(id)) return views.get(id);
    const node = widgetAt(flow, id);
    const reading = node && registry.read(node);
    const definition = node && registry.definition(node.type);
    const made =
      node && definition && reading?.ok
        ? {
            id,
            node,
            settings: reading.settings,
            exits: definition.exits(reading.settings),
            traits: definition.traits(reading.settings),
          }
        : undefined;
    views.set(id, made);
    return made;
  };

  return {
    property: (name) => flow[name],
    ids: () => ids,
    node: (id) => widgetAt(flow, id),
    knowsType: (type) => registry.definition(type) !== undefined,
    messages: (id) => {
      const known = view(id);
      const definition = known && registry.definition(known.node.type);
      const reading = known && registry.read(known.node);
      return definition && reading?.ok ? definition.messages(reading.settings) : [];
    },
    silentCycles: () => silentCycles(flow, registry),
    view,
    incoming: (id) => {
      incoming ??= incomingIndex(flow);
      return incoming.get(id) ?? [];
    },
    isReachable: (id) => {
      reached ??= reachable(flow);
      return reached.has(id);
    },
    nameOf: (id) => widgetAt(flow, id)?.title || id,
    freshId: (base) => freshId(base, (id) => widgetAt(flow, id) !== undefined),
  };
}
