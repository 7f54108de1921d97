import { compileFlow } from "@smartflow/flow-runtime";
import { describe, expect, it } from "vitest";
import { immutableInterpreter } from "./immutable-interpreter.js";
import { measuredEvents } from "./measured-call.js";
import { measuredFlow } from "./measured-flow.js";
import { ourEngine } from "./our-engine.js";
import { refuseOtherTrace } from "./refuse-other-trace.js";
import { sequentialWorkflow } from "./sequential-workflow.js";
import { xstateActor } from "./xstate-actor.js";

const flow = measuredFlow();
const compiled = compileFlow(flow);
const events = measuredEvents(compiled);

describe("the subjects of the call benchmark, given the measured call", () => {
  it("then the engine passes every widget: a wrong key, then 2, no answer, voicemail", async () => {
    const commands = await ourEngine(compiled).run(events);
    expect(commands.map(({ type }) => type)).toEqual([
      "answer",
      "play",
      "gather",
      "gather",
      "enqueue",
      "startHold",
      "stopHold",
      "leaveQueue",
      "play",
      "record",
      "hangUp",
    ]);
  });

  it.each([immutableInterpreter(flow), xstateActor(flow), sequentialWorkflow(flow)])(
    "then $name issues the same commands, twice in a row",
    async (subject) => {
      const expected = await ourEngine(compiled).run(events);
      await refuseOtherTrace(subject, events, expected);
      expect(await subject.run(events)).toEqual(expected);
    },
  );

  it("when a subject issues another command, or one too many, then it is refused by name", async () => {
    const expected = await ourEngine(compiled).run(events);
    const [first] = expected;
    const other = { name: "lazy", run: () => expected.slice(0, -1) };
    await expect(refuseOtherTrace(other, events, expected)).rejects.toThrow(/"lazy".*Command 10/);
    const eager = { name: "eager", run: () => (first ? [...expected, first] : expected) };
    await expect(refuseOtherTrace(eager, events, expected)).rejects.toThrow(/"eager".*Command 11/);
  });
});
