import { describe, expect, it } from "vitest";
import { supportFlowEn } from "../fixtures/index.js";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { generateFlow } from "../testing/generate-flow.js";
import type { DerivedFact, FlowRule } from "../widgets/rule.js";
import { checkFlow } from "./check-flow.js";
import { type Checker, createChecker } from "./checker.js";

function say(next?: string): WidgetNode {
  return {
    type: "audioMessage",
    settings: { message: { source: "tts", text: "Hello" } },
    exits: next === undefined ? {} : { next },
  };
}

function flowOf(widgets: FlowDraft["widgets"], start: string): FlowDraft {
  return { ...emptyFlow({ id: "flow" }), start, widgets };
}

/** Applies edits and compares with a full check of the result. */
function applied(checker: Checker, edits: readonly Edit[]): readonly Edit[] {
  const answer = checker.apply(edits);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  expect(answer.problems).toEqual(checkFlow(answer.flow));
  return answer.inverse;
}

/** Counts how many widgets a rule about widgets is run for. */
function counting(): { readonly rule: FlowRule; runs: () => number } {
  let runs = 0;
  const rule: FlowRule = {
    code: "ACME-1",
    scope: "node",
    severity: { recommended: "info", strict: "info" },
    checkNode: () => {
      runs++;
    },
  };
  const counted = (): number => {
    const now = runs;
    runs = 0;
    return now;
  };
  return { rule, runs: counted };
}

describe("what a checker runs again", () => {
  const flow = generateFlow({ widgets: 400, seed: 3, loops: true });
  const messages = Object.keys(flow.widgets).filter(
    (id) => flow.widgets[id]?.type === "audioMessage",
  );
  const message = messages[20] ?? "";

  it("given another setting, it is the rules of that widget, however many lead to it", () => {
    const { rule, runs } = counting();
    const checker = createChecker(flow, { rules: [rule] });
    expect(runs()).toBe(400);
    for (const [id, setting] of [
      [message, "message"],
      ["end", "greeting"],
    ] as const) {
      checker.apply([{ type: "setSetting", id, path: [setting, "text"], value: "Another text." }]);
      expect(runs()).toBe(1);
    }
  });

  it("given a widget more, it is the rules of those it touches", () => {
    const { rule, runs } = counting();
    const checker = createChecker(flow, { rules: [rule] });
    runs();
    const next = flow.widgets[message]?.exits["next"] ?? "";
    checker.apply([
      { type: "addWidget", id: "between", widget: say(next) },
      { type: "connect", from: { widget: message, exit: "next" }, to: "between" },
    ]);
    expect(runs()).toBeLessThanOrEqual(3);
  });

  it("given that widgets become unreachable, it is their rules, and not those of the others", () => {
    const { rule, runs } = counting();
    const checker = createChecker(flow, { rules: [rule] });
    runs();
    const answer = checker.apply([{ type: "disconnect", from: { widget: message, exit: "next" } }]);
    const lost = checker.problems.filter(({ code }) => code === "SF2005").length;
    expect(answer.ok && lost).toBeGreaterThan(0);
    expect(runs()).toBeLessThanOrEqual(lost + 3);
  });

  it("given an edit that no verdict rests on, the list of problems is the same one", () => {
    const checker = createChecker(flow);
    const { problems } = checker;
    checker.apply([{ type: "setFlow", property: "name", value: "Renamed" }]);
    expect(checker.problems).toBe(problems);
  });
});

describe("a checker and flows that are hard to follow", () => {
  const many = 3_000;
  const ids = Array.from({ length: many }, (_, n) => `step${n}`);

  it("given a circle of thousands that is broken and closed, it finds it and loses it", () => {
    const ring = Object.fromEntries(ids.map((id, n) => [id, say(ids[(n + 1) % many])]));
    const checker = createChecker(flowOf(ring, "step0"));
    expect(checker.problems.map(({ code }) => code)).toContain("SF2009");
    const undo = applied(checker, [
      { type: "disconnect", from: { widget: "step9", exit: "next" } },
    ]);
    expect(checker.problems.map(({ code }) => code)).not.toContain("SF2009");
    applied(checker, undo);
    expect(checker.problems.map(({ code }) => code)).toContain("SF2009");
  });

  it("given a chain of which each step leads back to the first, it is lost and found as a whole", () => {
    const chain = Object.fromEntries(
      ids.map((id, n): [string, WidgetNode] => [
        id,
        { type: "acme", settings: {}, exits: { on: ids[n + 1] ?? "step0", back: "step0" } },
      ]),
    );
    const door = { ...chain, door: say("step0") };
    const checker = createChecker(flowOf(door, "door"));
    const unreachable = () => checker.problems.filter(({ code }) => code === "SF2005").length;
    const undo = applied(checker, [{ type: "disconnect", from: { widget: "door", exit: "next" } }]);
    expect(unreachable()).toBe(many);
    applied(checker, undo);
    expect(unreachable()).toBe(0);
  });

  it("given a thousand edits and more, each state of the flow can still be asked for", () => {
    const checker = createChecker(supportFlowEn);
    const names = Array.from({ length: 1_100 }, (_, n) => `Name ${n}`);
    const answers = names.map((value) =>
      checker.apply([{ type: "setFlow", property: "name", value }]),
    );
    expect(answers.map((answer) => answer.ok && answer.flow.name)).toEqual(names);
    expect(checker.flow.name).toBe("Name 1099");
  });
});

describe("a checker and a host's rule that throws", () => {
  it("given that it throws no more, its verdict is made up for with the next edit", () => {
    let broken = false;
    const rule: FlowRule = {
      code: "ACME-1",
      scope: "flow",
      severity: { recommended: "info", strict: "info" },
      checkFlow(flow, report) {
        const name = flow.property("name");
        if (broken) throw new Error("not today");
        report({ path: ["name"], params: { name } });
      },
    };
    const checker = createChecker(supportFlowEn, { rules: [rule] });
    const said = () => checker.problems.find(({ code }) => code === "ACME-1")?.params["name"];
    broken = true;
    const rename = (value: string) => checker.apply([{ type: "setFlow", property: "name", value }]);
    expect(() => rename("First")).toThrow("not today");
    broken = false;
    checker.apply([{ type: "setFlow", property: "locale", value: "fr-FR" }]);
    expect(said()).toBe("First");
  });

  it("given a derived fact that asks for itself, it is named and does not go on for ever", () => {
    const circular: DerivedFact<boolean> = {
      of: (id, flow) => flow.derived(circular, id),
    };
    const rule: FlowRule = {
      code: "ACME-1",
      scope: "flow",
      severity: { recommended: "info", strict: "info" },
      checkFlow(flow) {
        flow.derived(circular, "welcome");
      },
    };
    expect(() => createChecker(supportFlowEn, { rules: [rule] })).toThrow(
      /asks for itself.*welcome/,
    );
    expect(() => checkFlow(supportFlowEn, { rules: [rule] })).toThrow(/asks for itself.*welcome/);
  });
});
