import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { jsonDocuments, mutatedDocuments, publishableFlows } from "../testing/index.js";
import { parseFlow } from "./parse-flow.js";
import { serializeFlow } from "./serialize-flow.js";

const SEED = 20_261_120;

/** Reads anything; a draft must stand what is done with drafts, a refusal must say why. */
function survives(input: unknown): "read" | "refused" {
  const read = parseFlow(input);
  if (read.ok) {
    const text = serializeFlow(read.flow);
    const again = parseFlow(text);
    expect(again.ok && serializeFlow(again.flow)).toBe(text);
    checkFlow(read.flow);
    return "read";
  }
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems) {
    expect(problem.code).toMatch(/^SF10\d\d$/);
    expect(problem.severity).toBe("error");
    expect(JSON.stringify(problem).length).toBeLessThan(5_000);
  }
  return "refused";
}

describe("parseFlow, given anything", () => {
  it("given 10,000 random documents, it answers with a draft or coded problems", () => {
    const counts = { read: 0, refused: 0 };
    fc.assert(
      fc.property(jsonDocuments(), (input) => {
        counts[survives(input)]++;
      }),
      { seed: SEED, numRuns: 10_000 },
    );
    expect(counts.refused).toBeGreaterThan(5_000);
  }, 120_000);

  it("given mutations of valid documents, it answers with a draft or coded problems", () => {
    const counts = { read: 0, refused: 0 };
    fc.assert(
      fc.property(mutatedDocuments(), (input) => {
        counts[survives(input)]++;
        counts[survives(JSON.stringify(input))]++;
      }),
      { seed: SEED, numRuns: 3_000 },
    );
    expect(counts.read).toBeGreaterThan(300);
    expect(counts.refused).toBeGreaterThan(1_000);
  }, 120_000);

  it("given any flow, writing and reading is the identity, in whatever order its parts stand", () => {
    fc.assert(
      fc.property(publishableFlows({ loops: true }), (flow) => {
        const text = serializeFlow(flow);
        const read = parseFlow(text);
        expect(read).toEqual({ ok: true, flow, migrated: false });
        expect(read.ok && serializeFlow(read.flow)).toBe(text);
        const reversed = parseFlow(turned(flow));
        expect(reversed.ok && serializeFlow(reversed.flow)).toBe(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

/** The same value with the properties of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, turned(child)] as const);
  return Object.fromEntries(entries.toReversed());
}
