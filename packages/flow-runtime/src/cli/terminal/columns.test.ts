import { describe, expect, it } from "vitest";
import { pad, widthOf, wrap } from "./columns.js";

describe("columns of a terminal, given texts of any script", () => {
  it.each([
    ["Menu", 4],
    ["Été", 3],
    ["e\u0301", 1],
    ["电话", 4],
    ["👩‍💻", 2],
    ["", 0],
  ])("then %j fills %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
    expect(widthOf(pad(text, 8))).toBe(8);
  });

  it("when a line is too long, then it breaks between words and never within one", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("uninterrupted text", 5)).toEqual(["uninterrupted", "text"]);
  });
});
