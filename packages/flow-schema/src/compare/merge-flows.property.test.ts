import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import { sameJson } from "../kernel/json.js";
import { compareFlows } from "./compare-flows.js";
import { versions } from "./drafts.arbitrary.js";
import { placeOf } from "./edits-clash.js";
import { type MergeConflict, mergeFlows } from "./merge-flows.js";

const runs = { seed: 20_260_302, numRuns: 1_000 };

describe("merging any two versions of a draft", () => {
  it("given changes on one side only, the merge is that side byte for byte", () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const oursAlone = mergeFlows(base, ours, base);
        expect(oursAlone.conflicts).toEqual([]);
        expect(serializeFlow(oursAlone.flow)).toBe(serializeFlow(ours));
        const theirsAlone = mergeFlows(base, base, theirs);
        expect(theirsAlone.conflicts).toEqual([]);
        expect(serializeFlow(theirsAlone.flow)).toBe(serializeFlow(theirs));
      }),
      runs,
    );
  });

  it("given the same changes on both sides, they count once", () => {
    fc.assert(
      fc.property(versions, ({ base, ours }) => {
        const merge = mergeFlows(base, ours, structuredClone(ours));
        expect(merge.conflicts).toEqual([]);
        expect(serializeFlow(merge.flow)).toBe(serializeFlow(ours));
      }),
      runs,
    );
  });

  it("given changes to different widgets, both are kept, whoever merges", () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merge = mergeFlows(base, ours, theirs);
        const other = mergeFlows(base, theirs, ours);
        fc.pre(merge.conflicts.length === 0);
        const touched = new Set(compareFlows(base, ours).edits.map(placeOf));
        fc.pre(compareFlows(base, theirs).edits.every((edit) => !touched.has(placeOf(edit))));
        expect(serializeFlow(merge.flow)).toBe(serializeFlow(other.flow));
      }),
      runs,
    );
  });

  it("given any changes, every edit of theirs is in the merge, agreed upon, or named in a conflict", () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { flow, conflicts } = mergeFlows(base, ours, theirs);
        const named = conflicts.flatMap((conflict) => conflict.theirs);
        // What still lies between the merge and their side is ours, or part of a conflict.
        const mine = compareFlows(base, ours).edits;
        for (const edit of compareFlows(base, theirs).edits) {
          if (named.some((other) => sameJson(edit, other))) continue;
          if (mine.some((other) => sameJson(edit, other))) continue;
          if (edit.type === "addWidget") expect(flow.widgets[edit.id]).toEqual(edit.widget);
          if (edit.type === "removeWidget") expect(flow.widgets[edit.id]).toBeUndefined();
          if (edit.type === "connect") {
            expect(flow.widgets[edit.from.widget]?.exits[edit.from.exit]).toBe(edit.to);
          }
          if (edit.type === "setFlow") expect(flow[edit.property]).toEqual(edit.value);
        }
      }),
      runs,
    );
  });

  it("given any changes, merging the other way round names the same conflicts", () => {
    const exchanged = ({ widgets, ours, theirs }: MergeConflict): MergeConflict => ({
      widgets,
      ours: theirs,
      theirs: ours,
    });
    const asText = (conflicts: readonly MergeConflict[]) =>
      conflicts.map((conflict) => JSON.stringify(conflict)).toSorted();
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const one = mergeFlows(base, ours, theirs).conflicts;
        const other = mergeFlows(base, theirs, ours).conflicts;
        expect(asText(other.map(exchanged))).toEqual(asText(one));
        expect(mergeFlows(base, ours, theirs).conflicts).toEqual(one);
      }),
      runs,
    );
  });

  it("given any changes, the merge is a draft that parses", () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const read = parseFlow(serializeFlow(mergeFlows(base, ours, theirs).flow));
        expect(read.ok ? [] : read.problems).toEqual([]);
      }),
      runs,
    );
  });
});
