import type { CallEvent } from "@smartflow/flow-schema/call";
import { callEventSchema } from "@smartflow/flow-schema/call";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROPERTY_SEED, someFlow, someScript } from "../../test/random-calls.js";
import { runScript } from "../simulator/run-script.js";
import { compiledDraft } from "../testing/rehearse.js";
import { replay } from "../testing/replay.js";
import { newCall } from "./call-state.js";
import { restoreCall, snapshotCall } from "./snapshot.js";
import { step } from "./step.js";

const text = fc.constantFrom(
  "1:1",
  "1:2",
  "2:1",
  "3:1",
  "4:1",
  "x",
  "",
  "call",
  "digits",
  "__proto__",
);
const agent = fc.constantFrom("target-1", "target-2", "nobody");

/** Events of every type, in no order, with ids that sometimes fit. */
const someEvent = fc
  .record({
    type: fc.constantFrom(
      ...callEventSchema.options.map((option) => option.shape.type.value),
      "noSuchType",
    ),
    id: fc.oneof(fc.uuid(), text),
    at: fc.oneof(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.constantFrom(Number.NaN, -1)),
    callId: fc.constant("call-1"),
    from: fc.constant(null),
    digits: fc.constantFrom("perKey", "collected", "12", ""),
    seed: fc.integer(),
    key: fc.constantFrom("1", "#", "*", "9"),
    re: text,
    reason: fc.constantFrom("ended", "timeout", "finishKey", "noAnswer", "hungUp"),
    recording: fc.constant("r"),
    durationMs: fc.integer({ min: 0, max: 10_000 }),
    legId: text,
    agent,
    output: fc.jsonValue(),
    error: fc.constant("no such file"),
    timer: fc.oneof(text, fc.constantFrom("answer:1:2", "closing", "ring2.ringTime")),
  })
  // Garbage on purpose: the step must take whatever a driver sends.
  .map((event) => event as unknown as CallEvent);

describe("the step", () => {
  it("never throws, whatever comes in whatever order, and changes nothing for what it ignores", () => {
    fc.assert(
      fc.property(
        someFlow,
        fc.array(someEvent, { maxLength: 60 }),
        fc.boolean(),
        (draft, soup, begun) => {
          const flow = compiledDraft(draft);
          let state = newCall(flow);
          const first = { ...soup[0], id: "first", at: 0, type: "callStarted", digits: "perKey" };
          // The same garbage, led by a start that the call takes.
          for (const event of begun ? [first as CallEvent, ...soup] : soup) {
            const before = JSON.stringify(state);
            const { state: next, commands, trace } = step(flow, state, event);
            expect(JSON.stringify(state)).toBe(before);
            if (trace[0]?.type === "ignored") {
              expect(commands).toEqual([]);
              expect({ ...next, traced: state.traced }).toEqual(state);
            }
            state = next;
          }
          expect(state.status === "ended" ? state.timers : []).toEqual([]);
        },
      ),
      { seed: PROPERTY_SEED, numRuns: 300 },
    );
  });

  it("answers the same state and event with the same, byte for byte", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        const flow = compiledDraft(draft);
        const { events, trace } = runScript(flow, script);
        expect(JSON.stringify(replay(flow, events).trace)).toBe(JSON.stringify(trace));
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });

  it("gives the same rest of the call when restored at any waiting point", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        const flow = compiledDraft(draft);
        fc.pre(!flow.collectsSensitive);
        const { events, trace } = runScript(flow, script);
        let state = newCall(flow);
        const seen: unknown[] = [];
        for (const event of events) {
          const result = step(flow, state, event);
          seen.push(...result.trace);
          const stored: unknown = JSON.parse(JSON.stringify(snapshotCall(result.state)));
          const restored = restoreCall(flow, stored);
          if (!restored.ok) throw new Error(JSON.stringify(restored.problems));
          expect(restored.state).toEqual(result.state);
          state = restored.state;
        }
        expect(JSON.stringify(seen)).toBe(JSON.stringify(trace));
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });

  it("ends cleanly when the caller hangs up at any point", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        const flow = compiledDraft(draft);
        const { events } = runScript(flow, {
          ...script,
          actions: script.actions.filter(({ do: what }) => what !== "hangUp"),
        });
        let state = newCall(flow);
        for (const [index, event] of events.entries()) {
          state = step(flow, state, event).state;
          if (state.status === "ended") break;
          const queued = state.pending.some(({ type }) => type === "enqueue");
          const recording = state.pending.find(({ type }) => type === "record");
          const gone = step(flow, state, {
            id: `gone-${index}`,
            at: state.now + 1,
            type: "callerHungUp",
          });
          const left = gone.commands.filter(({ type }) => type === "leaveQueue");
          expect(left).toHaveLength(queued ? 1 : 0);
          const end = recording
            ? step(flow, gone.state, {
                id: "kept",
                at: state.now + 2,
                type: "recorded",
                re: recording.id,
                recording: "r",
                durationMs: 4_000,
                reason: "hungUp",
              })
            : gone;
          expect(end.state).toMatchObject({
            status: "ended",
            endedBy: "caller",
            pending: [],
            timers: [],
          });
          expect(end.state.legs.filter(({ result }) => result === undefined)).toEqual([]);
          if (recording) expect(end.state.voicemail?.durationMs).toBe(4_000);
        }
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });
});
