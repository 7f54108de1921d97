import { formatTrace, type ScriptAction } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import { flowOf, heard, rehearse, say } from "../../testing/rehearse.js";

const PROMPT = "Enter your number.";
const AFTER_PROMPT = PROMPT.length * 60;
const message = (text: string) => ({ type: "audioMessage", settings: { message: say(text) } });

function ask(settings: object = {}, exits: Record<string, string> = {}) {
  return flowOf({
    ask: {
      type: "ivrInput",
      settings: { prompt: say(PROMPT), retries: 0, ...settings },
      exits: { next: "right", noInput: "silent", invalidInput: "wrong", ...exits },
    },
    right: message("Thank you."),
    silent: message("Nothing came."),
    wrong: message("That was wrong."),
    gold: message("Gold."),
    silver: message("Silver."),
  });
}

/** One key a second from the end of the prompt on. */
const type = (keys: string, from = AFTER_PROMPT + 1_000): ScriptAction[] =>
  Array.from(keys, (key, index) => ({ atMs: from + index * 1_000, do: "press", key }));

const byLength = { submit: { by: "length", length: 4 } };

describe("input IVR", () => {
  it("IVR-4: 5 s between keys by default, restarted at each key", () => {
    const slow = [
      ...type("1"),
      ...type("2", AFTER_PROMPT + 5_900),
      ...type("3", AFTER_PROMPT + 10_800),
    ];
    const call = rehearse(ask(), { actions: slow });
    expect(call.record.inputs).toMatchObject([{ digits: "123" }]);
    const left = call.trace.find((entry) => entry.type === "left");
    expect(left?.at).toBe(call.record.startedAt + AFTER_PROMPT + 15_800);
  });

  it.each([
    ["# ends the input", {}, "123#", "right", "123"],
    ["a fixed number of digits ends the input", byLength, "1234", "right", "1234"],
    ["# alone is an empty input, which is not a valid one", {}, "#", "wrong", undefined],
    [
      "an incomplete fixed-length input that times out is invalid",
      byLength,
      "12",
      "wrong",
      undefined,
    ],
    [
      "too few digits before # are invalid",
      { submit: { by: "finishKey", minDigits: 3 } },
      "12#",
      "wrong",
      undefined,
    ],
    ["another finish key", { submit: { by: "finishKey", finishKey: "*" } }, "12*", "right", "12"],
    ["no key at all is no input", {}, "", "silent", undefined],
  ])("IVR-5: %s", (_, settings, keys, exit, digits) => {
    const call = rehearse(ask(settings), { actions: type(keys) });
    expect(call.visited).toEqual(["ask", exit]);
    expect(call.record.inputs[0]?.digits).toBe(digits);
  });

  it("IVR-6: two repetitions by default", () => {
    const call = rehearse(ask({ retries: undefined }));
    expect(heard(call).filter((text) => text === PROMPT)).toHaveLength(3);
  });

  it("shows the input to the agent: it is remembered with its variable", () => {
    const call = rehearse(ask({ variable: "customer" }), { actions: type("42#") });
    expect(call.record.inputs).toMatchObject([
      { widget: "ask", variable: "customer", digits: "42" },
    ]);
    expect(call.trace).toContainEqual(
      expect.objectContaining({ type: "chose", exit: "next", key: "42" }),
    );
  });

  it("IVR-13: the digits of a sensitive input are in no trace, transcript, or record", () => {
    const branches = [{ id: "vip", match: { kind: "prefix", prefix: "98" } }];
    const flow = ask({ sensitive: true, branches }, { vip: "gold" });
    const call = rehearse(flow, { actions: type("98765#") });
    expect(call.visited).toEqual(["ask", "gold"]);
    const written = `${formatTrace(call.trace)}${JSON.stringify(call.record)}${JSON.stringify(call.transcript)}`;
    expect(written).not.toContain("98765");
    expect(written).not.toMatch(/"key":"[0-9#]"|"digits":"[0-9]/);
    expect(call.trace).toContainEqual(
      expect.objectContaining({
        event: expect.objectContaining({ type: "gathered", masked: true }),
      }),
    );
  });

  it("IVR-13: nor are they where the carrier collects them, or where keys come after the question", () => {
    const flow = ask({ sensitive: true, ...byLength });
    const extra = type("9876543");
    for (const digits of ["perKey", "collected"] as const) {
      const call = rehearse(flow, { actions: extra }, { digits });
      expect(call.visited).toEqual(["ask", "right"]);
      expect(formatTrace(call.trace)).not.toMatch(/"key":"[0-9]"|"digits":"[0-9]/);
    }
  });

  const branches = [
    { id: "gold", match: { kind: "equals", values: ["7", "1000"] } },
    { id: "silver", match: { kind: "prefix", prefix: "10" } },
    { id: "range", match: { kind: "range", from: "200", to: "299" } },
    { id: "long", match: { kind: "length", min: 6, max: 8 } },
  ];
  it.each([
    ["equals one of a list", "7", "gold"],
    ["the first that takes it wins", "1000", "gold"],
    ["prefix", "1001", "silver"],
    ["numeric range", "250", "gold"],
    ["length", "555555", "silver"],
    ["none: next", "31", "right"],
  ])("IVR-14: value branches are tried in order: %s", (_, digits, visited) => {
    const flow = ask(
      { branches },
      { gold: "gold", silver: "silver", range: "gold", long: "silver" },
    );
    expect(rehearse(flow, { actions: type(`${digits}#`) }).visited).toEqual(["ask", visited]);
  });
});
