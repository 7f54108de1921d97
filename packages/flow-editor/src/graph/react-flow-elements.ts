import { type Edge, type Node, Position } from "@xyflow/react";
import type {
  FlowLayout,
  PlacedCard,
  PlacedEntry,
  PlacedExit,
  PlacedJump,
  PlacedLine,
  Rect,
} from "./layout.js";
import { roundedPath } from "./rounded-path.js";

// React Flow asks for data with an index signature; ours is one placed thing under one name.
export type CardNode = Node<{ readonly placed: PlacedCard }, "card">;
export type EntryNode = Node<{ readonly placed: PlacedEntry }, "entry">;
export type ExitNode = Node<{ readonly placed: PlacedExit }, "exit">;
export type JumpNode = Node<{ readonly placed: PlacedJump }, "jump">;
export type CanvasNode = CardNode | EntryNode | ExitNode | JumpNode;
export type CanvasEdge = Edge<{ readonly placed: PlacedLine; readonly path: string }, "line">;

export interface CanvasElements {
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
}

export const NO_ELEMENTS: CanvasElements = { nodes: [], edges: [] };

/**
 * A layout as React Flow draws it. Sizes and handles are given up front, so that nothing has to
 * be mounted to be measured; what has not moved stays the same object, so that it is not drawn
 * again.
 */
export function toElements(layout: FlowLayout, before: CanvasElements): CanvasElements {
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const keep = <N extends CanvasNode>(node: N): CanvasNode => {
    const old = known.get(node.id);
    return old && same(old.data.placed, node.data.placed) ? old : node;
  };
  const knownEdges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const nodes = [
    ...layout.entries.map((placed) =>
      keep({ id: placed.entry, type: "entry", data: { placed }, ...box(placed) }),
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
  const edges = layout.lines.map((placed): CanvasEdge => {
    const path = roundedPath(placed.corners);
    const old = knownEdges.get(placed.key);
    if (old?.data?.path === path && old.source === placed.from && old.target === placed.to) {
      return old;
    }
    const { key: id, from: source, to: target } = placed;
    return { id, source, target, type: "line", data: { placed, path } };
  });
  return { nodes, edges };
}

function box({ x, y, width, height }: Rect) {
  const middle = { x: width / 2, width: 1, height: 1 };
  return {
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { ...middle, type: "target" as const, position: Position.Top, y: 0 },
      { ...middle, type: "source" as const, position: Position.Bottom, y: height },
    ],
  };
}

/** Whether two placed things are drawn alike: plain data, a few levels deep. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const keysA = Object.entries(a);
  const ofB = new Map<string, unknown>(Object.entries(b));
  return keysA.length === ofB.size && keysA.every(([key, value]) => same(value, ofB.get(key)));
}
