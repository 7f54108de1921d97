import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createText } from "../i18n/index.js";
import { fromAmount, isExactIn, toAmount, unitFor, writeDuration } from "./duration.js";

const MILLISECONDS = fc.integer({ min: 0, max: 86_400_000 });
const SEED = { seed: 20_261_120 };

describe("a duration", () => {
  it("given any saved value, comes back to the millisecond in the unit it is shown in", () => {
    fc.assert(
      fc.property(MILLISECONDS, (ms) => fromAmount(toAmount(ms, unitFor(ms)), unitFor(ms)) === ms),
      SEED,
    );
  });

  it("is offered in minutes only where minutes are exact", () => {
    expect(isExactIn(90_000, "min")).toBe(true);
    expect(isExactIn(90_001, "min")).toBe(false);
    expect(isExactIn(90_001, "s")).toBe(true);
    expect(isExactIn(undefined, "min")).toBe(true);
  });

  it("is shown as people say it: whole minutes as minutes, all else in seconds", () => {
    expect([unitFor(120_000), unitFor(90_000), unitFor(500), unitFor(undefined)]).toEqual([
      "min",
      "s",
      "s",
      "s",
    ]);
  });

  it("is written in words", () => {
    const t = createText("en");
    expect([3_500, 60_000, 90_000].map((ms) => writeDuration(ms, t))).toEqual([
      "3.5 s",
      "1 min",
      "1 min 30 s",
    ]);
  });
});
