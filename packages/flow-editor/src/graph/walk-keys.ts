import type { FlowLayout, PlacedCard } from "./layout.js";

export type Direction = "up" | "down" | "left" | "right";

/**
 * Which card lies in a direction, as the flow is read: up to what leads here, down to what the
 * first connected exit leads to, left and right to the neighbours on the same level.
 */
export function neighbour(
  { cards }: FlowLayout,
  id: string,
  direction: Direction,
): string | undefined {
  const from = cards.find((card) => card.id === id);
  if (!from) return undefined;
  if (direction === "up") return from.parent?.id;
  if (direction === "down") return leftmost(cards.filter(({ parent }) => parent?.id === id))?.id;
  const beside = cards.filter((card) => card.y === from.y && isOn(direction, card, from));
  return nearest(beside, from)?.id;
}

function isOn(direction: "left" | "right", card: PlacedCard, from: PlacedCard): boolean {
  return direction === "left" ? card.x < from.x : card.x > from.x;
}

function leftmost(cards: readonly PlacedCard[]): PlacedCard | undefined {
  return cards.toSorted((a, b) => a.x - b.x)[0];
}

function nearest(cards: readonly PlacedCard[], from: PlacedCard): PlacedCard | undefined {
  return cards.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}
