import { describe, expect, it } from "vitest";
import { flowOf, rehearse, say } from "../../testing/rehearse.js";

const message = (text: string) => ({ type: "audioMessage", settings: { message: say(text) } });
const week = ["mon", "tue", "wed", "thu", "fri"];
const slot = (days: string[], from: string, to: string) => ({ id: "slot", days, from, to });

function rule(settings: object, exits: Record<string, string> = {}) {
  return flowOf({
    hours: {
      type: "timeRule",
      settings: { branches: [{ id: "open", slots: [slot(week, "09:00", "18:00")] }], ...settings },
      exits: { open: "open", otherwise: "closed", ...exits },
    },
    open: message("Open."),
    closed: message("Closed."),
    special: message("Special."),
  });
}

const goes = (flow: ReturnType<typeof rule>, startsAt: string) =>
  rehearse(flow, { startsAt }).visited[1];

describe("time rule", () => {
  it.each([
    ["in the slot", "2026-03-03T10:00:00+01:00", "open"],
    ["the first second", "2026-03-03T09:00:00+01:00", "open"],
    ["the second after the last", "2026-03-03T18:00:00+01:00", "closed"],
    ["another day", "2026-03-07T10:00:00+01:00", "closed"],
  ])("TIME-1: a call comes %s", (_, startsAt, exit) => {
    expect(goes(rule({}), startsAt)).toBe(exit);
  });

  it("TIME-1: the first branch that matches wins", () => {
    const branches = [
      { id: "lunch", slots: [slot(week, "12:00", "14:00")] },
      { id: "open", slots: [slot(week, "09:00", "18:00")] },
    ];
    const flow = rule({ branches }, { lunch: "special" });
    expect(goes(flow, "2026-03-03T13:00:00+01:00")).toBe("special");
    expect(goes(flow, "2026-03-03T14:00:00+01:00")).toBe("open");
  });

  it("TIME-1: the flow's zone by default, the widget's own where it has one", () => {
    const seventeenInLondon = "2026-03-03T17:30:00Z";
    expect(goes(rule({}), seventeenInLondon)).toBe("closed");
    expect(goes(rule({ timeZone: "Europe/London" }), seventeenInLondon)).toBe("open");
  });

  it("TIME-2: 00:00–24:00 on all days leaves no minute out", () => {
    const branches = [{ id: "open", slots: [slot([...week, "sat", "sun"], "00:00", "24:00")] }];
    const flow = rule({ branches });
    expect(goes(flow, "2026-03-03T23:59:59+01:00")).toBe("open");
    expect(goes(flow, "2026-03-04T00:00:00+01:00")).toBe("open");
  });

  it("TIME-2: a slot may wrap midnight", () => {
    const flow = rule({ branches: [{ id: "open", slots: [slot(["fri"], "22:00", "06:00")] }] });
    expect(goes(flow, "2026-03-07T05:59:00+01:00")).toBe("open");
    expect(goes(flow, "2026-03-07T06:00:00+01:00")).toBe("closed");
  });

  it("TIME-2: right to the second when the clocks change", () => {
    // On 29 March 2026 Paris goes from 02:00 to 03:00.
    const flow = rule({ branches: [{ id: "open", slots: [slot(["sun"], "03:00", "04:00")] }] });
    expect(goes(flow, "2026-03-29T00:59:59Z")).toBe("closed");
    expect(goes(flow, "2026-03-29T01:00:00Z")).toBe("open");
  });

  it("TIME-3: special dates are looked at before weekdays and name a branch or otherwise", () => {
    const specialDates = [
      { id: "holiday", from: "2026-03-03", branch: "otherwise" },
      {
        id: "fair",
        from: "2026-03-07",
        to: "2026-03-08",
        hours: { from: "10:00", to: "12:00" },
        branch: "open",
      },
    ];
    const flow = rule({ specialDates });
    expect(goes(flow, "2026-03-03T10:00:00+01:00")).toBe("closed");
    expect(goes(flow, "2026-03-08T11:00:00+01:00")).toBe("open");
    expect(goes(flow, "2026-03-08T13:00:00+01:00")).toBe("closed");
  });

  it("looks at the clock when the call comes to it, not when the call began", () => {
    const flow = flowOf({
      // 17:59:58, then two seconds and more of welcome.
      welcome: {
        ...message("A welcome that takes its time, past the hour."),
        exits: { next: "hours" },
      },
      hours: {
        type: "timeRule",
        settings: { branches: [{ id: "open", slots: [slot(week, "09:00", "18:00")] }] },
        exits: { open: "open", otherwise: "closed" },
      },
      open: message("Open."),
      closed: message("Closed."),
    });
    expect(rehearse(flow, { startsAt: "2026-03-03T17:59:58+01:00" }).visited).toEqual([
      "welcome",
      "hours",
      "closed",
    ]);
  });
});
