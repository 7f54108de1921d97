import { describe, expect, it } from "vitest";
import { measure } from "./measure.js";
import { rowsOf, rowWithout } from "./row.js";
import { tableOf } from "./table.js";

describe("measure, given subjects", () => {
  it("then each gets as many rounds, with one that answers later awaited", async () => {
    const ended: string[] = [];
    const later = {
      name: "later",
      run: async () => Promise.resolve().then(() => ended.push("later")),
    };
    const now = { name: "now", run: () => ended.push("now") };
    const timings = await measure([now, later], { rounds: 3, roundMs: 0 });
    expect([...timings.keys()]).toEqual(["now", "later"]);
    expect(ended.filter((name) => name === "now").length).toBe(1 + 3);
    expect(ended.filter((name) => name === "later").length).toBe(1 + 3);
    for (const { min, median, max } of timings.values()) {
      expect(min).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(max);
    }
  });
});

describe("rows and tables, given timings", () => {
  const facts = { bench: "b", size: 1_000, metric: "m", unit: "ms", ours: "ours" } as const;
  const timings = new Map([
    ["ours", { median: 2_000, min: 1_000, max: 3_000 }],
    ["theirs", { median: 5_000, min: 4_000, max: 9_000 }],
  ]);

  it("then times are in the unit asked for and compared with ours by the medians", () => {
    expect(rowsOf(timings, facts)).toEqual([
      {
        bench: "b",
        subject: "ours",
        size: 1_000,
        metric: "m",
        unit: "ms",
        median: 2,
        min: 1,
        max: 3,
        ratioToOurs: 1,
      },
      {
        bench: "b",
        subject: "theirs",
        size: 1_000,
        metric: "m",
        unit: "ms",
        median: 5,
        min: 4,
        max: 9,
        ratioToOurs: 2.5,
      },
    ]);
  });

  it("when a subject could not do it, then the row has no numbers and says why", () => {
    const rows = [...rowsOf(timings, facts), rowWithout("failing", facts, "stack overflow")];
    expect(rows[2]).toMatchObject({ median: null, ratioToOurs: null, note: "stack overflow" });
    expect(tableOf("Title", rows)).toBe(
      [
        "Title",
        "",
        "           widgets       median ms   min   max  to ours",
        "  ours       1,000            2.00  1.00  3.00    ×1.00",
        "  theirs     1,000            5.00  4.00  9.00    ×2.50",
        "  failing    1,000  stack overflow",
        "",
      ].join("\n"),
    );
  });
});
