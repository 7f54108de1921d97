import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { callbackLine } from "../fixtures/index.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { type Edit, editSchema } from "../kernel/edit.js";
import { brokenFlows, draftFlows } from "../testing/arbitraries.js";
import { createRandom } from "../testing/random.js";
import { randomEdit } from "../testing/random-edit.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";
import { type Checker, createChecker } from "./checker.js";
import { witnesses } from "./checker.witnesses.js";
import { ruleCodes } from "./rule-set.js";

/** What rules are told beside the flow, so that those about lines and references run, too. */
const CONTEXT: CheckOptions = {
  now: Date.UTC(2027, 0, 15),
  line: callbackLine,
  references: { team: new Set(["sales"]), user: new Set(["target-1"]) },
};
const SEED = 20_261_120;
const EDIT_TYPES = editSchema.options.map((option) => option.shape.type.value);

/** A few widgets that lead to each other at random: circles, islands, loose ends, unknown types. */
function tangles(): fc.Arbitrary<FlowDraft> {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const target = fc.constantFrom(...ids, "nowhere");
  const audio = fc.record({ next: target }, { requiredKeys: [] }).map(
    (exits): WidgetNode => ({
      type: "audioMessage",
      settings: { message: { source: "tts", text: "Hello" } },
      exits: plain(exits),
    }),
  );
  const menu = fc
    .record({ noInput: target, invalidInput: target }, { requiredKeys: [] })
    .map((exits): WidgetNode => ({ type: "ivrStandard", settings: {}, exits: plain(exits) }));
  const unknown = fc
    .record({ one: target, two: target }, { requiredKeys: [] })
    .map((exits): WidgetNode => ({ type: "acme", settings: {}, exits: plain(exits) }));
  const unfit = target.map(
    (next): WidgetNode => ({ type: "audioMessage", settings: { message: 7 }, exits: { next } }),
  );
  const widget = fc.oneof(
    { weight: 4, arbitrary: audio },
    { weight: 3, arbitrary: unknown },
    { weight: 1, arbitrary: menu },
    { weight: 1, arbitrary: unfit },
  );
  return fc
    .record({
      start: fc.option(target, { nil: undefined }),
      onError: fc.option(target, { nil: undefined }),
      widgets: fc.dictionary(fc.constantFrom(...ids), widget, { noNullPrototype: true }),
    })
    .map(({ start, onError, widgets }) => ({
      schemaVersion: 1,
      id: "tangle",
      name: "",
      locale: "en-GB",
      timeZone: "UTC",
      limits: { maxCallMs: 60_000, maxSteps: 10, maxVisitsPerWidget: 2 },
      ...(start === undefined ? {} : { start }),
      ...(onError === undefined ? {} : { onError }),
      widgets,
    }));
}

function plain(exits: { readonly [exit: string]: string | undefined }): WidgetNode["exits"] {
  const connected: { [exit: string]: string } = {};
  for (const [exit, to] of Object.entries(exits)) if (to !== undefined) connected[exit] = to;
  return connected;
}

