import type { ScriptAction } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import { commandsIn, flowOf, heard, rehearse, say } from "../../testing/rehearse.js";

const OPTIONS = [
  { id: "sales", key: "1", label: "Sales" },
  { id: "support", key: "2", label: "Support" },
  { id: "hash", key: "#", label: "Everything else" },
];
const message = (text: string) => ({ type: "audioMessage", settings: { message: say(text) } });

/** The prompt is 50 characters: it plays for exactly 3 s. */
const PROMPT = "For sales press 1, for support press 2, or hash. .";
const AFTER_PROMPT = PROMPT.length * 60;

function menu(settings: object = {}) {
  return flowOf({
    menu: {
      type: "ivrStandard",
      settings: {
        prompt: say(PROMPT),
        options: OPTIONS,
        noInputMessage: say("We heard nothing."),
        invalidMessage: say("That was wrong."),
        finalMessage: say("Wrong again."),
        ...settings,
      },
      exits: {
        sales: "toSales",
        support: "toSupport",
        hash: "toElse",
        noInput: "silent",
        invalidInput: "wrong",
      },
    },
    toSales: message("Sales."),
    toSupport: message("Support."),
    toElse: message("Else."),
    silent: message("Nothing came."),
    wrong: message("Nothing right came."),
  });
}

const press = (atMs: number, key: string): ScriptAction => ({ atMs, do: "press", key });

