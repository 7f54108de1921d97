import { type FlowDraft, type Place, widgetAt } from "@smartflow/flow-schema";
import type { CardColumn, ExitColumn, TreeColumns } from "./columns.js";
import type {
  FlowLayout,
  PlacedCard,
  PlacedEntry,
  PlacedExit,
  PlacedJump,
  PlacedLine,
} from "./layout.js";
import {
  BUS_DROP,
  CARD_WIDTH,
  JUMP_HEIGHT,
  LABEL_DROP,
  LABEL_HEIGHT,
  type Measure,
  PLUS_SPACE,
  START_HEIGHT,
  START_WIDTH,
  TRACK_STEP,
} from "./metrics.js";
import { assignTracks, type Run, type Tracks } from "./tracks.js";

/** One row of cards and the gap below it, in which its exits stand. */
interface Row {
  top: number;
  height: number;
  hasLabel: boolean;
  /** The height of the largest + in the gap. */
  plus: number;
  /** Whether anything comes below the + of the gap. */
  goesOn: boolean;
  parts: boolean;
  /** Lines that join the widgets of this row, right above it. */
  runs: Run[];
  tracks: Tracks;
}

const NO_TRACKS: Tracks = { of: new Map(), count: 0 };

/** Gives everything in a tree its place from top to bottom, and draws its lines. */
export function placeTree(
  flow: FlowDraft,
  { tree, head, cards }: TreeColumns,
  measure: Measure,
): Omit<FlowLayout, "width" | "height"> {
  const rows: Row[] = [];
  const rowAt = (index: number): Row => {
    while (rows.length <= index) {
      const facts = { hasLabel: false, plus: 0, goesOn: false, parts: false };
      rows.push({ top: 0, height: 0, ...facts, runs: [], tracks: NO_TRACKS });
    }
    // The loop above has made it.
    return rows[index] as Row;
  };
  const heights = new Map<string, number>();
  const byId = new Map<string, CardColumn>(cards.map((card) => [card.growth.id, card]));

  const noteExits = (index: number, x: number, exits: readonly ExitColumn[]): void => {
    const row = rowAt(index);
    if (exits.some(({ column }) => column.x !== x)) row.parts = true;
    for (const { labelWidth, ending, column, plus } of exits) {
      if (labelWidth > 0) row.hasLabel = true;
      row.plus = Math.max(row.plus, plus.height);
      if (ending.kind !== "open") row.goesOn = true;
      if (ending.kind === "jumps") grow(rowAt(index + 1), JUMP_HEIGHT);
      const goal = ending.kind === "rejoins" ? byId.get(ending.to) : undefined;
      if (!goal) continue;
      const left = Math.min(column.x, goal.column.x);
      const right = Math.max(column.x, goal.column.x);
      rowAt(goal.row).runs.push({ to: goal.growth.id, left, right });
    }
  };
  if (head) {
    grow(rowAt(0), START_HEIGHT);
    noteExits(0, head.column.x, [head.exit]);
  }
  for (const { growth, row, column, exits } of cards) {
    const node = widgetAt(flow, growth.id);
    const height = node ? measure.cardHeight(growth.id, node, tree.entry) : 0;
    heights.set(growth.id, height);
    grow(rowAt(row), height);
    noteExits(row, column.x, exits);
  }
  stackRows(rows);

  const exits: PlacedExit[] = [];
  const jumps: PlacedJump[] = [];
  const lines: PlacedLine[] = [];
  const draw = (index: number, from: string, bottom: number, x: number, exit: ExitColumn): void => {
    const row = rowAt(index);
    const next = rowAt(index + 1);
    const { key, ending, labelWidth, label, column, jump, plus } = exit;
    const isOpen = ending.kind === "open";
    const plusTop = plusOf(row);
    const y = labelWidth > 0 ? row.top + row.height + LABEL_DROP : plusTop;
    const width = Math.max(labelWidth, plus.width);
    exits.push({
      key: `exit ${key}`,
      place: placeOf(exit, from),
      spec: exit.exit?.spec,
      label,
      labelWidth,
      ending,
      x: column.x - width / 2,
      y,
      width,
      height: plusTop + plus.height - y,
    });
    if (jump && ending.kind === "jumps") {
      const facts = { key: `jump ${key}`, to: ending.to, title: jump.title, width: jump.width };
      const goal = byId.get(ending.to);
      const isBack = goal !== undefined && goal.row <= index;
      jumps.push({
        ...facts,
        isBack,
        x: column.x - jump.width / 2,
        y: next.top,
        height: JUMP_HEIGHT,
      });
    }
    const corners: [number, number][] = [[x, bottom]];
    if (column.x !== x) {
      const bus = row.top + row.height + BUS_DROP;
      corners.push([x, bus], [column.x, bus]);
    }
    const goal = ending.kind === "rejoins" ? byId.get(ending.to) : undefined;
    if (goal) {
      const goalRow = rowAt(goal.row);
      const track = goalRow.tracks.of.get(goal.growth.id) ?? 0;
      const above = goalRow.top - ARROW_ROOM - track * TRACK_STEP;
      if (column.x !== goal.column.x) corners.push([column.x, above], [goal.column.x, above]);
      corners.push([goal.column.x, goalRow.top]);
    } else {
      corners.push([column.x, isOpen ? plusTop : next.top]);
    }
    const to = isOpen ? `exit ${key}` : ending.kind === "jumps" ? `jump ${key}` : ending.to;
    lines.push({ key, place: placeOf(exit, from), from, to, kind: ending.kind, corners });
  };

  const entries: PlacedEntry[] = [];
  if (head && tree.entry !== "unreachable") {
    const { x } = head.column;
    const size = { width: START_WIDTH, height: START_HEIGHT };
    const key = `entry ${tree.entry}`;
    entries.push({ key, entry: tree.entry, x: x - START_WIDTH / 2, y: rowAt(0).top, ...size });
    draw(0, key, rowAt(0).top + START_HEIGHT, x, head.exit);
  }
  const placed = cards.map(({ growth, row, column, exits: ways }): PlacedCard => {
    const { id, parent } = growth;
    const height = heights.get(id) ?? 0;
    const y = rowAt(row).top;
    for (const way of ways) draw(row, id, y + height, column.x, way);
    const x = column.x - CARD_WIDTH / 2;
    return { id, entry: tree.entry, parent, x, y, width: CARD_WIDTH, height };
  });
  return { entries, cards: placed, exits, jumps, lines };
}

