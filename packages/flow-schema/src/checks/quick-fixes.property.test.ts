import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlowContexts, callbackLine, brokenFlows as fixtures } from "../fixtures/index.js";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Fix, Problem, Severity } from "../kernel/problem.js";
import { brokenFlows, draftFlows } from "../testing/index.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";

const RANK: { readonly [S in Severity]: number } = { error: 2, warning: 1, info: 0 };
/** When the drafts of these tests are checked: some of their special dates have passed. */
const NOW = Date.UTC(2027, 0, 15);
/** The line of generated flows, so that what concerns lines is tried as well. */
const LINE: CheckOptions = { line: callbackLine };
const RUNS = { seed: 20_261_120, numRuns: 400 };

/**
 * What a problem is about, so that the same one is known again in the flow after a fix. Places in
 * a list move up when one before them is removed, so they tell nothing.
 */
const about = ({ code, widgetId, exit, path }: Problem): string =>
  JSON.stringify([code, widgetId, exit, path.filter((part) => typeof part === "string")]);

/** Applies a fix and tells what is wrong with what it did. */
function harmOf(
  flow: FlowDraft,
  options: CheckOptions,
  problem: Problem,
  fix: Fix,
  before: readonly Problem[],
): string[] {
  const applied = applyEdits(flow, fix.edits);
  if (!applied.ok) return [`${fix.label} cannot be applied: ${JSON.stringify(applied.problems)}`];
  if (!parseFlow(serializeFlow(applied.flow)).ok) return [`${fix.label} leaves no draft`];
  const after = checkFlow(applied.flow, { now: NOW, ...options });
  const left = after.filter((found) => about(found) === about(problem));
  const stays = left.length >= before.filter((found) => about(found) === about(problem)).length;
  const known = new Set(before.map(about));
  const worse = after.filter(
    (found) => !known.has(about(found)) && RANK[found.severity] > RANK[problem.severity],
  );
  return [
    ...(stays ? [`${fix.label} leaves ${about(problem)}`] : []),
    ...worse.map((found) => `${fix.label} of ${about(problem)} adds ${about(found)}`),
  ];
}

function harms(flow: FlowDraft, options: CheckOptions, tried: Set<string>): string[] {
  const problems = checkFlow(flow, { now: NOW, ...options });
  return problems.flatMap((problem) =>
    problem.fixes.flatMap((fix) => {
      tried.add(fix.label);
      return harmOf(flow, options, problem, fix, problems);
    }),
  );
}

describe.each(["recommended", "strict"] as const)("quick fixes (%s)", (preset) => {
  it.each(Object.entries(fixtures))(
    "of %s remove their problem and add none that is worse",
    (code, flow) => {
      expect(harms(flow, { preset, ...brokenFlowContexts[code] }, new Set())).toEqual([]);
    },
  );

  it("given any broken flow, every fix applies, removes its problem and adds none that is worse", () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(brokenFlows({ maxWidgets: 12 }), ({ flow }) => {
        expect(harms(flow, { preset, ...LINE }, tried)).toEqual([]);
      }),
      RUNS,
    );
    expect(tried.size).toBeGreaterThan(4);
  });

  it("given any draft, every fix applies, removes its problem and adds none that is worse", () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 8 }), (flow) => {
        expect(harms(flow, { preset, ...LINE }, tried)).toEqual([]);
      }),
      RUNS,
    );
    expect(tried.size).toBeGreaterThan(4);
  });
});
