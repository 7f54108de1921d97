import { publishFlow } from "@smartflow/flow-schema";
import {
  callScriptSchema,
  formatTrace,
  parseCallScript,
  type ScriptAction,
  serializeCallScript,
  type TestCall,
  traceEntrySchema,
} from "@smartflow/flow-schema/call";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  generatedAgents,
  PROPERTY_SEED,
  someActions,
  someFlow,
  someScript,
} from "../../test/random-calls.js";
import { compiledDraft } from "../testing/rehearse.js";
import { runScript } from "./run-script.js";
import { createTestCall } from "./test-call.js";

function doAll(call: TestCall, actions: readonly ScriptAction[], stride: number): void {
  for (const action of actions) {
    // People's clocks tick in small strides; what falls due in between must not depend on them.
    while (call.state.elapsedMs < action.atMs && call.state.status !== "ended") {
      call.advance(Math.min(stride, action.atMs - call.state.elapsedMs));
    }
    if (action.do === "press") call.press(action.key);
    if (action.do === "hangUp") call.hangUp();
    if (action.do === "agentAnswers") call.agentAnswers(action.agent);
    if (action.do === "agentDeclines") call.agentDeclines(action.agent);
    if (action.do === "agentHangsUp") call.agentHangsUp(action.agent);
  }
}

describe("a test call", () => {
  it("exports a script that gives the same trace on the same document, byte for byte", () => {
    fc.assert(
      fc.property(
        someFlow,
        someActions,
        fc.integer({ min: 300, max: 20_000 }),
        (draft, actions, stride) => {
          const started = createTestCall().start(draft, {
            startsAt: "2026-03-03T09:00:00Z",
            agents: generatedAgents,
            seed: 7,
          });
          if (!started.ok) throw new Error("The generated flow cannot be called.");
          const { call } = started;
          doAll(call, actions, stride);
          while (call.state.status !== "ended") call.advance(60_000);

          const again = parseCallScript(serializeCallScript(call.exportScript()));
          if (!again.ok) throw new Error("The exported script cannot be read.");
          const published = publishFlow(draft);
          if (!published.ok) throw new Error("The generated flow cannot be published.");
          const { trace, transcript } = runScript(published.flow, again.script);
          expect(formatTrace(trace)).toBe(formatTrace(call.state.trace));
          expect(transcript).toEqual(call.state.transcript);
        },
      ),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });

  it("goes the same way whether the engine or the carrier collects the digits", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        const flow = compiledDraft(draft);
        const perKey = runScript(flow, script);
        const collected = runScript(flow, script, { digits: "collected" });
        expect(collected.visited).toEqual(perKey.visited);
        expect(collected.transcript).toEqual(perKey.transcript);
        // Command ids count events, of which there are more key by key: recordings and legs carry them.
        const { widgets, choices, inputs, outcome } = perKey.record;
        expect(collected.record).toMatchObject({ widgets, choices, inputs, outcome });
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });

  it("writes only lines that the trace's schema knows", () => {
    fc.assert(
      fc.property(someFlow, someActions, (draft, actions) => {
        const script = callScriptSchema.parse({
          startsAt: "2026-03-03T09:00:00Z",
          agents: generatedAgents,
          actions,
        });
        const { trace } = runScript(compiledDraft(draft), script);
        for (const entry of trace) expect(traceEntrySchema.safeParse(entry).error).toBeUndefined();
        expect(trace.map(({ seq }) => seq)).toEqual(trace.map((_, index) => index));
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });
});
