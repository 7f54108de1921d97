import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { describe, expect, it } from "vitest";
import { SimulatedClock } from "xstate";
import { getShortestPaths, toDirectedGraph } from "xstate/graph";
import { compiledDraft } from "../testing/rehearse.js";
import { event } from "../testing/replay.js";
import { createCallActor } from "./call-actor.js";
import { toMachine } from "./to-machine.js";

const flow = compiledDraft(referenceFlow);
const TUESDAY = Date.parse("2026-03-03T10:00:00+01:00");

describe("the machine of a flow", () => {
  it("has a compound state for each widget, under the widget's own id", () => {
    const keys = Object.keys(toMachine(flow).states);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(referenceFlow.widgets)));
    expect(toMachine(flow).states["menu"]?.type).toBe("compound");
  });

  it("is read by XState's graph tools: every connection of the flow is an edge", () => {
    const graph = toDirectedGraph(toMachine(flow));
    const edges = graph.children.flatMap((child) =>
      child.edges.map(({ source, target }) => `${source.key} → ${target.key}`),
    );
    for (const [id, { exits }] of Object.entries(referenceFlow.widgets)) {
      for (const target of Object.values(exits)) expect(edges).toContain(`${id} → ${target}`);
    }
  });

  it("gives the shortest ways through the flow", () => {
    const answers = [
      event({ type: "played", re: "1", reason: "ended" }, TUESDAY),
      event({ type: "gathered", re: "1", digits: "1", reason: "maxDigits" }, TUESDAY),
      event({ type: "gathered", re: "1", digits: "", reason: "timeout" }, TUESDAY),
      event({ type: "queueLeft", re: "1", reason: "noAnswer" }, TUESDAY),
    ];
    const paths = getShortestPaths(toMachine(flow), {
      input: { startsAt: TUESDAY },
      events: answers,
      limit: 2_000,
    });
    const ends = paths.map(({ state }) => JSON.stringify(state.value));
    expect(ends).toContain('{"voicemail":"recording"}');
  });
});

describe("a call as an actor", () => {
  it("runs its timers on the actor's clock", () => {
    const clock = new SimulatedClock();
    const commands: string[] = [];
    const entered: string[] = [];
    const actor = createCallActor(flow, {
      onCommand: ({ type }) => commands.push(type),
      onEntered: (widget) => entered.push(widget),
      clock,
      startsAt: TUESDAY,
    });
    actor.start();
    actor.send(event({ type: "played", re: "1", reason: "ended" }, TUESDAY + 2_000));
    actor.send(
      event({ type: "gathered", re: "2", digits: "1", reason: "maxDigits" }, TUESDAY + 4_000),
    );
    expect(entered.at(-1)).toBe("ringSales");
    clock.increment(19_999);
    expect(entered.at(-1)).toBe("ringSales");
    clock.increment(1);
    expect(entered.at(-1)).toBe("voicemail");
    expect(commands.slice(-3)).toEqual(["stopHold", "leaveQueue", "play"]);
    // Timers of a widget that was left are gone.
    clock.increment(1_000_000);
    expect(entered.at(-1)).toBe("voicemail");
  });

  it("ends as the walk does", () => {
    const actor = createCallActor(flow, {
      onCommand: () => {},
      clock: new SimulatedClock(),
      startsAt: TUESDAY,
    });
    actor.start();
    actor.send(event({ type: "callerHungUp" }, TUESDAY));
    expect(actor.getSnapshot()).toMatchObject({ status: "done", value: "(hungUp)" });
  });
});
