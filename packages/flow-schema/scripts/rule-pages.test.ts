import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleFacts, rulePages } from "./rule-pages.js";
import { ruleReasons } from "./rule-reasons.js";

const folder = new URL("../../../docs/rules/", import.meta.url);

describe("the catalogue of rules", () => {
  const pages = rulePages();

  it("has a page for each rule, and no other but the index", () => {
    expect([...pages.keys()].toSorted()).toEqual(
      ["README.md", ...ruleFacts().map((code) => `${code}.md`)].toSorted(),
    );
    expect(Object.keys(ruleReasons).toSorted()).toEqual(ruleFacts().toSorted());
  });

  it("is what the generator writes: run pnpm docs:rules after changing a rule or its texts", () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
    for (const [name, text] of pages) {
      expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
    }
  });

  it("says of each rule what, why a caller suffers, and what to do, and shows it", () => {
    for (const [name, text] of pages) {
      if (name === "README.md") continue;
      const [code, what, _severities, ...sections] = text.split("\n\n");
      expect([`${code?.slice(2)}.md`, what]).toEqual([name, expect.stringMatching(/\w/)]);
      for (const heading of ["## Why a caller suffers", "## Example", "## Fix"]) {
        expect(sections[sections.indexOf(heading) + 1], `${name} ${heading}`).toMatch(/^\w/);
      }
      expect(
        sections.filter((section) => section.startsWith("> ")),
        name,
      ).toHaveLength(2);
      expect(text, name).toContain("```json");
      expect(text, name).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it("leads from the index to every page", () => {
    for (const code of ruleFacts())
      expect(pages.get("README.md")).toContain(`[${code}](${code}.md)`);
  });
});
