import { describe, expect, it } from "vitest";
import { parseNumber } from "./NumberField.js";
import { parseTimeOfDay } from "./TimeOfDayField.js";

describe("a time of day", () => {
  it.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["9:30", "09:30"],
    ["9h30", "09:30"],
    ["9.30", "09:30"],
    ["9 h", "09:00"],
    ["18", "18:00"],
    ["6 pm", "18:00"],
    ["12 am", "00:00"],
    ["12pm", "12:00"],
    [" 24:00 ", "24:00"],
    ["24", "24:00"],
  ])("is understood when typed as %j", (typed, time) => {
    expect(parseTimeOfDay(typed)).toBe(time);
  });

  it.each(["", "noon", "25", "9:75", "24:01", "13 pm", "0 am", "9:3:1"])(
    "is not made up from %j",
    (typed) => {
      expect(parseTimeOfDay(typed)).toBeUndefined();
    },
  );
});

describe("a number", () => {
  it.each([
    ["12", 12],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["-3", -3],
    ["2.", 2],
    [".5", 0.5],
    ["", undefined],
    ["  ", undefined],
    ["twelve", Number.NaN],
    ["1e3", Number.NaN],
    ["0x1f", Number.NaN],
  ])("is read from %j", (typed, number) => {
    expect(parseNumber(typed)).toEqual(number);
  });
});
