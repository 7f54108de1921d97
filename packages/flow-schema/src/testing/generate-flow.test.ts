import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import { builtinWidgets } from "../widgets/builtin-widgets.js";
import { generateFlow } from "./generate-flow.js";

describe("generateFlow", () => {
  const sizes = [1, 2, 3, 7, 20, 50, 300];
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);

  for (const shape of ["tree", "chain"] as const) {
    for (const loops of [false, true]) {
      it(`makes publishable flows of the size asked for (${shape}, loops: ${loops})`, () => {
        for (const widgets of sizes) {
          for (const seed of seeds) {
            const flow = generateFlow({ widgets, seed, shape, loops });
            expect(Object.keys(flow.widgets)).toHaveLength(widgets);
            const found = checkFlow(flow, { preset: "strict" });
            const worse = found.filter(({ severity }) => severity !== "info");
            expect(worse, `seed ${seed}`).toEqual([]);
            expect(parseFlow(serializeFlow(flow))).toEqual({ ok: true, flow, migrated: false });
          }
        }
      });
    }
  }

  it("gives the same flow for the same seed, and another for another", () => {
    const make = (seed: number) => serializeFlow(generateFlow({ widgets: 40, seed }));
    expect(make(3)).toBe(make(3));
    expect(make(3)).not.toBe(make(4));
  });

  it("uses all seven widgets", () => {
    const types = Object.values(generateFlow({ widgets: 200 }).widgets).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(builtinWidgets.map(({ type }) => type)));
  });

  it("makes a chain as deep as it has widgets", () => {
    const flow = generateFlow({ widgets: 500, shape: "chain" });
    const firsts = Object.values(flow.widgets).filter(({ exits }) =>
      Object.values(exits).some((target) => target !== "end"),
    );
    expect(firsts).toHaveLength(498);
  });
});
