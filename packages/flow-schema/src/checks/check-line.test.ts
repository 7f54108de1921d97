import { describe, expect, it } from "vitest";
import { en } from "../catalogues/en.js";
import { fr } from "../catalogues/fr.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { minimalFlow, referenceFlow } from "../fixtures/index.js";
import { type Line, lineSchema } from "../flow/line.js";
import { checkFlow } from "./check-flow.js";
import { checkLine, lineRules } from "./check-line.js";

const line = lineSchema.parse({
  id: "line_main",
  name: "Main line",
  number: "+33199000000",
  teams: ["sales"],
  publishedFlow: { flowId: referenceFlow.id, version: "1" },
});
const codes = (facts: Partial<Line>, options?: Parameters<typeof checkLine>[1]): string[] =>
  checkLine({ ...line, ...facts }, options).map(({ code }) => code);
const { publishedFlow: _published, ...unpublished } = line;

describe("checkLine", () => {
  it("given a number, a published flow and somebody to ring, finds nothing", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ teams: [], users: ["ava"] })).toEqual([]);
    expect(codes({}, { flow: referenceFlow })).toEqual([]);
  });

  it("given no published flow, or nobody assigned, says why callers hear an apology", () => {
    expect(checkLine(unpublished).map(({ code }) => code)).toEqual(["SF8011"]);
    expect(codes({ teams: [] })).toEqual(["SF8012"]);
    expect(checkLine({ ...unpublished, teams: [] })).toMatchObject([
      { code: "SF8011", severity: "error", path: ["publishedFlow"] },
      { code: "SF8012", severity: "error", path: ["users"] },
    ]);
  });

  it("a line that is not active yet does not keep its flow from being checked", () => {
    const inactive = { ...line, publishedFlow: undefined, teams: [] };
    expect(checkFlow(referenceFlow, { line: inactive })).toEqual([]);
  });

  it.each(["", "0199000000", "+33 1 99 00 00 00", "+0199000000", "+331", "+331990000001234567"])(
    "given the number “%s”, finds that it cannot be dialled",
    (number) => {
      expect(codes({ number })).toEqual(["SF8013"]);
    },
  );

  it("given a zone that nobody knows, finds it", () => {
    expect(codes({ timeZone: "Mars/Olympus" })).toEqual(["SF8014"]);
  });

  it("given callbacks that are automated but not allowed, warns", () => {
    const callbacks = { allowed: false, automated: true, retries: 0 };
    expect(checkLine({ ...line, callbacks })).toMatchObject([
      { code: "SF8015", severity: "warning" },
    ]);
    expect(codes({ callbacks: { ...callbacks, allowed: true } })).toEqual([]);
  });

  it("given another flow than the published one, warns", () => {
    expect(codes({}, { flow: minimalFlow })).toEqual(["SF8016"]);
    expect(checkLine(unpublished, { flow: minimalFlow }).map(({ code }) => code)).toEqual([
      "SF8011",
    ]);
  });

  it.each([
    ["en", en],
    ["fr", fr],
  ])("%s: every problem is worded to the last value", (language, catalogue) => {
    const texts = createPhrasebook(language, catalogue);
    const callbacks = { allowed: false, automated: true, retries: 0 };
    const bad = { ...line, users: [], teams: [], number: "", timeZone: "?", callbacks };
    const found = [
      ...checkLine({ ...bad, publishedFlow: undefined }),
      ...checkLine(line, { flow: minimalFlow }),
    ];
    expect(found.map(({ code }) => code).toSorted()).toEqual(Object.keys(lineRules).toSorted());
    for (const problem of found) expect(texts.problem(problem)).not.toMatch(/[{}]|^problem\./);
  });
});
