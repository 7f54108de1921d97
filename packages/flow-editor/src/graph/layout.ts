import type { ExitSpec, Place } from "@smartflow/flow-schema";
import type { Entry } from "./forest.js";

/** A rectangle in pixels at a zoom of 1; x and y are its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The head of a tree that calls enter: "incoming call", "when something fails". */
export interface PlacedEntry extends Rect {
  /** Not an id a widget can have. */
  readonly key: string;
  readonly entry: Exclude<Entry, "unreachable">;
}

export interface PlacedCard extends Rect {
  readonly id: string;
  readonly entry: Entry;
  /** The widget above it, by which it hangs in the picture. */
  readonly parent: { readonly id: string; readonly exit: string } | undefined;
}

/** What comes of an exit in the picture. */
export type Ending =
  /** The widget hangs right below. */
  | { readonly kind: "leads"; readonly to: string }
  /** A line joins the widget, which hangs elsewhere. */
  | { readonly kind: "rejoins"; readonly to: string }
  /** The widget is far away or behind: a link names it. */
  | { readonly kind: "jumps"; readonly to: string }
  /** Nothing is connected. */
  | { readonly kind: "open" };

/** A way out: its label above, its + below. */
export interface PlacedExit extends Rect {
  readonly key: string;
  readonly place: Place;
  /** Nothing for the start. */
  readonly spec: ExitSpec | undefined;
  readonly label: string;
  /** The width of the label; 0 where there is none. */
  readonly labelWidth: number;
  readonly ending: Ending;
}

/** A link to a widget that no line is drawn to. */
export interface PlacedJump extends Rect {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  /** Whether it leads back to a widget on the way to it. */
  readonly isBack: boolean;
}

/** A connection as the corners of a line; horizontal and vertical by turns. */
export interface PlacedLine {
  readonly key: string;
  readonly place: Place;
  /** Keys of what it joins: a card's or entry's, then a card's, exit's or jump's. */
  readonly from: string;
  readonly to: string;
  readonly kind: Ending["kind"];
  readonly corners: readonly (readonly [x: number, y: number])[];
}

/** Where everything of a flow stands. Immutable; plain data. */
export interface FlowLayout {
  readonly entries: readonly PlacedEntry[];
  readonly cards: readonly PlacedCard[];
  readonly exits: readonly PlacedExit[];
  readonly jumps: readonly PlacedJump[];
  readonly lines: readonly PlacedLine[];
  readonly width: number;
  readonly height: number;
}
