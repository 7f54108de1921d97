import type { ExitSpec, WidgetNode } from "@smartflow/flow-schema";
import type { Entry } from "./forest.js";

/**
 * Sizes in pixels at a zoom of 1. The layout is made before anything is drawn, so these are the
 * sizes that are drawn: React Flow is told them, and the style sheet follows.
 */
export const CARD_WIDTH = 256;
export const START_WIDTH = 192;
export const START_HEIGHT = 40;
/** The + on a connection. */
export const PLUS = 24;
/** The + of an exit that leads nowhere, or the mark that the call ends there. */
export const OPEN_END = 36;
/** The invitation that stands where the first step will. */
export const FIRST_STEP_WIDTH = 352;
export const FIRST_STEP_HEIGHT = 96;
/** Below the + of an exit that may stay open: what becomes of the call there. */
export const ENDS_NOTE_HEIGHT = 20;
export const LABEL_HEIGHT = 24;
/** Longer labels end in an ellipsis. */
export const MAX_LABEL_WIDTH = 176;
/** What stands in a label beside its text. */
export const LABEL_PADDING = 22;
export const JUMP_HEIGHT = 32;
export const MAX_JUMP_WIDTH = 184;
/** What stands in a jump link beside its text. */
export const JUMP_PADDING = 44;

/** Between two cards that stand side by side. */
export const CARD_GAP = 40;
/** Between two labels. */
export const LABEL_GAP = 18;
/** Around a line that passes between cards. */
export const LINE_GAP = 24;

/** From the bottom of a row to where connections part. */
export const BUS_DROP = 16;
/** From the bottom of a row to its labels. */
export const LABEL_DROP = 26;
/** Above and below the + on a connection. */
export const PLUS_SPACE = 14;
/** Between two lines that run side by side above a row. */
export const TRACK_STEP = 10;
/** Between trees that no connection leads between. */
export const TREE_GAP = 96;

/** What the layout must know of how things are drawn. */
export interface Measure {
  /** The height of a widget's card; one that no call can reach says so. */
  cardHeight(id: string, node: WidgetNode, entry: Entry): number;
  /** What stands on an exit's connection; empty where nothing needs saying. */
  exitLabel(node: WidgetNode, exit: ExitSpec): string;
  /** What is said below an exit where a call may end. */
  readonly endsNote: string;
  /** What a link to this widget says. */
  title(id: string, node: WidgetNode): string;
  /** The width of a text of 12 pixels. */
  textWidth(text: string): number;
}

/** A measure without a screen: for tests, benchmarks and servers. */
export const plainMeasure: Measure = {
  cardHeight: () => 96,
  exitLabel: (_node, { id, kind, label, key }) =>
    kind === "next" ? "" : [key, label || id].filter(Boolean).join(" · "),
  endsNote: "The call ends here",
  title: (id, { title }) => title || id,
  textWidth: (text) => Math.ceil(text.length * 6.6),
};
