import type { Node } from "@xyflow/react";
import type {
  FlowLayout,
  PlacedCard,
  PlacedEntry,
  PlacedExit,
  PlacedJump,
  Rect,
} from "./layout.js";

// React Flow asks for data with an index signature; ours is one placed thing under one name.
export type CardNode = Node<{ readonly placed: PlacedCard }, "card">;
export type EntryNode = Node<{ readonly placed: PlacedEntry }, "entry">;
export type ExitNode = Node<{ readonly placed: PlacedExit }, "exit">;
export type JumpNode = Node<{ readonly placed: PlacedJump }, "jump">;
export type CanvasNode = CardNode | EntryNode | ExitNode | JumpNode;

/**
 * A layout's cards, exits and links as React Flow draws them. Sizes and (no) handles are given up
 * front, so that nothing has to be mounted to be measured; what has not moved stays the same
 * object, so that it is not drawn again. Lines are drawn on a layer of their own.
 */
export function toNodes(layout: FlowLayout, before: readonly CanvasNode[]): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const keep = (node: CanvasNode): CanvasNode => {
    const old = known.get(node.id);
    return old && same(old.data.placed, node.data.placed) ? old : node;
  };
  return [
    ...layout.entries.map((placed) =>
      keep({ id: placed.key, type: "entry", data: { placed }, ...box(placed) }),
    ),
    ...layout.cards.map((placed) =>
      keep({ id: placed.id, type: "card", data: { placed }, ...box(placed) }),
    ),
    ...layout.exits.map((placed) =>
      keep({ id: placed.key, type: "exit", data: { placed }, ...box(placed) }),
    ),
    ...layout.jumps.map((placed) =>
      keep({ id: placed.key, type: "jump", data: { placed }, ...box(placed) }),
    ),
  ];
}

function box({ x, y, width, height }: Rect) {
  return { position: { x, y }, width, height, measured: { width, height }, handles: [] };
}

/** Whether two placed things are drawn alike: plain data, a few levels deep. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const keysA = Object.entries(a);
  const ofB = new Map<string, unknown>(Object.entries(b));
  return keysA.length === ofB.size && keysA.every(([key, value]) => same(value, ofB.get(key)));
}
