import { reachableFrom } from "../edits/intents.js";
import { type ExitRef, type FlowDraft, targetOf, widgetAt } from "../kernel/document.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { byText } from "./problem-order.js";

/** Every widget a call can come to: from the start, and from `onError`. */
export function reachable(flow: FlowDraft): ReadonlySet<string> {
  const seen = new Set(reachableFrom(flow, flow.start));
  for (const id of reachableFrom(flow, flow.onError)) seen.add(id);
  return seen;
}

/** All connections of a flow by where they lead, each list in the order of `compareExits`. */
export function incomingIndex(flow: FlowDraft): ReadonlyMap<string, readonly ExitRef[]> {
  const index = new Map<string, ExitRef[]>();
  for (const [widget, node] of Object.entries(flow.widgets)) {
    for (const [exit, target] of Object.entries(node.exits)) {
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

/** Groups of ids in the one order that rules see them in. */
export function sortCycles(cycles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cycles.map((ids) => ids.toSorted(byText)).sort((a, b) => byText(a[0] ?? "", b[0] ?? ""));
}

/**
 * The cycles that no caller's input breaks: groups of widgets that lead to each other and of
 * which none waits for the caller. Tarjan's algorithm with its own stack, so that a chain of
 * thousands does not exhaust JavaScript's.
 */
export function silentCycles(
  flow: FlowDraft,
  registry: WidgetRegistry,
): readonly (readonly string[])[] {
  const silentTargets = (id: string): string[] => {
    const node = widgetAt(flow, id);
    if (!node) return [];
    return Object.keys(node.exits).flatMap((exit) => {
      const target = targetOf(node, exit);
      return target !== undefined && isSilent(flow, registry, target) ? [target] : [];
    });
  };

  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cycles: string[][] = [];

  for (const root of Object.keys(flow.widgets)) {
    if (order.has(root) || !isSilent(flow, registry, root)) continue;
    const frames: { id: string; targets: string[]; next: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      low.set(id, order.size - 1);
      open.push(id);
      isOpen.add(id);
      frames.push({ id, targets: silentTargets(id), next: 0 });
    };
    enter(root);
    while (frames.length > 0) {
      const frame = frames[frames.length - 1];
      if (!frame) break;
      const target = frame.targets[frame.next++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(low, frame.id, order.get(target));
        continue;
      }
      frames.pop();
      const parent = frames[frames.length - 1];
      if (parent) lower(low, parent.id, low.get(frame.id));
      if (low.get(frame.id) !== order.get(frame.id)) continue;
      const group = open.splice(open.lastIndexOf(frame.id));
      for (const id of group) isOpen.delete(id);
      if (group.length > 1 || frame.targets.includes(frame.id)) cycles.push(group);
    }
  }
  return sortCycles(cycles);
}

function isSilent(flow: FlowDraft, registry: WidgetRegistry, id: string): boolean {
  const node = widgetAt(flow, id);
  return node !== undefined && registry.traits(node)?.waitsForCaller !== true;
}

function lower(low: Map<string, number>, id: string, candidate: number | undefined): void {
  const now = low.get(id);
  if (candidate !== undefined && now !== undefined && candidate < now) low.set(id, candidate);
}
