import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeSchema } from "../kernel/document.js";
import { isJsonObject } from "../kernel/json.js";
import { mutatedDocuments } from "../testing/arbitraries.js";
import { readNode } from "./read-node.js";

/** Widgets as strangers write them: most right, many wrong in one place. */
const nodes = fc.oneof(
  mutatedDocuments().map((document) => {
    const widgets = isJsonObject(document) ? document["widgets"] : undefined;
    return isJsonObject(widgets) ? Object.values(widgets) : [];
  }),
  fc.array(
    fc.record(
      {
        type: fc.oneof(fc.string({ maxLength: 70 }), fc.jsonValue()),
        version: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
        title: fc.oneof(fc.string(), fc.constant("x".repeat(300)), fc.jsonValue()),
        settings: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
        exits: fc.oneof(
          fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant("next"))),
          fc.dictionary(
            fc.constantFrom("next", "constructor", "a".repeat(80), ""),
            fc.constant("a"),
          ),
          fc.jsonValue(),
        ),
        more: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
);

describe("reading a widget by hand", () => {
  it("given any widget, it is taken or refused as its schema does", () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(nodes, (list) => {
        for (const raw of list) {
          const expected = nodeSchema.safeParse(raw);
          const read = readNode(raw);
          expect(read.ok).toBe(expected.success);
          if (read.ok) expect(read.node).toEqual(expected.data);
          if (read.ok) taken++;
          else refused++;
        }
      }),
      { seed: 20_261_120, numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });
});
