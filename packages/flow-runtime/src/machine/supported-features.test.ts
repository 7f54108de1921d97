import { describe, expect, it } from "vitest";
import { assign, createMachine, fromPromise, raise, setup, stateIn } from "xstate";
import { builtinBehaviours } from "../widgets/builtin-behaviours.js";
import { refuseUnsupported } from "./supported-features.js";

const final = { type: "final" as const, output: { exit: "next" } };

describe("a widget's machine", () => {
  it("may be any of the built-in ones", () => {
    for (const { type, machine } of Object.values(builtinBehaviours)) {
      expect(() => refuseUnsupported(type, machine)).not.toThrow();
    }
  });

  it.each([
    ["a delay", '"after"', { initial: "a", states: { a: { after: { 100: "b" } }, b: final } }],
    [
      "an invoked actor",
      '"invoke"',
      { initial: "a", states: { a: { invoke: { src: fromPromise(async () => 1) } }, b: final } },
    ],
    ["parallel states", "a parallel state", { type: "parallel", states: { a: {}, b: {} } }],
    ["history", "a history state", { initial: "a", states: { a: {}, h: { type: "history" } } }],
    ["a raised event", "the action xstate.raise", { entry: raise({ type: "played" }) }],
    ["an action of its own", "the action log", { entry: { type: "log" } }],
    ["an inline action", "the action shout", { entry: function shout() {} }],
    ["an unknown event", 'the event "tick"', { on: { tick: {} } }],
    ["any event", 'the event "*"', { on: { "*": {} } }],
    ["a guard on other states", "the guard", { on: { played: { guard: stateIn("a") } } }],
    ["an absolute target", "the target #x", { on: { played: "#x" } }],
    [
      "onDone",
      '"onDone"',
      { initial: "a", states: { a: { initial: "x", states: { x: {} }, onDone: "b" }, b: final } },
    ],
  ])("is refused by name when it uses %s", (_, name, config) => {
    // Wrong on purpose: this is what a programmer may write all the same.
    const machine = createMachine({ id: "x", ...config } as Parameters<typeof createMachine>[0]);
    expect(() => refuseUnsupported("acmeTest", machine)).toThrow(name);
    expect(() => refuseUnsupported("acmeTest", machine)).toThrow('widget "acmeTest"');
  });

  it("may use nested states, always, guards and assign", () => {
    const machine = setup({ types: { context: {} as { n: number } } }).createMachine({
      context: { n: 0 },
      initial: "outer",
      states: {
        outer: {
          initial: "one",
          states: {
            one: { always: { guard: ({ context }) => context.n === 0, target: "two" } },
            two: {},
          },
          on: { played: { target: "done", actions: assign({ n: 1 }) } },
        },
        done: final,
      },
    });
    expect(() => refuseUnsupported("acmeTest", machine)).not.toThrow();
  });
});
