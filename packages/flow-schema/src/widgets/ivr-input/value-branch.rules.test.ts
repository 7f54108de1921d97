import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { ask } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import type { Problem } from "../../kernel/problem.js";
import { matchValue, type Submit, type ValueBranch, type ValueMatch } from "./value-branch.js";

const SIX: Submit = { by: "length", length: 6 };
const KEYED: Submit = { by: "finishKey", finishKey: "#", minDigits: 2, maxDigits: 4 };

function asking(submit: Submit, matches: readonly ValueMatch[], variable?: string): FlowDraft {
  const branches = matches.map((match, n) => ({ id: `b${n}`, title: "", match }));
  const exits = Object.fromEntries(branches.map(({ id }) => [id, "hold"]));
  const settings = { prompt: "Your number.", submit, branches, ...(variable ? { variable } : {}) };
  const fixed = { next: "hold", noInput: "voicemail", invalidInput: "voicemail" };
  const menu = ask("Number", settings, { ...exits, ...fixed });
  return { ...referenceFlow, widgets: { ...referenceFlow.widgets, menu } };
}

const RULES = /^SF(?:301[2-7]|8002)$/;
const found = (flow: FlowDraft): readonly Problem[] =>
  checkFlow(flow).filter(({ code }) => RULES.test(code));
const codes = (flow: FlowDraft): string[] => found(flow).map(({ code, exit }) => `${code} ${exit}`);
function fixed(flow: FlowDraft, label: string): FlowDraft {
  const fix = found(flow)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.label === label);
  const result = applyEdits(flow, fix?.edits ?? []);
  if (!fix || !result.ok) throw new Error(`${label} does not apply.`);
  return result.flow;
}

const prefix = (digits: string): ValueMatch => ({ kind: "prefix", prefix: digits });
const range = (from: string, to: string): ValueMatch => ({ kind: "range", from, to });
const length = (min: number, max: number): ValueMatch => ({ kind: "length", min, max });
const equals = (...values: string[]): ValueMatch => ({ kind: "equals", values });

describe("branches that no input can match", () => {
  it.each<[string, ValueMatch, Submit, string]>([
    ["a list without values", equals(), SIX, "unset"],
    ["a list of values that are too short", equals("12", "345"), SIX, "length"],
    ["an empty prefix", prefix(""), SIX, "unset"],
    ["a prefix that is longer than the input", prefix("1234567"), SIX, "length"],
    ["a star where it ends the input", prefix("*1"), { ...KEYED, finishKey: "*" }, "length"],
    ["a range without bounds", range("", "9"), SIX, "unset"],
    ["a range that ends before it begins", range("200000", "100000"), SIX, "backwards"],
    ["a range of longer numbers", range("10000", "20000"), KEYED, "length"],
    ["lengths that end before they begin", length(4, 2), KEYED, "backwards"],
    ["lengths that are never entered", length(5, 9), KEYED, "length"],
  ])("given %s, warns", (_what, match, submit, why) => {
    expect(found(asking(submit, [match]))).toMatchObject([
      { code: "SF3012", severity: "warning", exit: "b0", params: { why } },
    ]);
  });

  it("given bounds the wrong way round, swaps them", () => {
    expect(codes(fixed(asking(SIX, [range("200000", "100000")]), "fix.swapBounds"))).toEqual([]);
    expect(codes(fixed(asking(KEYED, [length(4, 2)]), "fix.swapBounds"))).toEqual([]);
  });

  it("or removes the branch with its connection", () => {
    const after = fixed(asking(SIX, [equals()]), "fix.removeBranch");
    expect(codes(after)).toEqual([]);
    expect(Object.keys(after.widgets["menu"]?.exits ?? {})).not.toContain("b0");
  });

  it.each<[string, ValueMatch, Submit]>([
    ["values that fit", equals("123456"), SIX],
    ["a prefix as long as the input", prefix("123456"), SIX],
    ["a star among the digits", prefix("*1"), SIX],
    ["a range of small numbers, entered with zeros before them", range("1", "9"), SIX],
    ["lengths that overlap with what is entered", length(1, 2), KEYED],
  ])("given %s, finds nothing", (_what, match, submit) => {
    expect(codes(asking(submit, [match]))).toEqual([]);
  });
});

