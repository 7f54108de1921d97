import { type FlowDraft, type WidgetRegistry, widgetAt } from "@smartflow/flow-schema";
import { type DrawnExit, drawnExits } from "./drawn-exits.js";

/** Why a tree is there: calls begin in it, failed calls come to it, or nothing leads to it. */
export type Entry = "start" | "onError" | "unreachable";

/** A widget's place among the others, before any pixel is known. */
export interface Growth {
  readonly id: string;
  readonly exits: readonly DrawnExit[];
  readonly tree: Tree;
  /** The longest way from the root, in widgets; loops do not count. */
  rank: number;
  /** The deepest widget that leads here, and the exit by which it does. */
  parent: { readonly id: string; readonly exit: string } | undefined;
}

export interface Tree {
  readonly entry: Entry;
  /** Nothing for the start of a flow that has none yet. */
  readonly root: string | undefined;
  /** Its widgets, each after all that lead to it (loops apart). */
  readonly order: Growth[];
}

export interface Forest {
  readonly trees: readonly Tree[];
  readonly growths: ReadonlyMap<string, Growth>;
  /** Exits that lead back to a widget on the way to them, as `widget exit`. */
  readonly backs: ReadonlySet<string>;
}

export const exitKey = (widget: string, exit: string): string => `${widget} ${exit}`;

/**
 * Grows a flow into trees: one from the start, one from `onError`, and one from each widget that
 * nothing reachable leads to. Each widget stands in the first tree that comes to it. It takes
 * time in proportion to widgets and connections, and no recursion however deep the flow.
 */
export function growForest(flow: FlowDraft, registry: WidgetRegistry): Forest {
  const growths = new Map<string, Growth>();
  const backs = new Set<string>();
  const trees: Tree[] = [];

  const plant = (entry: Entry, root: string | undefined): void => {
    const known = root !== undefined && widgetAt(flow, root) && !growths.has(root);
    const tree: Tree = { entry, root: known ? root : undefined, order: [] };
    if (!known && entry !== "start") return;
    trees.push(tree);
    if (known) grow(root, tree);
  };

  const grow = (root: string, tree: Tree): void => {
    const finished: Growth[] = [];
    const onWay = new Set<string>();
    const frames: { growth: Growth; next: number }[] = [];
    const enter = (id: string): void => {
      const node = widgetAt(flow, id);
      if (!node) return;
      const exits = drawnExits(flow, node, registry);
      const growth: Growth = { id, exits, tree, rank: 0, parent: undefined };
      growths.set(id, growth);
      onWay.add(id);
      // Exits are walked from the last to the first, so that the finished order, turned round,
      // has what hangs on the first exit first.
      frames.push({ growth, next: exits.length - 1 });
    };
    enter(root);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const exit = frame.growth.exits[frame.next--];
      if (!exit) {
        frames.pop();
        onWay.delete(frame.growth.id);
        finished.push(frame.growth);
        continue;
      }
      if (exit.target === undefined) continue;
      if (onWay.has(exit.target)) backs.add(exitKey(frame.growth.id, exit.spec.id));
      else if (!growths.has(exit.target)) enter(exit.target);
    }
    tree.order.push(...finished.reverse());
    rankTree(tree, growths, backs);
  };

  plant("start", flow.start);
  plant("onError", flow.onError);
  const rest = Object.keys(flow.widgets).filter((id) => !growths.has(id));
  const led = new Set<string>();
  for (const id of rest) {
    for (const target of Object.values(flow.widgets[id]?.exits ?? {})) led.add(target);
  }
  for (const id of rest) if (!led.has(id)) plant("unreachable", id);
  // What is left stands in circles that nothing leads into.
  for (const id of rest) plant("unreachable", id);
  return { trees, growths, backs };
}

function rankTree(
  tree: Tree,
  growths: ReadonlyMap<string, Growth>,
  backs: ReadonlySet<string>,
): void {
  for (const growth of tree.order) {
    for (const { spec, target } of growth.exits) {
      const child = target === undefined ? undefined : growths.get(target);
      if (!child || child.tree !== tree || backs.has(exitKey(growth.id, spec.id))) continue;
      if (child.parent && growth.rank + 1 <= child.rank) continue;
      child.rank = growth.rank + 1;
      child.parent = { id: growth.id, exit: spec.id };
    }
  }
}