/** Above a row: room for the point of an arrow, below the lowest track. */
const ARROW_ROOM = 18;

function grow(row: Row, height: number): void {
  row.height = Math.max(row.height, height);
}

function stackRows(rows: readonly Row[]): void {
  let y = 0;
  for (const [index, row] of rows.entries()) {
    row.tracks = row.runs.length === 0 ? NO_TRACKS : assignTracks(row.runs);
    const { count } = row.tracks;
    const channel = count === 0 ? 0 : ARROW_ROOM + (count - 1) * TRACK_STEP;
    row.top = index === 0 ? y : y + channel;
    y = row.top + row.height + gapBelow(row);
  }
}

function gapBelow(row: Row): number {
  const end = plusOf(row) - row.top - row.height + row.plus;
  return row.goesOn ? end + PLUS_SPACE : end;
}

/** Where the + of a row's exits stand. */
function plusOf({ top, height, hasLabel, parts }: Row): number {
  const drop = hasLabel ? LABEL_DROP + LABEL_HEIGHT + 8 : parts ? LABEL_DROP : PLUS_SPACE;
  return top + height + drop;
}

function placeOf({ exit }: ExitColumn, from: string): Place {
  return exit ? { at: "exit", widget: from, exit: exit.spec.id } : { at: "start" };
}
