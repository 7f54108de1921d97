import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializeFlow } from "../flow/serialize-flow.js";
import { type Edit, editSchema } from "../kernel/edit.js";
import { edits, publishableFlows } from "../testing/index.js";
import { applyEdits } from "./apply-edits.js";
import { parseEdits } from "./parse-edits.js";

const RUNS = { seed: 20_261_120, numRuns: 1_000 };
const TYPES = editSchema.options.map((option) => option.shape.type.value);

/** A flow with edits that can be applied to it one after the other. */
const edited = publishableFlows({ maxWidgets: 15 }).chain((flow) =>
  edits(flow).map((list) => ({ flow, list })),
);

function applied(flow: Parameters<typeof applyEdits>[0], list: readonly Edit[]) {
  const result = applyEdits(flow, list);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe("edits and their inverses", () => {
  it("given any edits, when they are undone, then the document has its old bytes", () => {
    const counts = new Map<string, number>(TYPES.map((type) => [type, 0]));
    fc.assert(
      fc.property(edited, ({ flow, list }) => {
        const before = serializeFlow(flow);
        const forth = applied(flow, list);
        const back = applied(forth.flow, forth.inverse);
        expect(serializeFlow(flow)).toBe(before);
        expect(serializeFlow(back.flow)).toBe(before);
        expect(serializeFlow(applied(back.flow, back.inverse).flow)).toBe(
          serializeFlow(forth.flow),
        );
        for (const { type } of list) counts.set(type, (counts.get(type) ?? 0) + 1);
      }),
      RUNS,
    );
    for (const [type, count] of counts) expect(count, type).toBeGreaterThan(100);
  });

  it("given any edits, when applied one by one, then the result is that of all at once", () => {
    fc.assert(
      fc.property(edited, ({ flow, list }) => {
        const oneByOne = list.reduce((current, edit) => applied(current, [edit]).flow, flow);
        expect(serializeFlow(oneByOne)).toBe(serializeFlow(applied(flow, list).flow));
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("given any edits, when sent as JSON, then they are read as they were", () => {
    fc.assert(
      fc.property(edited, ({ list }) => {
        expect(parseEdits(JSON.parse(JSON.stringify(list)))).toEqual({ ok: true, edits: list });
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("given anything at all, reading it as edits never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        const read = parseEdits(input);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { ...RUNS, numRuns: 2_000 },
    );
  });
});
