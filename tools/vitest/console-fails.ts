import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning that scrolls by in a green run is a defect nobody reads: an error or a warning on the
// console fails the test that caused it. A test that expects one spies on the console itself.
const calls: string[] = [];

beforeEach(() => {
  calls.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${level}: ${values.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(calls, "the console stays silent in tests").toEqual([]);
});
