import { describe, expect, it } from "vitest";
import {
  type QueueMessage,
  type RingQueueEvent,
  type RingQueueState,
  stepRingQueue,
} from "./ring-queue.js";

const agents = ["ana", "bob"].map((id, index) => ({
  id,
  teams: ["sales"],
  presence: "available" as const,
  idleSince: index,
}));

type Request = Extract<RingQueueEvent, { type: "enqueued" }>["request"];
const enqueue = (callId: string, at: number, more: Partial<Request> = {}): RingQueueEvent => ({
  type: "enqueued",
  at,
  callId,
  re: `${callId}-1`,
  seed: 1,
  request: {
    type: "enqueue",
    target: { kind: "team", id: "sales" },
    strategy: "simultaneous",
    ringForMs: 20_000,
    ringIfBusy: true,
    exclude: [],
    ...more,
  },
});

function run(events: readonly RingQueueEvent[]): {
  told: readonly string[];
  state: RingQueueState;
} {
  let state: RingQueueState = { agents, tickets: [] };
  const messages: QueueMessage[] = [];
  for (const event of events) {
    const step = stepRingQueue(state, event);
    state = step.state;
    messages.push(...step.messages);
  }
  const told = messages.map((one) =>
    "agent" in one
      ? `${one.callId} ${one.type} ${one.agent}`
      : `${one.callId} ${one.type} ${one.reason}`,
  );
  return { told, state };
}

describe("the ring queue of one process", () => {
  it("first in, first out per target", () => {
    const { told } = run([
      enqueue("first", 0, { strategy: "longestIdle" }),
      enqueue("second", 1, { strategy: "longestIdle" }),
      enqueue("third", 2, { strategy: "longestIdle" }),
      { type: "left", at: 3, callId: "first" },
    ]);
    expect(told).toEqual(["first legRinging ana", "second legRinging bob", "third legRinging ana"]);
  });

  it("an agent rings for one call at a time, and two callers never win the same agent", () => {
    const { told, state } = run([
      enqueue("first", 0, { target: { kind: "user", id: "ana" } }),
      enqueue("second", 1, { target: { kind: "user", id: "ana" } }),
      { type: "accepted", at: 2, agent: "ana" },
      { type: "accepted", at: 3, agent: "ana" },
    ]);
    expect(told).toEqual(["first legRinging ana", "first legAnswered ana"]);
    expect(state.tickets.map(({ callId }) => callId)).toEqual(["second"]);
  });

  it("idle time restarts when a call ends: who has just talked rings last", () => {
    const { told } = run([
      enqueue("first", 0, { strategy: "longestIdle" }),
      { type: "accepted", at: 1, agent: "ana" },
      { type: "released", at: 5, agent: "ana" },
      enqueue("second", 6, { strategy: "longestIdle" }),
    ]);
    expect(told.at(-1)).toBe("second legRinging bob");
  });

  it("RING-5: each agent rings for the user's own time, else 30 s; the widget's own goes first", () => {
    const wakeAt = (own: object, request: Partial<Request>) =>
      stepRingQueue(
        { agents: agents.slice(0, 1).map((agent) => ({ ...agent, ...own })), tickets: [] },
        enqueue("call", 0, { strategy: "longestIdle", ...request }),
      ).wakeAt;
    expect(wakeAt({}, {})).toBe(30_000);
    expect(wakeAt({ ringEachForMs: 12_000 }, {})).toBe(12_000);
    expect(wakeAt({ ringEachForMs: 12_000 }, { ringEachForMs: 8_000 })).toBe(8_000);
  });

  it("says why it has nobody to offer", () => {
    const declined = run([
      enqueue("call", 0),
      { type: "declined", at: 1, agent: "ana" },
      { type: "declined", at: 2, agent: "bob" },
    ]);
    expect(declined.told.at(-1)).toBe("call queueLeft declinedByAll");
    expect(run([enqueue("call", 0, { exclude: ["ana", "bob"] })]).told).toEqual([
      "call queueLeft noAvailableAgent",
    ]);
    expect(run([enqueue("call", 0, { target: { kind: "team", id: "gone" } })]).told).toEqual([
      "call queueLeft unknownTarget",
    ]);
  });
});
