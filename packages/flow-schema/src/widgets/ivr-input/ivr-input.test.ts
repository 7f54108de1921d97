import { describe, expect, it } from "vitest";
import {
  ivrInput,
  ivrInputSettings,
  matchValue,
  submitSchema,
  type ValueBranch,
} from "./ivr-input.js";

const defaults = ivrInputSettings.parse({});
const branch = (id: string, match: ValueBranch["match"]): ValueBranch => ({ id, title: id, match });
const taken = (match: ValueBranch["match"], ...values: string[]): string[] =>
  values.filter((value) => matchValue([branch("it", match)], value));

describe("input IVR", () => {
  it("IVR-3: leaves 3 s for the first key unless told otherwise", () => {
    expect(defaults.firstDigitTimeoutMs).toBe(3_000);
  });

  it("IVR-4: leaves 5 s between keys unless told otherwise", () => {
    expect(defaults.interDigitTimeoutMs).toBe(5_000);
  });

  it("IVR-5: ends with # unless told otherwise, or at a fixed number of digits", () => {
    expect(defaults.submit).toMatchObject({ by: "finishKey", finishKey: "#" });
    expect(submitSchema.parse({ by: "length", length: 6 })).toEqual({ by: "length", length: 6 });
    expect(submitSchema.safeParse({ by: "length", length: 0 }).success).toBe(false);
  });

  it("IVR-6: repeats twice by default, and between 0 and 5 times", () => {
    const takes = (retries: number) => ivrInputSettings.safeParse({ retries }).success;
    expect(defaults.retries).toBe(2);
    expect([-1, 0, 5, 6].map(takes)).toEqual([false, true, true, false]);
  });

  it("IVR-13: shows the input to the agent by default", () => {
    expect(defaults.sensitive).toBe(false);
  });

  it("has an exit for each branch, then any other value, no input and invalid input", () => {
    const settings = ivrInputSettings.parse({
      branches: [{ id: "vip", title: "VIP", match: { kind: "prefix", prefix: "9" } }],
    });
    expect(ivrInput.exits(settings)).toEqual([
      { id: "vip", kind: "branch", label: "VIP" },
      { id: "next", kind: "otherwise" },
      { id: "noInput", kind: "noInput" },
      { id: "invalidInput", kind: "invalidInput" },
    ]);
  });
});

describe("value branches", () => {
  it("IVR-14: equals one of a list", () => {
    const match = { kind: "equals", values: ["12", "007"] } as const;
    expect(taken({ ...match, values: [...match.values] }, "12", "007", "7", "", "123")).toEqual([
      "12",
      "007",
    ]);
  });

  it("IVR-14: begins with a prefix; an empty one takes nothing", () => {
    expect(taken({ kind: "prefix", prefix: "9" }, "9", "91", "19", "")).toEqual(["9", "91"]);
    expect(taken({ kind: "prefix", prefix: "" }, "9", "")).toEqual([]);
  });

  it("IVR-14: lies in a numeric range, both ends included, with digits of any length", () => {
    const match = { kind: "range", from: "10", to: "199" } as const;
    expect(taken(match, "9", "10", "010", "199", "200", "", "1*")).toEqual(["10", "010", "199"]);
    const long = { kind: "range", from: "9007199254740993", to: "9007199254740993" } as const;
    expect(taken(long, "9007199254740992", "9007199254740993", "9007199254740994")).toEqual([
      "9007199254740993",
    ]);
    expect(taken({ kind: "range", from: "5", to: "1" }, "1", "3", "5")).toEqual([]);
    expect(taken({ kind: "range", from: "", to: "9" }, "1")).toEqual([]);
  });

  it("IVR-14: has a length", () => {
    expect(taken({ kind: "length", min: 2, max: 3 }, "1", "12", "123", "1234")).toEqual([
      "12",
      "123",
    ]);
  });

  it("IVR-14: branches are tried in order, and none may fit", () => {
    const first = branch("first", { kind: "prefix", prefix: "1" });
    const second = branch("second", { kind: "equals", values: ["12", "3"] });
    expect(matchValue([first, second], "12")?.id).toBe("first");
    expect(matchValue([second, first], "12")?.id).toBe("second");
    expect(matchValue([first, second], "3")?.id).toBe("second");
    expect(matchValue([first, second], "4")).toBeUndefined();
  });
});
