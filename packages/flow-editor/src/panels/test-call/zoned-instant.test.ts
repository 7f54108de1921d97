import { describe, expect, it } from "vitest";
import { wallClock, zonedInstant } from "./zoned-instant.js";

describe("a time on the clocks of a zone", () => {
  it.each([
    ["2026-01-15T12:00", "Europe/Paris", "2026-01-15T11:00:00.000Z"],
    ["2026-07-15T12:00", "Europe/Paris", "2026-07-15T10:00:00.000Z"],
    ["2026-07-15T12:00", "America/New_York", "2026-07-15T16:00:00.000Z"],
    ["2026-03-29T01:59", "Europe/Paris", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "Europe/Paris", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T04:00", "Europe/Paris", "2026-10-25T03:00:00.000Z"],
    ["2026-05-05T00:15", "Asia/Kathmandu", "2026-05-04T18:30:00.000Z"],
  ])("%s in %s is the instant %s, and reads so again", (local, zone, instant) => {
    expect(zonedInstant(local, zone)).toBe(instant);
    expect(wallClock(Date.parse(instant), zone)).toBe(local);
  });

  it("that the clocks skip is taken as after the change", () => {
    expect(zonedInstant("2026-03-29T02:30", "Europe/Paris")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("that is none gives nothing", () => {
    expect(zonedInstant("", "UTC")).toBeUndefined();
  });
});
