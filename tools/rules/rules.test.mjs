import { describe, expect, test } from "vitest";
import { citedIds, definedIds, problemsOf, shrunk, titlesIn } from "./rules.mjs";

const page = "- **IVR-1** The prompt.\n- **IVR-2** See IVR-1.\n- **VM-1** The greeting.";
const defined = definedIds(page);

describe("rules cited by tests", () => {
  test("what stands in bold is defined", () => {
    expect(defined).toEqual(["IVR-1", "IVR-2", "VM-1"]);
  });

  test("titles count however a test is written, and other texts do not", () => {
    const source = `
      describe("menu (IVR-1)", () => {
        it.each([["a", f(1)]])("IVR-2 %s", () => expect("VM-1").toBe("UTF-8"));
        test(\`SHA-256 \${x}\`, () => {});
      });`;
    const titles = titlesIn("a.test.ts", source);
    expect(titles).toHaveLength(3);
    expect([...citedIds(titles, defined)]).toEqual(["IVR-1", "IVR-2"]);
  });

  test("an id that no test cites and no list excuses is a problem", () => {
    const state = { defined, cited: new Set(["IVR-1"]), notYetDue: ["VM-1"] };
    expect(problemsOf(state)).toEqual([expect.stringMatching(/^IVR-2 is cited by no test/)]);
  });

  test("an id that is cited leaves the list, which never grows", () => {
    const state = { defined, cited: new Set(["IVR-1"]), notYetDue: ["IVR-1", "VM-1", "OLD-1"] };
    expect(problemsOf(state)).toHaveLength(3);
    expect(shrunk(state)).toEqual(["VM-1"]);
  });

  test("a rule that does not exist cannot be cited", () => {
    const state = { defined, cited: new Set([...defined, "IVR-99"]), notYetDue: [] };
    expect(problemsOf(state)).toEqual([
      expect.stringMatching(/^IVR-99 is cited by a test and nowh/),
    ]);
  });
});
