import type { Place } from "@smartflow/flow-schema";
import { createContext, useContext } from "react";
import type { Direction } from "../graph/index.js";

/** What the things on a canvas need of it. */
export interface CanvasFacts {
  readonly textWidth: (text: string) => number;
  /** The card that a tab stops at; the others are reached by arrow keys. */
  readonly tabStop: string | undefined;
  /** Moves the focus to a neighbouring card. */
  walk(from: string, direction: Direction): void;
  /** Deletes a widget, keeps what follows, and moves the focus there. */
  remove(id: string): void;
}

export const CanvasContext = createContext<CanvasFacts | undefined>(undefined);

export function useCanvas(): CanvasFacts {
  const facts = useContext(CanvasContext);
  if (!facts) throw new Error("A card is drawn outside of <FlowCanvas>. Put it inside.");
  return facts;
}

/** A place in the form of an attribute, by which its + is found again. */
export function placeName(place: Place): string {
  return place.at === "start" ? "start" : `${place.widget}:${place.exit}`;
}
