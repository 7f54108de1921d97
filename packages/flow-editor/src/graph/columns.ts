import { type FlowDraft, widgetAt } from "@smartflow/flow-schema";
import type { DrawnExit } from "./drawn-exits.js";
import { exitKey, type Forest, type Growth, type Tree } from "./forest.js";
import type { Ending } from "./layout.js";
import {
  CARD_GAP,
  CARD_WIDTH,
  ENDS_NOTE_HEIGHT,
  FIRST_STEP_HEIGHT,
  FIRST_STEP_WIDTH,
  JUMP_PADDING,
  LABEL_GAP,
  LABEL_PADDING,
  LINE_GAP,
  MAX_JUMP_WIDTH,
  MAX_LABEL_WIDTH,
  type Measure,
  OPEN_END,
  PLUS,
  START_WIDTH,
} from "./metrics.js";
import { type Box, tidyTree } from "./tidy-tree.js";

/** A box on its way to a place; `x` is its middle. */
export interface Column extends Box {
  children: Column[];
}

/** A way out with its column, its label and what comes of it. */
export interface ExitColumn {
  readonly key: string;
  readonly exit: DrawnExit | undefined;
  readonly label: string;
  readonly labelWidth: number;
  readonly ending: Ending;
  /** The size of its +. */
  readonly plus: { readonly width: number; readonly height: number };
  readonly column: Column;
  /** The column of a link to a far widget, or of a line that passes rows on its way. */
  readonly tail: Column | undefined;
  readonly jump: { readonly title: string; readonly width: number } | undefined;
}

export interface CardColumn {
  readonly growth: Growth;
  readonly row: number;
  readonly column: Column;
  readonly exits: readonly ExitColumn[];
}

export interface TreeColumns {
  readonly tree: Tree;
  /** The head of a tree that calls enter, with its one way out. */
  readonly head: { readonly column: Column; readonly exit: ExitColumn } | undefined;
  /** In the order of the tree. */
  readonly cards: readonly CardColumn[];
}

/** Gives everything in a tree its place from left to right. */
export function placeColumns(
  flow: FlowDraft,
  tree: Tree,
  forest: Forest,
  endings: ReadonlyMap<string, Ending>,
  measure: Measure,
): TreeColumns {
  const top = tree.entry === "unreachable" ? 0 : 1;
  const built = new Map<string, CardColumn>();
  const cards: CardColumn[] = [];

  const build = (growth: Growth): CardColumn => {
    const row = top + growth.rank;
    const node = widgetAt(flow, growth.id);
    const exits = growth.exits.map((exit) => {
      const key = exitKey(growth.id, exit.spec.id);
      const label = node ? measure.exitLabel(node, exit.spec) : "";
      const ending = endings.get(key) ?? { kind: "open" };
      return buildExit({ key, exit, label, ending, row });
    });
    const column = box(CARD_WIDTH + CARD_GAP, cardBottom(row), exits);
    return { growth, row, column, exits };
  };

  const buildExit = (
    facts: Pick<ExitColumn, "key" | "exit" | "label" | "ending"> & { readonly row: number },
  ): ExitColumn => {
    const { key, exit, label, ending, row } = facts;
    const labelWidth =
      label === "" ? 0 : Math.min(MAX_LABEL_WIDTH, even(measure.textWidth(label) + LABEL_PADDING));
    const jump = ending.kind === "jumps" ? jumpTo(ending.to) : undefined;
    const tail = tailOf(ending, row, jump?.width);
    const below = ending.kind === "leads" ? built.get(ending.to)?.column : tail;
    const plus = plusOf(ending, exit, measure);
    const width = Math.max(labelWidth, plus.width) + LABEL_GAP;
    const column: Column = { width, bottom: exitBottom(row), children: below ? [below] : [], x: 0 };
    return { key, exit, label, labelWidth, ending, plus, column, tail, jump };
  };

  const jumpTo = (to: string) => {
    const node = widgetAt(flow, to);
    const title = node ? measure.title(to, node) : to;
    const width = Math.min(MAX_JUMP_WIDTH, even(measure.textWidth(title) + JUMP_PADDING));
    return { title, width };
  };

  const tailOf = (ending: Ending, row: number, jumpWidth = 0): Column | undefined => {
    if (ending.kind === "jumps") return leaf(jumpWidth + LABEL_GAP, cardBottom(row + 1));
    if (ending.kind !== "rejoins") return undefined;
    const goal = top + (forest.growths.get(ending.to)?.rank ?? 0);
    // A line to the very next row needs no column below its exit.
    return goal === row + 1 ? undefined : leaf(LINE_GAP, exitBottom(goal - 1));
  };

  for (const growth of tree.order.toReversed()) {
    const card = build(growth);
    built.set(growth.id, card);
    cards.push(card);
  }
  cards.reverse();

  const head = top === 0 ? undefined : buildHead();
  function buildHead() {
    const ending: Ending =
      tree.root === undefined ? { kind: "open" } : { kind: "leads", to: tree.root };
    const exit = buildExit({ key: tree.entry, exit: undefined, label: "", ending, row: 0 });
    return { column: box(START_WIDTH + CARD_GAP, cardBottom(0), [exit]), exit };
  }

  const root = head?.column ?? cards[0]?.column;
  if (root) {
    tidyTree(root);
    straighten(head, cards);
  }
  return { tree, head, cards };
}

function plusOf(
  ending: Ending,
  exit: DrawnExit | undefined,
  { endsNote, textWidth }: Measure,
): ExitColumn["plus"] {
  if (ending.kind !== "open") return { width: PLUS, height: PLUS };
  if (!exit) return { width: FIRST_STEP_WIDTH, height: FIRST_STEP_HEIGHT };
  if (!exit.spec.optional) return { width: OPEN_END, height: OPEN_END };
  return {
    width: Math.max(OPEN_END, even(textWidth(endsNote))),
    height: OPEN_END + ENDS_NOTE_HEIGHT,
  };
}

// Rows and the gaps below them alternate; the layout from left to right needs their order only.
const cardBottom = (row: number): number => 2 * row + 1;
const exitBottom = (row: number): number => 2 * row + 2;

function box(width: number, bottom: number, exits: readonly ExitColumn[]): Column {
  return { width, bottom, children: exits.map(({ column }) => column), x: 0 };
}

function leaf(width: number, bottom: number): Column {
  return { width, bottom, children: [], x: 0 };
}

/** Even widths have their middle on a whole pixel. */
function even(width: number): number {
  return 2 * Math.ceil(width / 2);
}

/** A line that leaves the middle by less than this looks like a mistake: it is made straight. */
const KINK = 5;

/** Whole pixels, and the very same one all along a chain, so that straight lines are straight. */
function straighten(head: TreeColumns["head"], cards: readonly CardColumn[]): void {
  const follow = (column: Column): void => {
    const { children } = column;
    const below = children.length === 1 ? children[0] : children.find(isBelow);
    column.x = below ? below.x : Math.round(column.x);
    function isBelow({ x }: Column): boolean {
      return Math.abs(x - column.x) <= KINK;
    }
  };
  for (const { column, exits } of cards.toReversed()) {
    for (const exit of exits) {
      if (exit.tail) follow(exit.tail);
      follow(exit.column);
    }
    follow(column);
  }
  if (!head) return;
  if (head.exit.tail) follow(head.exit.tail);
  follow(head.exit.column);
  follow(head.column);
}
