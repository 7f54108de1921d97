import { callRecordSchema } from "@smartflow/flow-schema/call";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROPERTY_SEED, someFlow, someScript } from "../../test/random-calls.js";
import { runScript } from "../simulator/run-script.js";
import { compiledDraft } from "../testing/rehearse.js";

describe("the record of a call", () => {
  it("fits its schema for any call", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        const { record, visited } = runScript(compiledDraft(draft), script);
        expect(callRecordSchema.parse(record)).toEqual(record);
        expect([...new Set(record.widgets.map(({ widget }) => widget))]).toEqual(visited);
        expect(record.endedAt).toBeGreaterThanOrEqual(record.startedAt);
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });
});
