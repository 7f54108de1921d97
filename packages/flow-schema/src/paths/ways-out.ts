import { type FlowDraft, targetOf, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { Cause, EndingKind } from "../widgets/widget-endings.js";
import type { ExitKind, ExitSpec } from "../widgets/widget-facets.js";
import { taleOf } from "../widgets/widget-tales.js";

/** One way a call can go at a widget, and what becomes of it. */
export type Way = {
  readonly exit?: ExitSpec;
  readonly ending?: string;
  readonly cause: Cause;
} & (
  | { readonly leadsTo: string }
  | { readonly over: EndingKind }
  /** An exit that needs something behind it leads nowhere: the call would be cut off. */
  | { readonly over: "lost" }
);

/**
 * All ways a call can go at a widget: through its exits, in their order, and by ending there.
 * Exits that no call can take are left out. Nothing for a widget nobody here can execute.
 */
export function waysOut(
  flow: FlowDraft,
  node: WidgetNode,
  registry: WidgetRegistry,
): readonly Way[] | undefined {
  const definition = registry.definition(node.type);
  const reading = registry.read(node);
  if (!definition || !reading?.ok) return undefined;
  const tale = taleOf(definition);
  const causes = tale.causes?.(reading.settings) ?? {};
  const ways = definition.exits(reading.settings).flatMap((exit): Way[] => {
    const known = Object.hasOwn(causes, exit.id) ? causes[exit.id] : causeOf(exit);
    if (!known) return [];
    const target = targetOf(node, exit.id);
    if (target !== undefined && widgetAt(flow, target)) {
      return [{ exit, cause: known, leadsTo: target }];
    }
    return [{ exit, cause: known, over: exit.optional ? "completed" : "lost" }];
  });
  const endings = (tale.endings?.(reading.settings) ?? []).map(
    ({ id, kind, cause }): Way => ({ ending: id, cause, over: kind }),
  );
  const all = [...endings, ...ways];
  // A host's widget without an exit is an end.
  return all.length > 0 ? all : [{ cause: { by: "itself" }, over: "completed" }];
}

/** What an exit's kind says of its cause, for widgets that do not say it themselves. */
const CAUSES: { readonly [Kind in ExitKind]: (exit: ExitSpec) => Cause } = {
  next: () => ({ by: "itself" }),
  option: ({ key, id }) =>
    key === undefined ? { by: "host", name: id } : { by: "keys", keys: key },
  branch: ({ id }) => ({ by: "host", name: id }),
  otherwise: ({ id }) => ({ by: "host", name: id }),
  noInput: () => ({ by: "silence", times: 1 }),
  invalidInput: ({ id }) => ({ by: "host", name: id }),
  failure: ({ id }) => ({ by: "host", name: id }),
};

function causeOf(exit: ExitSpec): Cause {
  return CAUSES[exit.kind](exit);
}
