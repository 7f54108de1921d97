import { useStore, ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import { useEditor } from "../context/index.js";
import { type PlacedLine, roundedPath } from "../graph/index.js";
import type { CallView } from "../state/index.js";

/** The view moves in steps of this many pixels for the layer, so that it is rarely drawn again. */
const TILE = 640;

/** The lines of all connections, below the cards. Only those near the view are drawn. */
export function ConnectionLayer({ lines }: { readonly lines: readonly PlacedLine[] }) {
  const bounded = useMemo(() => lines.map((line) => ({ line, ...boundsOf(line) })), [lines]);
  const tiles = useStore(({ transform: [x, y, zoom], width, height }) => {
    const first = (offset: number) => Math.floor(-offset / zoom / TILE);
    const last = (offset: number, size: number) => Math.floor((size - offset) / zoom / TILE);
    return [first(x), last(x, width), first(y), last(y, height)].join(" ");
  });
  const shown = useMemo(() => {
    const [left = 0, right = 0, top = 0, bottom = 0] = tiles.split(" ").map(Number);
    return bounded.filter(
      (line) =>
        line.right >= left * TILE &&
        line.left <= (right + 1) * TILE &&
        line.bottom >= top * TILE &&
        line.top <= (bottom + 1) * TILE,
    );
  }, [bounded, tiles]);
  return (
    <ViewportPortal>
      <svg className="sf-lines" width="1" height="1" aria-hidden="true">
        {shown.map(({ line }) => (
          <Line key={line.key} line={line} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

/** The line of a connection. During a test call the way the caller took is lit. */
const Line = memo(function Line({ line }: { readonly line: PlacedLine }) {
  const { to, kind, corners } = line;
  const isTaken = useEditor(({ call }) => call && isPassed(call, to) && isWay(call, line));
  const [x, y] = corners.at(-1) ?? [0, 0];
  return (
    <g className="sf-line" data-kind={kind} data-taken={isTaken}>
      <path className="sf-line__path" d={roundedPath(corners)} />
      {kind === "rejoins" && (
        <path className="sf-line__point" d={`M${x - 4} ${y - 6}L${x} ${y - 1}L${x + 4} ${y - 6}`} />
      )}
    </g>
  );
});

function isPassed({ active, visited }: CallView, id: string): boolean {
  return active === id || visited.includes(id);
}

function isWay(call: CallView, { place }: PlacedLine): boolean {
  // Every call has come in by the start.
  if (place.at === "start") return true;
  if (!call.taken) return isPassed(call, place.widget);
  return call.taken.some(({ widget, exit }) => widget === place.widget && exit === place.exit);
}

function boundsOf({ corners }: PlacedLine) {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of corners) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
