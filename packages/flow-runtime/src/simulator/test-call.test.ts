import { emptyFlow } from "@smartflow/flow-schema";
import type { TestCall } from "@smartflow/flow-schema/call";
import {
  fixtureAgents,
  fixtureCalls,
  referenceFlow,
  supportFlowFr,
} from "@smartflow/flow-schema/fixtures";
import { describe, expect, it, vi } from "vitest";
import { compiledDraft, say } from "../testing/rehearse.js";
import { runScript } from "./run-script.js";
import { createTestCall } from "./test-call.js";

function begin(): TestCall {
  const started = createTestCall().start(referenceFlow, {
    startsAt: "2026-03-03T10:00:00+01:00",
    agents: fixtureAgents,
  });
  if (!started.ok) throw new Error("not started");
  return started.call;
}

describe("a test call", () => {
  it("LINE-2: is made on a draft, without a line", () => {
    expect(begin().state).toMatchObject({
      status: "inFlow",
      widget: "welcome",
      visited: ["welcome"],
    });
  });

  it("is refused with the problems of the flow when it has errors", () => {
    const refused = createTestCall().start(
      emptyFlow({ id: "new", locale: "en-GB", timeZone: "UTC" }),
    );
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "SF2001" }] });
  });

  it("is refused with a code when what it is given cannot be read", () => {
    const refused = createTestCall().start(referenceFlow, { startsAt: "yesterday" });
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: "SF1008", path: ["startsAt"] }],
    });
  });

  it("moves only when it is advanced, and everything happens at its own time", () => {
    const call = begin();
    expect(call.state.elapsedMs).toBe(0);
    expect(call.state.waitingFor).toEqual({
      what: "prompt",
      untilMs: "Welcome to Northwind.".length * 60,
    });
    call.advance(100_000);
    expect(call.state.visited).toEqual(["welcome", "hours", "menu", "notUnderstood", "voicemail"]);
    expect(call.state.waitingFor?.what).toBe("recording");
    const times = call.state.transcript.map(({ atMs }) => atMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("tells what it waits for: prompt, key, agent, recording", () => {
    const call = begin();
    const waits = () => call.state.waitingFor?.what;
    const seen = [waits()];
    call.advance(4_500);
    seen.push(waits());
    call.press("1");
    seen.push(waits());
    expect(call.state.ringing).toEqual(["alice", "hugo"]);
    call.agentDeclines("alice");
    call.agentDeclines("hugo");
    seen.push(waits());
    call.advance(10_000);
    seen.push(waits());
    expect(seen).toEqual(["prompt", "key", "agent", "prompt", "recording"]);
    call.hangUp();
    expect(call.state).toMatchObject({ status: "ended", record: { outcome: "voicemail" } });
    expect(call.state.waitingFor).toBeUndefined();
  });

  it("tells its listeners of each change with a new state, until they stop", () => {
    const call = begin();
    const listener = vi.fn();
    const stop = call.subscribe(listener);
    const before = call.state;
    expect(call.state).toBe(before);
    call.advance(10);
    expect(call.state).not.toBe(before);
    stop();
    call.advance(10);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("goes on with an agent, who may hang up", () => {
    const call = begin();
    call.advance(5_000);
    call.press("2");
    call.agentAnswers("alice");
    expect(call.state.status).toBe("inCall");
    call.advance(30_000);
    call.agentHangsUp("hugo");
    expect(call.state.status).toBe("inCall");
    call.agentHangsUp("alice");
    expect(call.state.record).toMatchObject({ outcome: "answered", endedBy: "agent" });
  });

  it("as a script that ends now when it still goes on", () => {
    const call = begin();
    call.advance(3_000);
    const { trace } = runScript(compiledDraft(referenceFlow), call.exportScript());
    expect(trace.slice(0, call.state.trace.length)).toEqual(call.state.trace);
    expect(trace.at(-1)).toMatchObject({ type: "ended", outcome: "missed" });
  });
});

describe("the calls of the fixtures", () => {
  it.each(Object.entries(fixtureCalls))("%s comes to an end", (_, { flow, script }) => {
    const { trace, transcript } = runScript(compiledDraft(flow), script);
    expect(trace.at(-1)?.type).toBe("ended");
    expect(transcript.length).toBeGreaterThan(1);
  });

  it("VM-1: out of hours the French support line takes a message", () => {
    const { flow, script } = fixtureCalls.supportFrClosed;
    expect(flow).toBe(supportFlowFr);
    expect(runScript(compiledDraft(flow), script).record.outcome).toBe("voicemail");
  });
});

describe("media", () => {
  it("play as long as the host says, else 3 s", () => {
    const flow = {
      ...referenceFlow,
      start: "welcome",
      widgets: {
        welcome: {
          type: "audioMessage",
          settings: { message: { source: "file", media: "m1" } },
          exits: { next: "bye" },
        },
        bye: { type: "audioMessage", settings: { message: say("Bye.") }, exits: {} },
      },
    } as const;
    const until = (options: Parameters<typeof createTestCall>[0]) => {
      const started = createTestCall(options).start(flow);
      return started.ok ? started.call.state.waitingFor?.untilMs : undefined;
    };
    expect(until({})).toBe(3_000);
    expect(until({ mediaMs: (media) => (media === "m1" ? 7_000 : undefined) })).toBe(7_000);
  });
});
