import { builtinWidgets, createWidgetRegistry, defineWidget } from "@smartflow/flow-schema";
import { callScriptSchema } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineBehaviour } from "../machine/widget-behaviour.js";
import { finalOutput, widgetSetup } from "../machine/widget-setup.js";
import { commandsIn, flowOf, rehearse, say, TUESDAY_10_00 } from "../testing/rehearse.js";
import { builtinBehaviours } from "../widgets/builtin-behaviours.js";
import type { Handlers } from "./handlers.js";
import { runScript, runScriptAsync } from "./run-script.js";

const acmeLookup = defineWidget({
  type: "acmeLookup",
  version: 1,
  category: "routing",
  settings: z.strictObject({ list: z.string().default("vip") }),
  exits: () => [
    { id: "found", kind: "branch" },
    { id: "notFound", kind: "otherwise" },
    { id: "failed", kind: "failure" },
  ],
  fields: { list: { control: "text", group: "content" } },
});

interface Lookup {
  readonly settings: { readonly list: string };
}

const machine = widgetSetup<Lookup, Lookup>().createMachine({
  context: ({ input }) => input,
  initial: "asking",
  states: {
    asking: {
      entry: {
        type: "command",
        params: ({ context }) => ({
          type: "invoke",
          name: "acme.lookup",
          input: { list: context.settings.list },
          timeoutMs: 2_000,
        }),
      },
      on: {
        invoked: [
          { guard: ({ event }) => event.output === true, target: "found" },
          { target: "notFound" },
        ],
        commandFailed: "failed",
      },
    },
    found: { type: "final", output: { exit: "found" } },
    notFound: { type: "final", output: { exit: "notFound" } },
    failed: { type: "final", output: { exit: "failed" } },
  },
  output: finalOutput,
});

const registry = createWidgetRegistry([...builtinWidgets, acmeLookup]);
const behaviours = {
  ...builtinBehaviours,
  acmeLookup: defineBehaviour(acmeLookup, { machine, input: ({ settings }) => ({ settings }) }),
};
const bye = (text: string) => ({ type: "audioMessage", settings: { message: say(text) } });
const flow = flowOf(
  {
    lookup: { type: "acmeLookup", exits: { found: "vip", notFound: "other", failed: "sorry" } },
    vip: bye("Welcome back."),
    other: bye("Welcome."),
    sorry: bye("Sorry."),
  },
  { registry, behaviours },
);

const call = (handlers: Handlers) => rehearse(flow, {}, { registry, behaviours, handlers });

describe("a host's own widget", () => {
  it("invokes its handler with the widget's input and takes the exit of the answer", () => {
    const asked: unknown[] = [];
    const handlers = {
      "acme.lookup": (input: unknown) => {
        asked.push(input);
        return true;
      },
    };
    expect(call(handlers).visited).toEqual(["lookup", "vip"]);
    expect(asked).toEqual([{ list: "vip" }]);
    expect(call({ "acme.lookup": () => false }).visited).toEqual(["lookup", "other"]);
  });

  it("takes as long as the handler says, in virtual time", () => {
    const { record } = call({ "acme.lookup": { latencyMs: 1_500, handle: () => true } });
    expect((record.widgets[0]?.leftAt ?? 0) - record.startedAt).toBe(1_500);
  });

  it.each<[string, Handlers]>([
    [
      "throws",
      {
        "acme.lookup": () => {
          throw new Error("no database");
        },
      },
    ],
    ["is not there", {}],
    ["takes longer than its deadline", { "acme.lookup": { latencyMs: 2_001, handle: () => true } }],
  ])("goes its error way when the handler %s", (_, handlers) => {
    const { visited, record } = call(handlers);
    expect(visited).toEqual(["lookup", "sorry"]);
    expect(record.outcome).toBe("completed");
  });

  it("waits, in virtual time, for handlers that answer with promises", async () => {
    const script = callScriptSchema.parse({ startsAt: TUESDAY_10_00 });
    const handlers = { "acme.lookup": async () => true };
    const options = { registry, behaviours, handlers };
    const { visited, trace } = await runScriptAsync(flow, script, options);
    expect(visited).toEqual(["lookup", "vip"]);
    expect(trace).toEqual(call({ "acme.lookup": () => true }).trace);
    expect(commandsIn(trace).map(({ type }) => type)).toEqual([
      "answer",
      "invoke",
      "play",
      "hangUp",
    ]);
    expect(() => runScript(flow, script, options)).toThrow("runScriptAsync");
    const broken = { "acme.lookup": () => Promise.reject(new Error("no network")) };
    const failed = await runScriptAsync(flow, script, { ...options, handlers: broken });
    expect(failed.visited).toEqual(["lookup", "sorry"]);
  });
});

describe("a host's own widget that goes wrong", () => {
  const wrong = (broken: Parameters<typeof defineBehaviour>[1]["machine"]) => {
    const own = {
      ...behaviours,
      acmeLookup: defineBehaviour(acmeLookup, {
        machine: broken,
        input: ({ settings }) => ({ settings }),
      }),
    };
    const ready = flowOf(
      {
        lookup: { type: "acmeLookup", exits: { found: "vip", notFound: "vip", failed: "vip" } },
        vip: bye("Hi."),
      },
      { registry, behaviours: own },
    );
    return rehearse(ready, {}, { registry, behaviours: own }).trace.find(
      ({ type }) => type === "failed",
    );
  };
  const setup = widgetSetup<Lookup, Lookup>();

  it("by throwing sends the call the error way", () => {
    const throwing = setup.createMachine({
      context: () => {
        throw new Error("bug");
      },
    });
    expect(wrong(throwing)).toMatchObject({ error: "SF9103 acmeLookup: bug" });
  });

  it("by taking an exit it does not have", () => {
    const lost = setup.createMachine({
      context: ({ input }) => input,
      initial: "done",
      states: { done: { type: "final", output: { exit: "nowhere" } } },
      output: finalOutput,
    });
    expect(wrong(lost)).toMatchObject({ error: "SF9104 nowhere" });
  });

  it("by waiting for nothing", () => {
    const stuck = setup.createMachine({
      context: ({ input }) => input,
      initial: "idle",
      states: { idle: {} },
    });
    expect(wrong(stuck)).toMatchObject({ error: "SF9106" });
  });

  it("by going round for ever", () => {
    const round = setup.createMachine({
      context: ({ input }) => input,
      initial: "a",
      states: { a: { always: "b" }, b: { always: "a" } },
    });
    expect(wrong(round)).toMatchObject({ error: expect.stringContaining("SF9103") });
  });
});
