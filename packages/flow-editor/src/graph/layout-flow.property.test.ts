import { builtinRegistry, type FlowDraft } from "@smartflow/flow-schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowOf } from "./generated-flow.js";
import type { FlowLayout, PlacedLine, Rect } from "./layout.js";
import { layoutFlow } from "./layout-flow.js";
import { type Measure, plainMeasure } from "./metrics.js";

const seedling = fc.record({
  kind: fc.nat(5),
  options: fc.array(fc.string({ maxLength: 40 }), { maxLength: 4 }),
  targets: fc.array(fc.option(fc.nat(40), { freq: 3 }), { minLength: 6, maxLength: 6 }),
});

/** Trees that mostly lead on to later widgets, as people draw them, and graphs of any kind. */
const flows = fc
  .tuple(fc.array(seedling, { maxLength: 40 }), fc.option(fc.nat(40), { freq: 9 }), fc.boolean())
  .map(([seedlings, start, isForward]) => {
    if (!isForward) return flowOf(seedlings, start);
    const forward = seedlings.map((one, index) => ({
      ...one,
      targets: one.targets.map((target) => {
        const goal = target === null ? null : index + 1 + (target % 5);
        return goal === null || goal >= seedlings.length ? null : goal;
      }),
    }));
    return flowOf(forward, seedlings.length > 0 ? 0 : null);
  });

const measure: Measure = {
  ...plainMeasure,
  cardHeight: (id) => 60 + (Number(id.slice(1)) % 4) * 18,
};
const lay = (flow: FlowDraft) => layoutFlow(flow, builtinRegistry, measure);

const runs = { numRuns: 600, seed: 20_261_120 };

describe("the layout of any flow", () => {
  it("lets no card, label, + or link overlap another", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        expect(overlaps(lay(flow))).toEqual([]);
      }),
      runs,
    );
  });

  it("draws every widget once and every exit once", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const { cards, exits, lines } = lay(flow);
        expect(cards.map(({ id }) => id).toSorted()).toEqual(Object.keys(flow.widgets).toSorted());
        expect(new Set(exits.map(({ key }) => key)).size).toBe(exits.length);
        expect(lines.length).toBe(exits.length);
      }),
      runs,
    );
  });

  it("draws no line through a card, a label or a + that is not its own", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        expect(crossings(lay(flow))).toEqual([]);
      }),
      runs,
    );
  });

  it("hangs every widget below the one that leads to it, and lines are upright or level", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const { cards, lines } = lay(flow);
        const byId = new Map(cards.map((card) => [card.id, card]));
        for (const { id, parent, y } of cards) {
          const above = parent && byId.get(parent.id);
          if (above) expect(y, id).toBeGreaterThan(above.y + above.height);
        }
        for (const { corners } of lines) {
          for (const [[x1, y1], [x2, y2]] of pairs(corners)) {
            expect(x1 === x2 || y1 === y2).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

function overlaps({ entries, cards, exits, jumps }: FlowLayout): string[] {
  const rects: [string, Rect][] = [
    ...entries.map((entry): [string, Rect] => [entry.entry, entry]),
    ...cards.map((card): [string, Rect] => [card.id, card]),
    ...exits.map((exit): [string, Rect] => [exit.key, exit]),
    ...jumps.map((jump): [string, Rect] => [jump.key, jump]),
  ];
  const found: string[] = [];
  for (const [index, [nameA, a]] of rects.entries()) {
    for (const [nameB, b] of rects.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      if (!apart) found.push(`${nameA} and ${nameB}`);
    }
  }
  return found;
}

function crossings({ cards, exits, lines, jumps }: FlowLayout): string[] {
  const found: string[] = [];
  const things: [string, Rect][] = [
    ...cards.map((card): [string, Rect] => [card.id, card]),
    ...exits.map((exit): [string, Rect] => [exit.key, exit]),
    ...jumps.map((jump): [string, Rect] => [jump.key, jump]),
  ];
  for (const line of lines) {
    const own = new Set([line.from, line.to, `exit ${line.key}`, `jump ${line.key}`]);
    for (const [name, rect] of things) {
      if (!own.has(name) && touches(line, rect)) found.push(`${line.key} through ${name}`);
    }
  }
  return found;
}

function touches({ corners }: PlacedLine, { x, y, width, height }: Rect): boolean {
  return pairs(corners).some(
    ([[x1, y1], [x2, y2]]) =>
      Math.max(x1, x2) > x &&
      Math.min(x1, x2) < x + width &&
      Math.max(y1, y2) > y &&
      Math.min(y1, y2) < y + height,
  );
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((item, index) => [list[index] as T, item]);
}
