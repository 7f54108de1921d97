import type { FlowDraft, WidgetRegistry } from "@smartflow/flow-schema";
import { placeColumns } from "./columns.js";
import { decideEndings } from "./endings.js";
import { growForest } from "./forest.js";
import type { FlowLayout, Rect } from "./layout.js";
import { type Measure, TREE_GAP } from "./metrics.js";
import { placeTree } from "./place-tree.js";

type Placed = Omit<FlowLayout, "width" | "height">;

/** Trees beside the main one are set in lines that are at least this wide. */
const MIN_SHELF = 2_400;

/**
 * Gives everything of a flow its place: a tree from the top down that may rejoin. Pure: the same
 * flow gives the same picture. It takes time in proportion to the number of widgets, and no
 * recursion however deep the flow.
 *
 * A widget hangs below the deepest widget that leads to it; other connections are lines that join
 * it, or links where it is far away or behind. Widgets that no call can reach stand below.
 */
export function layoutFlow(
  flow: FlowDraft,
  registry: WidgetRegistry,
  measure: Measure,
): FlowLayout {
  const forest = growForest(flow, registry);
  const whole = {
    entries: [] as FlowLayout["entries"][number][],
    cards: [] as FlowLayout["cards"][number][],
    exits: [] as FlowLayout["exits"][number][],
    jumps: [] as FlowLayout["jumps"][number][],
    lines: [] as FlowLayout["lines"][number][],
  };
  let shelf = { x: 0, y: 0, height: 0, limit: 0 };
  let width = 0;
  for (const [index, tree] of forest.trees.entries()) {
    const endings = decideEndings(forest, tree);
    const columns = placeColumns(flow, tree, forest, endings, measure);
    const placed = placeTree(flow, columns, measure);
    const bounds = boundsOf(placed);
    const isFull = shelf.x > 0 && shelf.x + bounds.width > shelf.limit;
    if (index === 1 || isFull) {
      const y = shelf.y + shelf.height + TREE_GAP;
      shelf = { x: 0, y, height: 0, limit: Math.max(MIN_SHELF, width) };
    }
    add(whole, placed, shelf.x - bounds.x, shelf.y - bounds.y);
    width = Math.max(width, shelf.x + bounds.width);
    shelf.x += bounds.width + TREE_GAP;
    shelf.height = Math.max(shelf.height, bounds.height);
  }
  return { ...whole, width, height: shelf.y + shelf.height };
}

function boundsOf({ entries, cards, exits, jumps, lines }: Placed): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, width: number, height: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const list of [entries, cards, exits, jumps]) {
    for (const { x, y, width, height } of list) include(x, y, width, height);
  }
  for (const { corners } of lines) for (const [x, y] of corners) include(x, y, 0, 0);
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function add(
  whole: { readonly [Part in keyof Placed]: Placed[Part][number][] },
  placed: Placed,
  dx: number,
  dy: number,
): void {
  const moved = <T extends Rect>(rect: T): T => ({ ...rect, x: rect.x + dx, y: rect.y + dy });
  for (const entry of placed.entries) whole.entries.push(moved(entry));
  for (const card of placed.cards) whole.cards.push(moved(card));
  for (const exit of placed.exits) whole.exits.push(moved(exit));
  for (const jump of placed.jumps) whole.jumps.push(moved(jump));
  for (const line of placed.lines) {
    const corners = line.corners.map(([x, y]) => [x + dx, y + dy] as const);
    whole.lines.push({ ...line, corners });
  }
}
