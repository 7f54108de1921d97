import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import type { FlowLayout, Rect } from "../graph/index.js";

/** How long the view takes to move, in milliseconds; not at all for those who ask for less motion. */
export function glideMs(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240;
}

/** Kept free around what is brought into view. */
const MARGIN = 56;
/** The same around what is moved into view: enough to see where it leads. */
const ROOM = 104;
/** A picture that fits at less than this is shown from its top instead. */
const READABLE = 0.8;

/** Where the view begins: all of a small flow, the top of a large one. */
export function firstView(
  layout: FlowLayout,
  size: { readonly width: number; readonly height: number },
) {
  const fitting = Math.min(
    1,
    (size.width - 2 * MARGIN) / Math.max(1, layout.width),
    (size.height - 2 * MARGIN) / Math.max(1, layout.height),
  );
  const zoom = Math.max(READABLE, fitting);
  const start = layout.entries[0];
  const isWide = layout.width * zoom > size.width - MARGIN;
  const middle = isWide && start ? start.x + start.width / 2 : layout.width / 2;
  // A small flow stands a little above the middle, a large one begins at the top.
  const top = Math.max(
    MARGIN * 0.6,
    Math.min(3 * MARGIN, (size.height - layout.height * zoom) * 0.3),
  );
  return { x: Math.round(size.width / 2 - middle * zoom), y: Math.round(top), zoom };
}

/**
 * Brings a thing into view when it is not: by the shortest way, so that as much as can be of what
 * was seen stays. The zoom stays too, unless it is too small to read. Ends when the view has come
 * there.
 */
export function useCamera(): (rect: Rect) => Promise<unknown> {
  const { getViewport, setViewport, setCenter } = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    async (rect) => {
      const { x, y, zoom } = getViewport();
      const { width, height, domNode } = store.getState();
      const duration = glideMs();
      // A canvas that is not on show has no view to move.
      if (!domNode?.clientWidth) return;
      if (zoom < READABLE * 0.7) {
        const middle = [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
        await setCenter(...middle, { zoom: READABLE, duration });
        return;
      }
      const dx = shortestWay(rect.x * zoom + x, rect.width * zoom, width);
      const dy = shortestWay(rect.y * zoom + y, rect.height * zoom, height);
      if (dx !== 0 || dy !== 0) await setViewport({ x: x + dx, y: y + dy, zoom }, { duration });
    },
    [getViewport, setViewport, setCenter, store],
  );
}

/** How far a span must move to lie within a view with some room around it. */
function shortestWay(from: number, length: number, view: number): number {
  const room = Math.max(0, Math.min(ROOM, (view - length) / 2));
  if (from < room) return room - from;
  if (from + length > view - room) return view - room - from - length;
  return 0;
}
