import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import { brokenFlows, damages, draftFlows, publishableFlows } from "./index.js";

const RUNS = { seed: 20_261_120, numRuns: 300 };

describe("generators", () => {
  it("FLOW-1: given any draft that edits can make, it parses to itself", () => {
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 15 }), (flow) => {
        const text = serializeFlow(flow);
        const read = parseFlow(text);
        expect(read.ok).toBe(true);
        if (read.ok) expect(serializeFlow(read.flow)).toBe(text);
      }),
      RUNS,
    );
  });

  it("given any publishable flow, strict rules find neither errors nor warnings", () => {
    fc.assert(
      fc.property(publishableFlows({ loops: true }), (flow) => {
        const found = checkFlow(flow, { preset: "strict" });
        expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("given any broken flow, its problem is found and it still parses", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(brokenFlows(), ({ code, flow }) => {
        seen.add(code);
        expect(checkFlow(flow).map((problem) => problem.code)).toContain(code);
        expect(parseFlow(serializeFlow(flow)).ok).toBe(true);
      }),
      RUNS,
    );
    expect(seen).toEqual(new Set(Object.keys(damages)));
  });
});
