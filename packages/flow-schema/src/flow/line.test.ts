import { describe, expect, it } from "vitest";
import { callbackSettingsSchema, lineSchema, whyClosed } from "./line.js";

const line = lineSchema.parse({ id: "line_1", number: "+33199001234" });
const publishedFlow = { flowId: "flow_1", version: "abc" };

describe("lines", () => {
  it("LINE-1: have a number, a flow, users, teams, callbacks, a priority and a zone", () => {
    expect(line).toEqual({
      id: "line_1",
      name: "",
      number: "+33199001234",
      users: [],
      teams: [],
      callbacks: { allowed: false, automated: false, retries: 0 },
      priority: false,
      timeZone: "UTC",
    });
  });

  it("LINE-1: receive calls only with a published flow and a user or a team", () => {
    expect(whyClosed(line)).toBe("noPublishedFlow");
    expect(whyClosed({ ...line, users: ["ava"] })).toBe("noPublishedFlow");
    expect(whyClosed({ ...line, publishedFlow })).toBe("nobodyAssigned");
    expect(whyClosed({ ...line, publishedFlow, users: ["ava"] })).toBeUndefined();
    expect(whyClosed({ ...line, publishedFlow, teams: ["sales"] })).toBeUndefined();
  });

  it("CB-8: callbacks are tried again 0 to 5 times, never by default", () => {
    const takes = (retries: number) => callbackSettingsSchema.safeParse({ retries }).success;
    expect(line.callbacks.retries).toBe(0);
    expect([-1, 0, 5, 6].map(takes)).toEqual([false, true, true, false]);
  });
});