describe("branches that earlier ones hide", () => {
  it.each<[string, ValueMatch, ValueMatch]>([
    ["a longer prefix", prefix("7"), prefix("77")],
    ["a range within the other", range("100000", "300000"), range("150000", "160000")],
    ["a prefix, by all lengths", length(1, 6), prefix("1")],
    ["a range, by all lengths", length(6, 6), range("1", "2")],
    ["values of a list, by a prefix", prefix("5"), equals("500100", "500200")],
  ])("given %s, warns, and lets it be tried first", (_what, wide, narrow) => {
    const draft = asking(SIX, [wide, narrow]);
    expect(codes(draft)).toEqual(["SF3013 b1"]);
    expect(codes(fixed(draft, "fix.moveBranch"))).toEqual([]);
  });

  it("given the same branch twice, removes the second", () => {
    const draft = asking(SIX, [prefix("7"), prefix("7")]);
    expect(found(draft)).toMatchObject([
      { code: "SF3013", fixes: [{ label: "fix.removeBranch" }] },
    ]);
    expect(codes(fixed(draft, "fix.removeBranch"))).toEqual([]);
    // Here both take every input there is: no order helps.
    const lengths = asking(SIX, [length(1, 6), length(6, 6)]);
    expect(codes(fixed(lengths, "fix.removeBranch"))).toEqual([]);
  });

  it("given values that several branches take together, finds that too", () => {
    const draft = asking(SIX, [prefix("1"), equals("200000"), equals("100000", "200000")]);
    expect(codes(draft)).toEqual(["SF3013 b2"]);
  });

  it("given the narrower one first, finds nothing", () => {
    expect(codes(asking(SIX, [prefix("77"), prefix("7")]))).toEqual([]);
    expect(codes(asking(SIX, [range("1", "2"), length(6, 6)]))).toEqual([]);
  });

  it.each<[string, ValueMatch, ValueMatch]>([
    ["ranges", range("100000", "200000"), range("150000", "300000")],
    ["lengths", length(2, 3), length(3, 4)],
    ["lists", equals("1000", "2000"), equals("2000", "3000")],
    ["a list and a prefix", prefix("1"), equals("1000", "2000")],
  ])("given %s that overlap in part, notes it", (_what, one, other) => {
    const submit: Submit = { by: "finishKey", finishKey: "#", minDigits: 2, maxDigits: 6 };
    expect(found(asking(submit, [one, other]))).toMatchObject([
      { code: "SF3014", severity: "info", exit: "b1" },
    ]);
  });

  it("given any branches, what is said to be hidden is taken by no input", () => {
    const submit: Submit = { by: "finishKey", finishKey: "#", minDigits: 1, maxDigits: 3 };
    const inputs = [1, 2, 3].flatMap((size) =>
      Array.from({ length: 10 ** size }, (_, n) => String(n).padStart(size, "0")),
    );
    const digits = fc.integer({ min: 0, max: 999 }).map(String);
    const size = fc.integer({ min: 0, max: 4 });
    const match = fc.oneof(
      fc.array(digits, { maxLength: 3 }).map((values) => equals(...values)),
      digits.map((one) => prefix(one.slice(0, 2))),
      fc.tuple(digits, digits).map(([from, to]) => range(from, to)),
      fc.tuple(size, size).map(([min, max]) => length(min, max)),
    );
    let hidden = 0;
    fc.assert(
      fc.property(fc.array(match, { maxLength: 4 }), (matches) => {
        const branches: ValueBranch[] = matches.map((one, n) => ({
          id: `b${n}`,
          title: "",
          match: one,
        }));
        const taken = new Set(inputs.map((input) => matchValue(branches, input)?.id));
        for (const { code, exit } of found(asking(submit, matches))) {
          if (code !== "SF3012" && code !== "SF3013") continue;
          hidden++;
          expect(taken.has(exit)).toBe(false);
        }
      }),
      { seed: 20_261_120, numRuns: 200 },
    );
    expect(hidden).toBeGreaterThan(50);
  });

  it("given lists as long as they may be, still answers at once", () => {
    const long = (from: number) =>
      equals(...Array.from({ length: 1_000 }, (_, n) => String(from + n).padStart(6, "0")));
    const matches = Array.from({ length: 100 }, (_, n) =>
      n % 2 ? prefix(`${n}`) : long(n * 1_000),
    );
    expect(codes(asking(SIX, matches)).length).toBeGreaterThan(0);
  });
});

describe("lists of values and lengths of inputs", () => {
  it("given a value twice, notes it, and removes the repetition", () => {
    expect(found(brokenFlows.SF3015)).toMatchObject([{ code: "SF3015", severity: "info" }]);
    expect(codes(fixed(brokenFlows.SF3015, "fix.removeValues"))).toEqual([]);
  });

  it("given a value that cannot be entered among others, warns, and removes it", () => {
    expect(found(brokenFlows.SF3017)).toMatchObject([{ code: "SF3017", severity: "warning" }]);
    expect(codes(fixed(brokenFlows.SF3017, "fix.removeValues"))).toEqual([]);
  });

  it("given fewer digits at most than at least, is in error, and swaps them", () => {
    expect(found(brokenFlows.SF3016)).toMatchObject([{ code: "SF3016", severity: "error" }]);
    expect(codes(fixed(brokenFlows.SF3016, "fix.swapBounds"))).toEqual([]);
    expect(codes(asking({ ...KEYED, minDigits: 4 }, []))).toEqual([]);
  });
});

describe("names of inputs", () => {
  it.each([
    ["customer number", "customerNumber"],
    ["Numéro de client", "numeroDeClient"],
    ["order-no", "orderNo"],
  ])("given “%s”, warns, and calls it %s", (variable, name) => {
    const draft = asking(SIX, [], variable);
    expect(found(draft)).toMatchObject([{ code: "SF8002", severity: "warning" }]);
    const after = fixed(draft, "fix.renameVariable");
    expect(after.widgets["menu"]?.settings["variable"]).toBe(name);
    expect(codes(after)).toEqual([]);
  });

  it("given a name of which nothing can be made, does without", () => {
    expect(codes(fixed(asking(SIX, [], "№"), "fix.removeVariable"))).toEqual([]);
  });

  it("given a name that programs can use, finds nothing", () => {
    for (const name of ["customerNumber", "_id", "a1"]) {
      expect(codes(asking(SIX, [], name))).toEqual([]);
    }
  });
});
