import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import { editSchema } from "../kernel/edit.js";
import { edits, publishableFlows } from "../testing/index.js";
import { compareFlows } from "./compare-flows.js";
import { draft } from "./drafts.arbitrary.js";

const runs = { seed: 20_260_301, numRuns: 1_000 };

describe("comparing any two drafts of one origin", () => {
  it("given the same draft twice, there is nothing to say", () => {
    fc.assert(
      fc.property(draft, (a) => {
        const { edits, added, removed, changed } = compareFlows(a, structuredClone(a));
        expect({ edits, added, removed, changed }).toEqual({
          edits: [],
          added: [],
          removed: [],
          changed: [],
        });
      }),
      runs,
    );
  });

  it("given two drafts, the edits turn the first into the second byte for byte, and back", () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const applied = applyEdits(a, compareFlows(a, b).edits);
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        expect(serializeFlow(applied.flow)).toBe(serializeFlow(b));
        const undone = applyEdits(applied.flow, applied.inverse);
        expect(undone.ok && serializeFlow(undone.flow)).toBe(serializeFlow(a));
      }),
      runs,
    );
  });

  it("given any flow and any edits of it, comparing finds as much as was done", () => {
    const edited = publishableFlows({ maxWidgets: 15 }).chain((flow) =>
      edits(flow).map((list) => ({ flow, list })),
    );
    fc.assert(
      fc.property(edited, ({ flow, list }) => {
        const done = applyEdits(flow, list);
        if (!done.ok) throw new Error(JSON.stringify(done.problems));
        const found = compareFlows(flow, done.flow);
        const again = applyEdits(flow, found.edits);
        expect(again.ok && serializeFlow(again.flow)).toBe(serializeFlow(done.flow));
        expect(found.edits.length === 0).toBe(serializeFlow(flow) === serializeFlow(done.flow));
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it("given two drafts, each edit is one that can be stored and sent", () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        for (const edit of compareFlows(a, b).edits) {
          expect(editSchema.safeParse(edit).error).toBeUndefined();
        }
      }),
      runs,
    );
  });
});