/** Any draft, and the seeds of batches of edits. */
const histories = fc.record({
  flow: fc.oneof(
    { weight: 2, arbitrary: tangles() },
    { weight: 1, arbitrary: draftFlows({ maxWidgets: 14 }) },
    { weight: 1, arbitrary: brokenFlows({ maxWidgets: 10 }).map(({ flow }) => flow) },
  ),
  batches: fc.array(
    fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), { minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** Edits that follow on each other, drawn for the flow as it is by then. */
function draw(flow: FlowDraft, seeds: readonly number[]): readonly Edit[] {
  let current = flow;
  return seeds.flatMap((seed) => {
    const edit = randomEdit(current, createRandom(seed));
    const applied = applyEdits(current, [edit]);
    if (!applied.ok) return [];
    current = applied.flow;
    return [edit];
  });
}

/** Applies all batches, then undoes them, and compares with a full check at every step. */
function follow(
  flow: FlowDraft,
  batches: readonly (readonly number[])[],
  options: CheckOptions,
  seen: (edit: Edit) => void = () => {},
): Checker {
  const checker = createChecker(flow, options);
  expect(checker.problems).toEqual(checkFlow(flow, options));
  const undo: (readonly Edit[])[] = [];
  const apply = (current: FlowDraft, edits: readonly Edit[]): FlowDraft => {
    const expected = applyEdits(current, edits);
    const applied = checker.apply(edits);
    if (!expected.ok || !applied.ok) throw new Error("An edit was refused.");
    expect(applied.problems).toEqual(checkFlow(expected.flow, options));
    expect(applied.inverse).toEqual(expected.inverse);
    expect(Object.keys(applied.flow.widgets)).toEqual(Object.keys(expected.flow.widgets));
    undo.push(applied.inverse);
    return expected.flow;
  };
  let current = flow;
  for (const seeds of batches) {
    const edits = draw(current, seeds);
    edits.forEach(seen);
    current = apply(current, edits);
    expect(checker.flow).toEqual(current);
  }
  for (const inverse of [...undo].reverse()) current = apply(current, inverse);
  return checker;
}

describe("a checker that follows edits", () => {
  it("given any draft and any edits, finds what a full check finds, and so it does undoing them", () => {
    const kinds = new Set<string>();
    const shapes = { circles: 0, unreachable: 0, clean: 0 };
    fc.assert(
      fc.property(histories, fc.constantFrom("recommended", "strict"), (history, preset) => {
        const { flow, batches } = history;
        const checker = follow(flow, batches, { preset, ...CONTEXT }, ({ type }) =>
          kinds.add(type),
        );
        expect(checker.problems, "after undoing all").toEqual(
          checkFlow(flow, { preset, ...CONTEXT }),
        );
        const codes = new Set(checkFlow(flow).map(({ code }) => code));
        if (codes.has("SF2009")) shapes.circles++;
        if (codes.has("SF2005")) shapes.unreachable++;
        if (codes.size === 0) shapes.clean++;
      }),
      { seed: SEED, numRuns: 600 },
    );
    // The property is worth what it has tried: every kind of edit, and every kind of flow.
    expect([...kinds].sort()).toEqual([...EDIT_TYPES].sort());
    for (const count of Object.values(shapes)) expect(count).toBeGreaterThan(10);
  });

  // One fact at a time: a rule that rests on several would hide that one of them is not tracked.
  for (const [fact, makeRule] of Object.entries(witnesses)) {
    it(`given a rule that rests on ${fact} alone, it runs again when that is another`, () => {
      const severities = Object.fromEntries(ruleCodes().map((code) => [code, "off" as const]));
      let verdicts = 0;
      fc.assert(
        fc.property(histories, ({ flow, batches }) => {
          const options = { severities, rules: [makeRule()] };
          follow(flow, batches, options);
          verdicts += checkFlow(flow, options).length;
        }),
        { seed: SEED, numRuns: 150 },
      );
      expect(verdicts).toBeGreaterThan(0);
    });
  }

  it("given an edit that is refused, nothing has changed", () => {
    fc.assert(
      fc.property(histories, ({ flow, batches }) => {
        const checker = createChecker(flow);
        const { problems } = checker;
        const edits = draw(flow, batches.flat());
        const refused = checker.apply([...edits, { type: "removeWidget", id: "nobody" }]);
        expect(refused.ok).toBe(false);
        expect(checker.problems).toBe(problems);
        expect(checker.flow).toEqual(flow);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("given answers that are asked for late, each has the flow of its own time", () => {
    fc.assert(
      fc.property(histories, ({ flow, batches }) => {
        const checker = createChecker(flow);
        let current = flow;
        const answers: { readonly late: () => FlowDraft; readonly expected: FlowDraft }[] = [];
        for (const seeds of batches) {
          const edits = draw(current, seeds);
          const expected = applyEdits(current, edits);
          const applied = checker.apply(edits);
          if (!expected.ok || !applied.ok) throw new Error("An edit was refused.");
          current = expected.flow;
          answers.push({ late: () => applied.flow, expected: current });
        }
        for (const { late, expected } of answers) {
          expect(late()).toEqual(expected);
          expect(Object.keys(late().widgets)).toEqual(Object.keys(expected.widgets));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
