import { type ExitRef, type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { findCycles } from "./find-cycles.js";
import { byText } from "./problem-order.js";

/** Every widget a call can come to: from the start, and from `onError`. */
export function reachable(flow: FlowDraft): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [flow.start, flow.onError];
  while (open.length > 0) {
    const id = open.pop();
    if (id === undefined || seen.has(id)) continue;
    const node = widgetAt(flow, id);
    if (!node) continue;
    seen.add(id);
    for (const exit of Object.keys(node.exits)) open.push(node.exits[exit]);
  }
  return seen;
}

/** All connections of a flow by where they lead, each list in the order of `compareExits`. */
export function incomingIndex(flow: FlowDraft): ReadonlyMap<string, readonly ExitRef[]> {
  const index = new Map<string, ExitRef[]>();
  for (const widget of Object.keys(flow.widgets)) {
    const exits = flow.widgets[widget]?.exits ?? {};
    for (const exit of Object.keys(exits)) {
      const target = exits[exit];
      if (target === undefined) continue;
      const known = index.get(target);
      if (known) known.push({ widget, exit });
      else index.set(target, [{ widget, exit }]);
    }
  }
  for (const exits of index.values()) if (exits.length > 1) exits.sort(compareExits);
  return index;
}

/** By the code units of widget and exit: an order that no edit changes for what it leaves alone. */
export function compareExits(a: ExitRef, b: ExitRef): number {
  return byText(a.widget, b.widget) || byText(a.exit, b.exit);
}

/** Whether a call passes a widget without waiting for its caller. */
export function isSilent(registry: WidgetRegistry, node: WidgetNode): boolean {
  return registry.traits(node)?.waitsForCaller !== true;
}

/**
 * The cycles that no caller's input breaks: groups of widgets that lead to each other and of
 * which none waits for the caller.
 */
export function silentCycles(
  flow: FlowDraft,
  registry: WidgetRegistry,
): readonly (readonly string[])[] {
  const silent = new Set<string>();
  for (const id of Object.keys(flow.widgets)) {
    const node = widgetAt(flow, id);
    if (node && isSilent(registry, node)) silent.add(id);
  }
  // Most silent widgets lead on to one that is not, and so cannot be part of a group.
  const targets = new Map<string, readonly string[]>();
  for (const id of silent) {
    const exits = widgetAt(flow, id)?.exits ?? {};
    const ahead = Object.values(exits).filter((target) => silent.has(target));
    if (ahead.length > 0) targets.set(id, ahead);
  }
  return sortCycles(findCycles(targets.keys(), (id) => targets.get(id) ?? []));
}

/** Groups of ids in the one order that rules see them in. */
export function sortCycles(cycles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cycles.map((ids) => ids.toSorted(byText)).sort((a, b) => byText(a[0] ?? "", b[0] ?? ""));
}