describe("standard IVR", () => {
  it("IVR-3: given the prompt has ended and 3 s pass without a key, it is no input", () => {
    const call = rehearse(menu({ retries: 0 }));
    expect(call.visited).toEqual(["menu", "silent"]);
    const left = call.trace.find((entry) => entry.type === "left");
    expect(left?.at).toBe(call.record.startedAt + AFTER_PROMPT + 3_000);
  });

  it("IVR-3: a key just before the 3 s are up still counts", () => {
    const call = rehearse(menu(), { actions: [press(AFTER_PROMPT + 2_999, "2")] });
    expect(call.visited).toEqual(["menu", "toSupport"]);
  });

  it.each([
    ["by default one repetition", {}, 2],
    ["no repetition", { retries: 0 }, 1],
    ["five repetitions", { retries: 5 }, 6],
  ])("IVR-6: retries are repetitions after the first attempt: %s", (_, settings, prompts) => {
    const call = rehearse(menu(settings));
    expect(heard(call).filter((text) => text === PROMPT)).toHaveLength(prompts);
  });

  it("IVR-6: silence and wrong keys share the count", () => {
    const call = rehearse(menu({ retries: 1 }), { actions: [press(500, "9")] });
    expect(heard(call).filter((text) => text === PROMPT)).toHaveLength(2);
    expect(call.visited).toEqual(["menu", "silent"]);
  });

  it.each([
    ["silence", [], ["We heard nothing."]],
    ["a wrong key", [press(500, "9")], ["That was wrong."]],
  ])("IVR-7: after %s its own sentence comes before the prompt is repeated", (_, actions, lead) => {
    const call = rehearse(menu(), { actions });
    expect(heard(call).slice(0, 3)).toEqual([PROMPT, ...lead, PROMPT]);
  });

  it("IVR-7: the final message follows repeated wrong keys, and never silence", () => {
    const wrong = rehearse(menu(), { actions: [press(500, "9"), press(1_000, "8")] });
    expect(heard(wrong).slice(-2)).toEqual(["Wrong again.", "Nothing right came."]);
    expect(heard(rehearse(menu()))).not.toContain("Wrong again.");
  });

  it.each([
    ["last silence", [press(500, "9")], "silent"],
    ["last a wrong key", [press(AFTER_PROMPT + 5_000, "9")], "wrong"],
  ])("IVR-8: with the retries used up, what happened last decides: %s", (_, actions, exit) => {
    expect(rehearse(menu(), { actions }).visited).toEqual(["menu", exit]);
  });

  it("IVR-10: a key pressed during the prompt stops it and counts", () => {
    const call = rehearse(menu(), { actions: [press(700, "1")] });
    expect(call.visited).toEqual(["menu", "toSales"]);
    expect(call.commands.slice(0, 3)).toEqual(["answer", "gather", "stopPlaying"]);
    expect(call.transcript[0]).toMatchObject({ kind: "hears", interrupted: true });
  });

  it("IVR-10: without barge-in the prompt plays on and the key does not count", () => {
    const call = rehearse(menu({ bargeIn: false, retries: 0 }), { actions: [press(700, "1")] });
    expect(call.commands).not.toContain("stopPlaying");
    expect(call.visited).toEqual(["menu", "silent"]);
  });

  it.each([
    ["do not leak into the menu", false, "perKey", ["hello", "menu", "silent"]],
    ["do not leak into the menu", false, "collected", ["hello", "menu", "silent"]],
    ["count where the menu takes them", true, "perKey", ["hello", "menu", "toSupport"]],
    ["count where the menu takes them", true, "collected", ["hello", "menu", "toSupport"]],
  ] as const)(
    "IVR-10: keys typed ahead during an audio message %s (%#)",
    (_, typeAhead, digits, visited) => {
      const flow = flowOf({
        hello: { ...message("A rather long hello."), exits: { next: "menu" } },
        menu: {
          type: "ivrStandard",
          settings: { prompt: say(PROMPT), options: OPTIONS, typeAhead, retries: 0 },
          exits: {
            sales: "toSupport",
            support: "toSupport",
            hash: "toSupport",
            noInput: "silent",
            invalidInput: "silent",
          },
        },
        toSupport: message("Support."),
        silent: message("Nothing came."),
      });
      expect(rehearse(flow, { actions: [press(300, "2")] }, { digits }).visited).toEqual(visited);
    },
  );

  it.each(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"])(
    "%s can be an option",
    (key) => {
      const options = [{ id: "only", key, label: "Only" }];
      const flow = flowOf({
        menu: {
          type: "ivrStandard",
          settings: { prompt: say(PROMPT), options },
          exits: { only: "right", noInput: "wrong", invalidInput: "wrong" },
        },
        right: message("Right."),
        wrong: message("Wrong."),
      });
      expect(rehearse(flow, { actions: [press(100, key)] }).visited).toEqual(["menu", "right"]);
    },
  );

  it("IVR-12: all choices are remembered in order with key, title and time; the last one counts", () => {
    const flow = flowOf({
      first: {
        type: "ivrStandard",
        settings: { prompt: say(PROMPT), options: OPTIONS },
        exits: {
          sales: "second",
          support: "second",
          hash: "second",
          noInput: "end",
          invalidInput: "end",
        },
      },
      second: {
        type: "ivrStandard",
        settings: { prompt: say(PROMPT), options: OPTIONS },
        exits: { sales: "end", support: "end", hash: "end", noInput: "end", invalidInput: "end" },
      },
      end: message("Bye."),
    });
    const { record } = rehearse(flow, { actions: [press(100, "1"), press(200, "2")] });
    expect(record.choices).toEqual([
      { widget: "first", option: "sales", key: "1", label: "Sales", at: record.startedAt + 100 },
      {
        widget: "second",
        option: "support",
        key: "2",
        label: "Support",
        at: record.startedAt + 200,
      },
    ]);
  });

  it("takes the digits of a carrier that collects them itself just the same", () => {
    const script = { actions: [press(500, "9"), press(1_000, "2")] };
    const perKey = rehearse(menu(), script);
    const collected = rehearse(menu(), script, { digits: "collected" });
    expect(collected.visited).toEqual(perKey.visited);
    const asked = (call: typeof perKey) =>
      commandsIn(call.trace).filter(({ type }) => type === "gather");
    expect(asked(collected)).toHaveLength(asked(perKey).length);
    expect(collected.record.choices).toEqual(perKey.record.choices);
  });
});
