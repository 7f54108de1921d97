import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { publishFlow } from "../checks/publishable-flow.js";
import { applyEdits } from "../edits/apply-edits.js";
import { referenceFlow } from "../fixtures/index.js";
import { ask, audio, flow, menu, ring, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import type { Problem } from "../kernel/problem.js";
import { builtinWidgets } from "./builtin-widgets.js";
import { createWidgetRegistry } from "./registry.js";

const CODES = ["SF3001", "SF3002", "SF3003", "SF3004"];

/** Both IVRs keep these rules: each test runs on each. */
const ivrs: readonly (readonly [
  string,
  (exits: WidgetNode["exits"], prompt?: string) => WidgetNode,
])[] = [
  [
    "standard IVR",
    (exits, prompt = "Press 1.") =>
      menu(
        "Menu",
        { prompt, options: [{ id: "one", key: "1", label: "One" }] },
        { one: "end", ...exits },
      ),
  ],
  [
    "input IVR",
    (exits, prompt = "Your number, please.") =>
      ask("Number", { prompt, submit: { by: "length", length: 4 } }, { next: "end", ...exits }),
  ],
];

const facts = { id: "flow_test", name: "", locale: "fr-FR", timeZone: "UTC", start: "ivr" };

function flowOf(ivr: WidgetNode): FlowDraft {
  return flow(facts, {
    ivr,
    sorry: audio("Sorry", "We did not hear you.", "end"),
    ring: ring("Team", { kind: "team", id: "sales" }, {}, "end"),
    end: voicemail("End", "Leave a message."),
  });
}

/** The problems of these rules, as `code exit`. */
function found(draft: FlowDraft): string[] {
  return problemsOf(draft)
    .map(({ code, exit }) => (exit ? `${code} ${exit}` : code))
    .toSorted();
}

function problemsOf(draft: FlowDraft): Problem[] {
  return checkFlow(draft).filter((problem) => CODES.includes(problem.code));
}

describe.each(ivrs)("%s", (_name, ivr) => {
  const good = { noInput: "sorry", invalidInput: "end" };

  it("IVR-1: a missing prompt is an error, spaces are none either", () => {
    expect(found(flowOf(ivr(good, "")))).toEqual(["SF3001"]);
    expect(found(flowOf(ivr(good, " \n")))).toEqual(["SF3001"]);
    expect(found(flowOf(ivr(good)))).toEqual([]);
  });

  it("IVR-1: a prompt from a file that is not chosen yet is missing, too", () => {
    const node = ivr(good);
    const settings = { ...node.settings, prompt: { source: "recording", media: "" } };
    expect(found(flowOf({ ...node, settings }))).toEqual(["SF3001"]);
  });

  it("IVR-9: no input and invalid input must each be connected", () => {
    expect(found(flowOf(ivr({})))).toEqual(["SF3002 invalidInput", "SF3002 noInput"]);
    expect(found(flowOf(ivr({ noInput: "sorry" })))).toEqual(["SF3002 invalidInput"]);
    expect(found(flowOf(ivr({ ...good, noInput: "nowhere" })))).toEqual(["SF3002 noInput"]);
  });

  it("IVR-9: the first widget there must be an audio message or a voicemail", () => {
    expect(found(flowOf(ivr(good)))).toEqual([]);
    expect(found(flowOf(ivr({ noInput: "ring", invalidInput: "ring" })))).toEqual([
      "SF3003 invalidInput",
      "SF3003 noInput",
    ]);
  });

  it("IVR-9: a host may lower what must come first to a warning, and then publish", () => {
    const draft = flowOf(ivr({ noInput: "ring", invalidInput: "end" }));
    const rest = { ...draft, widgets: { ...draft.widgets, sorry: audio("", "Bye", "end") } };
    const problems = checkFlow(rest, { severities: { SF3003: "warning", SF2005: "off" } });
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["SF3003 warning"]);
    expect(publishFlow(rest).ok).toBe(false);
    expect(publishFlow(rest, { severities: { SF3003: "warning" } }).ok).toBe(true);
  });

  it("IVR-9: leading straight back into the same IVR is an error", () => {
    expect(found(flowOf(ivr({ ...good, noInput: "ivr" })))).toEqual(["SF3004 noInput"]);
    expect(found(flowOf(ivr({ ...good, invalidInput: "ivr" })))).toEqual(["SF3004 invalidInput"]);
  });

  it("IVR-9: leading back by way of a message is fine", () => {
    const draft = flowOf(ivr(good));
    const sorry = audio("Sorry", "Once more.", "ivr");
    expect(found({ ...draft, widgets: { ...draft.widgets, sorry } })).toEqual([]);
  });

  it.each([
    ["nothing is connected", {}],
    ["a ring-to comes first", { noInput: "ring", invalidInput: "ring" }],
    ["it leads back", { noInput: "ivr", invalidInput: "ivr" }],
    ["the widget is gone", { noInput: "nowhere", invalidInput: "nowhere" }],
  ])(
    "IVR-9: when %s, the quick fix inserts an audio message in the flow's language",
    (_when, exits) => {
      const draft = flowOf(ivr(exits));
      const problems = problemsOf(draft);
      expect(problems).toHaveLength(2);
      const fixed = problems.reduce((current, { exit }) => {
        const fix = problemsOf(current).find((problem) => problem.exit === exit)?.fixes[0];
        const result = applyEdits(current, fix?.edits ?? []);
        if (!result.ok) throw new Error("The fix does not apply.");
        return result.flow;
      }, draft);
      expect(found(fixed)).toEqual([]);
      const message = fixed.widgets[fixed.widgets["ivr"]?.exits["noInput"] ?? ""];
      expect(message).toMatchObject({
        type: "audioMessage",
        settings: { message: { text: "Nous n’avons pas entendu votre choix." } },
      });
      // What followed still follows, where there was something.
      const before = Object.values<string>(exits).filter((target) => target !== "nowhere");
      expect(message?.exits["next"]).toBe(before[0]);
    },
  );

  it("offers no message where the host has no audio messages", () => {
    const registry = createWidgetRegistry(
      builtinWidgets.filter(({ type }) => type !== "audioMessage"),
    );
    const problems = checkFlow(flowOf(ivr({})), { registry });
    const fixes = problems.filter(({ code }) => code === "SF3002").flatMap(({ fixes }) => fixes);
    expect(fixes).toEqual([]);
  });
});

it("IVR-9: the reference flow keeps every part of the rule", () => {
  expect(found(referenceFlow)).toEqual([]);
});
