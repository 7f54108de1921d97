import type { ScriptAction } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import { commandsIn, flowOf, heard, rehearse, say } from "../../testing/rehearse.js";

const teamWith = (presence: "available" | "busy" | "unavailable") =>
  ["ana", "bob", "cleo"].map((id) => ({ id, teams: ["sales"], presence }));
const team = teamWith("available");
const end = { type: "voicemail", settings: { greeting: say("Leave a message.") } };

function ring(settings: object = {}, more: object = {}) {
  return flowOf({
    ring: {
      type: "ringTo",
      settings: { target: { kind: "team", id: "sales" }, ringForMs: 20_000, ...settings },
      exits: { noAnswer: "end" },
    },
    end,
    ...more,
  });
}

const rang = (call: ReturnType<typeof rehearse>) =>
  call.transcript.flatMap((line) => (line.kind === "rings" ? [[line.agent, line.atMs]] : []));
const leftAt = (call: ReturnType<typeof rehearse>) =>
  (call.record.widgets[0]?.leftAt ?? Number.NaN) - call.record.startedAt;
const decline = (atMs: number, agent: string): ScriptAction => ({
  atMs,
  do: "agentDeclines",
  agent,
});

describe("ring to", () => {
  it.each([
    ["30 s by default", undefined, 30_000],
    ["its own time", 5_000, 5_000],
  ])("RING-1: rings for %s, then goes on", (_, ringForMs, time) => {
    const call = rehearse(ring({ ringForMs }), { agents: team });
    expect(leftAt(call)).toBe(time);
    expect(call.visited).toEqual(["ring", "end"]);
  });

  it("RING-1: rings a user", () => {
    const call = rehearse(ring({ target: { kind: "user", id: "bob" } }), { agents: team });
    expect(rang(call)).toEqual([["bob", 0]]);
  });

  it("RING-1: answered, the agent has the caller: the walk is over, the call goes on", () => {
    const call = rehearse(ring(), {
      agents: team,
      actions: [
        { atMs: 6_000, do: "agentAnswers", agent: "bob" },
        { atMs: 90_000, do: "agentHangsUp", agent: "bob" },
      ],
    });
    expect(call.trace).toContainEqual(
      expect.objectContaining({ type: "walkEnded", reason: "answered" }),
    );
    expect(call.commands).toContain("connect");
    expect(call.record).toMatchObject({ outcome: "answered", endedBy: "agent" });
    expect(call.record.endedAt - call.record.startedAt).toBe(90_000);
    expect(call.record.legs.map(({ agent, result }) => [agent, result])).toEqual([
      ["ana", "cancelled"],
      ["bob", "answered"],
      ["cleo", "cancelled"],
    ]);
  });

  it("RING-2: a redirect to a number ends the walk there", () => {
    const call = rehearse(
      flowOf({
        ring: {
          type: "ringTo",
          settings: { target: { kind: "number", number: "+33123456789" } },
        },
      }),
    );
    expect(call.visited).toEqual(["ring"]);
    expect(call.record.outcome).toBe("redirected");
    expect(commandsIn(call.trace)).toContainEqual(
      expect.objectContaining({ type: "redirect", number: "+33123456789" }),
    );
  });

  describe("a redirect to another own line", () => {
    const toLine = (id: string) =>
      flowOf({ ring: { type: "ringTo", settings: { target: { kind: "line", id } } } });
    const other = flowOf(
      { hello: { type: "audioMessage", settings: { message: say("The other line.") } } },
      { id: "flow_other" },
    );

    it("RING-2: enters that line's flow, and the trace names it", () => {
      const call = rehearse(toLine("shop"), {}, { lines: { shop: other } });
      expect(heard(call)).toEqual(["The other line."]);
      expect(call.trace).toContainEqual(
        expect.objectContaining({
          type: "flowEntered",
          flowId: "flow_other",
          flowVersion: other.version,
        }),
      );
      expect(call.record).toMatchObject({ flowId: "flow_test", outcome: "completed" });
      expect(call.visited).toEqual(["ring", "hello"]);
    });

    it("RING-2: at most five hops a call, then an apology", () => {
      const circle = toLine("itself");
      const call = rehearse(circle, {}, { lines: { itself: circle } });
      expect(call.trace.filter(({ type }) => type === "flowEntered")).toHaveLength(5);
      expect(call.record.outcome).toBe("failed");
      expect(heard(call)).toHaveLength(1);
    });

    it.each(["perKey", "collected"] as const)(
      "IVR-13: keys typed on one line do not count on another, which may hide them (%s)",
      (digits) => {
        const ask = {
          type: "ivrInput",
          settings: { prompt: say("Your code?"), typeAhead: true, sensitive: true, retries: 0 },
          exits: { next: "end", noInput: "end", invalidInput: "end" },
        };
        const first = flowOf({
          hello: {
            type: "audioMessage",
            settings: { message: say("Please wait for it.") },
            exits: { next: "ring" },
          },
          ring: { type: "ringTo", settings: { target: { kind: "line", id: "bank" } } },
          // Never reached; with it this flow keeps what is typed ahead.
          menu: {
            type: "ivrStandard",
            settings: {
              prompt: say("Press 1."),
              typeAhead: true,
              options: [{ id: "one", key: "1" }],
            },
            exits: { one: "end", noInput: "end", invalidInput: "end" },
          },
          end,
        });
        const bank = flowOf({ ask, end }, { id: "flow_bank" });
        const actions = [{ atMs: 100, do: "press" as const, key: "7" }];
        const call = rehearse(first, { actions }, { digits, lines: { bank } });
        expect(call.record.widgets).toContainEqual(
          expect.objectContaining({ widget: "ask", exit: "noInput" }),
        );
      },
    );

    it("to a line without a flow ends in an apology and a coded reason, never in silence", () => {
      const call = rehearse(toLine("closed"));
      expect(heard(call)).toHaveLength(1);
      expect(call.trace).toContainEqual(
        expect.objectContaining({
          type: "failed",
          error: "SF9101 enterLine: no flow for line closed",
        }),
      );
    });
  });

  it.each([
    ["the user is busy", { kind: "user", id: "ana" }, teamWith("busy")],
    ["all of the team is busy", { kind: "team", id: "sales" }, teamWith("busy")],
    ["everybody is unavailable", { kind: "team", id: "sales" }, teamWith("unavailable")],
  ])("RING-4: goes on at once when %s", (_, target, agents) => {
    const call = rehearse(ring({ target }), { agents });
    expect(leftAt(call)).toBe(0);
    expect(call.visited).toEqual(["ring", "end"]);
  });

  it("RING-4: ring even if busy waits for the ring time and rings whoever becomes free", () => {
    const agents = teamWith("busy");
    const waited = rehearse(ring({ ringIfBusy: true }), { agents });
    expect(leftAt(waited)).toBe(20_000);
    const freed = rehearse(ring({ ringIfBusy: true }), {
      agents,
      actions: [{ atMs: 8_000, do: "presence", agent: "bob", presence: "available" }],
    });
    expect(rang(freed)).toEqual([["bob", 8_000]]);
  });

  it("RING-4: unavailable agents are never waited for", () => {
    const agents = teamWith("unavailable");
    expect(leftAt(rehearse(ring({ ringIfBusy: true }), { agents }))).toBe(0);
  });

  it("RING-5: simultaneous rings all who are available", () => {
    expect(rang(rehearse(ring(), { agents: team }))).toEqual([
      ["ana", 0],
      ["bob", 0],
      ["cleo", 0],
    ]);
  });

  it("RING-5: longest idle rings one at a time, 30 s each by default, until the ring time is up", () => {
    const call = rehearse(ring({ strategy: "longestIdle", ringForMs: 70_000 }), { agents: team });
    expect(rang(call)).toEqual([
      ["ana", 0],
      ["bob", 30_000],
      ["cleo", 60_000],
    ]);
    expect(leftAt(call)).toBe(70_000);
  });

  it("RING-5: nobody is rung twice; when all were rung, the call goes on", () => {
    const call = rehearse(
      ring({ strategy: "longestIdle", ringEachForMs: 5_000, ringForMs: 60_000 }),
      {
        agents: team,
      },
    );
    expect(rang(call).map(([agent]) => agent)).toEqual(["ana", "bob", "cleo"]);
    expect(leftAt(call)).toBe(15_000);
  });

  it("RING-5: with busy ones left, they are waited for until the ring time is up", () => {
    const agents = [
      { id: "ana", teams: ["sales"] },
      { id: "bob", teams: ["sales"], presence: "busy" as const },
    ];
    const call = rehearse(
      ring({ strategy: "longestIdle", ringEachForMs: 5_000, ringForMs: 60_000 }),
      {
        agents,
      },
    );
    expect(leftAt(call)).toBe(60_000);
  });

  it("RING-5: random rings one at a time, in an order that the seed decides", () => {
    const settings = { strategy: "random", ringEachForMs: 5_000, ringForMs: 60_000 };
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      rang(rehearse(ring(settings), { agents: team, seed }))
        .map(([agent]) => agent)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(2);
    expect(orders.map((order) => order.split(",").toSorted().join())).toEqual(
      orders.map(() => "ana,bob,cleo"),
    );
  });

  it("RING-6: who declined is not rung again at a later step; who did not answer may be", () => {
    const flow = flowOf({
      ring: {
        type: "ringTo",
        settings: { target: { kind: "team", id: "sales" }, ringForMs: 10_000 },
        exits: { noAnswer: "again" },
      },
      again: {
        type: "ringTo",
        settings: { target: { kind: "team", id: "sales" }, ringForMs: 10_000 },
        exits: { noAnswer: "end" },
      },
      end,
    });
    const call = rehearse(flow, { agents: team, actions: [decline(2_000, "bob")] });
    expect(rang(call).filter(([, atMs]) => atMs === 10_000)).toEqual([
      ["ana", 10_000],
      ["cleo", 10_000],
    ]);
  });

  it("goes on as soon as everybody has declined", () => {
    const actions = team.map(({ id }, index) => decline(1_000 * (index + 1), id));
    expect(leftAt(rehearse(ring(), { agents: team, actions }))).toBe(3_000);
  });

  it("goes on at once when nobody has that team", () => {
    const call = rehearse(ring(), { agents: [{ id: "zoe", teams: ["other"] }] });
    expect(leftAt(call)).toBe(0);
    expect(call.trace).toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ reason: "unknownTarget" }) }),
    );
  });

  it("a caller who hangs up while it rings leaves the queue and nobody is missed for", () => {
    const call = rehearse(ring(), { agents: team, actions: [{ atMs: 4_000, do: "hangUp" }] });
    expect(commandsIn(call.trace).at(-1)).toMatchObject({ type: "leaveQueue", reason: "hungUp" });
    expect(call.record).toMatchObject({ outcome: "missed", endedBy: "caller" });
    expect(call.record.legs.every(({ result }) => result === "cancelled")).toBe(true);
  });
});
