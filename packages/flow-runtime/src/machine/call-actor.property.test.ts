import { type CallEvent, callEventSchema, type TraceEntry } from "@smartflow/flow-schema/call";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SimulatedClock } from "xstate";
import { PROPERTY_SEED, someFlow, someScript } from "../../test/random-calls.js";
import { runScript } from "../simulator/run-script.js";
import { commandsIn, compiledDraft } from "../testing/rehearse.js";
import { createCallActor } from "./call-actor.js";
import type { CompiledFlow } from "./compiled-flow.js";

/** What a step has taken in, up to where the caller is gone and the call alone decides. */
function takenIn(trace: readonly TraceEntry[]): readonly TraceEntry[] {
  const end = trace.findIndex(
    (entry) => entry.type === "event" && entry.event.type === "callerHungUp",
  );
  return end === -1 ? trace : trace.slice(0, end);
}

function play(flow: CompiledFlow, startsAt: number, events: readonly CallEvent[]) {
  const commands: unknown[] = [];
  const visited: string[] = [];
  const actor = createCallActor(flow, {
    onCommand: (command) => commands.push(command),
    onEntered: (widget) => visited.push(widget),
    clock: new SimulatedClock(),
    startsAt,
  });
  actor.start();
  for (const event of events) actor.send(event);
  return { commands, visited, actor };
}

describe("the whole flow as one XState machine", () => {
  it("visits the widgets and issues the commands that the step does, for any caller", () => {
    fc.assert(
      fc.property(someFlow, someScript, (draft, script) => {
        // Budgets are the call's; the machine knows none.
        const limits = { maxCallMs: 14_400_000, maxSteps: 100_000, maxVisitsPerWidget: 1_000 };
        const flow = compiledDraft({ ...draft, limits });
        const { trace } = runScript(flow, script);
        const part = takenIn(trace);
        const events = part.flatMap((entry) => {
          if (entry.type !== "event") return [];
          const read = callEventSchema.safeParse(entry.event);
          return read.success ? [read.data] : [];
        });
        // Sensitive digits are not in the trace, so there is nothing to play such calls from.
        fc.pre(!part.some((entry) => entry.type === "event" && "masked" in entry.event));
        const { commands, visited } = play(flow, Date.parse(script.startsAt), events);

        const entered = part.flatMap((entry) => (entry.type === "entered" ? [entry.widget] : []));
        expect(visited).toEqual(entered);
        // Barge-in is the call's affair: it collects the keys.
        const issued = commandsIn(part)
          .filter(({ type }) => type !== "stopPlaying")
          .map(({ ...command }) => {
            const {
              id: _id,
              key: _key,
              ...rest
            } = command as typeof command & {
              id: string;
              key: string;
            };
            return rest;
          });
        expect(commands).toEqual(issued);
      }),
      { seed: PROPERTY_SEED, numRuns: 150 },
    );
  });
});
