import { describe, expect, it } from "vitest";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlows, minimalFlow, referenceFlow } from "../fixtures/index.js";
import { ask, audio, flow, hold, hours, menu, ring, voicemail } from "../fixtures/widgets.js";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import type { Problem } from "../kernel/problem.js";
import { checkFlow } from "./check-flow.js";
import { publishFlow } from "./publishable-flow.js";

const facts = { id: "flow_test", name: "", locale: "en-GB", timeZone: "UTC", start: "a" };
const flowOf = (widgets: FlowDraft["widgets"]): FlowDraft => flow(facts, widgets);
const codes = (draft: FlowDraft): string[] => checkFlow(draft).map(({ code }) => code);

/** The one problem of that code, or the reason why there is not exactly one. */
function only(draft: FlowDraft, code: string): Problem {
  const [problem, ...more] = checkFlow(draft).filter((found) => found.code === code);
  if (!problem || more.length > 0) throw new Error(`${1 + more.length} problems with ${code}`);
  return problem;
}

function fixed(draft: FlowDraft, problem: Problem): FlowDraft {
  const result = applyEdits(draft, problem.fixes[0]?.edits ?? []);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.flow;
}

describe("where calls begin", () => {
  it("FLOW-1: an empty flow is a draft, and says only that it does not begin", () => {
    expect(codes(emptyFlow({ id: "new" }))).toEqual(["SF2001"]);
  });

  it("begins at the one widget that has nothing before it, if asked to", () => {
    const problem = only(brokenFlows.SF2001, "SF2001");
    expect(fixed(brokenFlows.SF2001, problem).start).toBe("welcome");
    expect(codes(fixed(brokenFlows.SF2001, problem))).toEqual([]);
  });

  it("does not guess where there are several", () => {
    const { start: _start, ...draft } = flowOf({ a: voicemail("", "A"), b: voicemail("", "B") });
    expect(only(draft, "SF2001").fixes).toEqual([]);
  });

  it("finds a start and an error exit that lead nowhere", () => {
    expect(only({ ...minimalFlow, start: "nowhere" }, "SF2002").path).toEqual(["start"]);
    const draft = { ...minimalFlow, onError: "nowhere" };
    expect(codes(fixed(draft, only(draft, "SF2002")))).toEqual([]);
  });
});

describe("connections", () => {
  it("finds an exit that leads to no widget, and frees it", () => {
    const problem = only(brokenFlows.SF2003, "SF2003");
    expect(problem).toMatchObject({ widgetId: "welcome", exit: "next" });
    expect(codes(fixed(brokenFlows.SF2003, problem))).not.toContain("SF2003");
  });

  it("is not misled by names that every object has", () => {
    expect(codes(flowOf({ a: audio("A", "A", "toString") }))).toEqual(["SF2003"]);
  });

  it("finds a connection on an exit that is gone, and frees it", () => {
    const problem = only(brokenFlows.SF2004, "SF2004");
    expect(problem).toMatchObject({ widgetId: "welcome", exit: "removedOption" });
    expect(codes(fixed(brokenFlows.SF2004, problem))).toEqual([]);
  });

  it("finds every exit that callers can take and that leads nowhere, by the name it has", () => {
    const rule = hours(
      "Hours",
      {
        branches: [
          {
            id: "open",
            title: "Open",
            slots: [{ id: "s", days: ["mon"], from: "09:00", to: "18:00" }],
          },
        ],
      },
      {},
    );
    const found = checkFlow(flowOf({ a: rule })).filter(({ code }) => code === "SF2008");
    expect(found.map(({ code, exit, params }) => [code, exit, params["exit"]])).toEqual([
      ["SF2008", "open", "Open"],
      ["SF2008", "otherwise", "otherwise"],
    ]);
  });

  it("a message may be the end of a call", () => {
    expect(codes(flowOf({ a: audio("Goodbye", "Goodbye!") }))).toEqual([]);
  });
});

describe("what can never run", () => {
  it("FLOW-4: a widget to which nothing leads is a warning, and does not block publishing", () => {
    const problem = only(brokenFlows.SF2005, "SF2005");
    expect(problem).toMatchObject({ severity: "warning", widgetId: "orphan" });
    expect(publishFlow(brokenFlows.SF2005).ok).toBe(true);
    expect(codes(fixed(brokenFlows.SF2005, problem))).toEqual([]);
  });

  it("FLOW-4: so are widgets that lead to each other, and all behind them", () => {
    const draft = flowOf({
      a: voicemail("A", "A"),
      b: menu("B", { prompt: "1", options: [] }, { noInput: "c", invalidInput: "c" }),
      c: audio("C", "C", "b"),
    });
    const lost = checkFlow(draft).filter(({ code }) => code === "SF2005");
    expect(lost.map(({ widgetId }) => widgetId)).toEqual(["b", "c"]);
  });

  it("what the error exit leads to can run", () => {
    const draft = flowOf({ a: voicemail("A", "A"), b: voicemail("B", "B") });
    expect(codes(draft)).toEqual(["SF2005"]);
    expect(codes({ ...draft, onError: "b" })).toEqual([]);
  });
});

describe("widgets that cannot be executed", () => {
  it("an unknown type blocks publishing, and is not asked for anything else", () => {
    expect(codes(brokenFlows.SF2006)).toEqual(["SF2006"]);
    expect(publishFlow(brokenFlows.SF2006).ok).toBe(false);
  });

  it("settings that do not fit block publishing, and are not asked for anything else", () => {
    expect(codes(brokenFlows.SF2007)).toEqual(["SF2007"]);
  });
});

describe("loops without a caller", () => {
  const team = { kind: "team", id: "sales" } as const;

  it("finds a widget that leads to itself", () => {
    expect(codes(flowOf({ a: audio("A", "A", "a") }))).toEqual(["SF2009"]);
  });

  it("finds a circle of messages, holds, hours and rings, and names all in it", () => {
    const draft = flowOf({
      a: audio("One", "A", "b"),
      b: hold("Two", {}, "c"),
      c: ring("Three", team, {}, "a"),
    });
    const problem = only(draft, "SF2009");
    const names = problem.params["widgets"];
    expect(
      Array.isArray(names) && names.map(String).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(["One", "Three", "Two"]);
  });

  it("finds each of two circles once", () => {
    const draft = flowOf({
      a: hours(
        "Hours",
        {
          branches: [
            {
              id: "open",
              title: "",
              slots: [{ id: "s", days: ["mon"], from: "09:00", to: "18:00" }],
            },
          ],
        },
        { open: "b", otherwise: "c" },
      ),
      b: audio("B", "B", "b"),
      c: audio("C", "C", "d"),
      d: audio("D", "D", "c"),
    });
    expect(codes(draft).filter((code) => code === "SF2009")).toHaveLength(2);
  });

  it.each([
    [
      "a menu",
      menu(
        "Menu",
        { prompt: "Press 1.", options: [{ id: "again", key: "1", label: "Again" }] },
        { again: "a", noInput: "end", invalidInput: "end" },
      ),
    ],
    [
      "an input",
      ask(
        "Number",
        { prompt: "Your number.", submit: { by: "length", length: 2 } },
        { next: "a", noInput: "end", invalidInput: "end" },
      ),
    ],
  ] satisfies [string, WidgetNode][])("a circle through %s is broken by the caller", (_what, b) => {
    const draft = flowOf({ a: audio("A", "A", "b"), b, end: voicemail("End", "End") });
    expect(codes(draft)).toEqual([]);
  });

  it("finds one in a chain of 10,000 without exhausting the stack", () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `w${n}`);
    const widgets = Object.fromEntries(
      ids.map((id, n) => [id, audio("", "…", ids[(n + 1) % ids.length])]),
    );
    expect(only({ ...flowOf(widgets), start: "w0" }, "SF2009").params["widgets"]).toHaveLength(
      10_000,
    );
  });
});

describe("severities", () => {
  it("FLOW-1: errors block publishing; warnings do not", () => {
    expect(publishFlow(brokenFlows.SF2008).ok).toBe(false);
    expect(publishFlow(brokenFlows.SF2005).ok).toBe(true);
    expect(publishFlow(brokenFlows.SF2005, { preset: "strict" }).ok).toBe(false);
  });

  it("a host may change them, and add rules of its own", () => {
    const draft = brokenFlows.SF2005;
    expect(checkFlow(draft, { severities: { SF2005: "off" } })).toEqual([]);
    expect(checkFlow(draft, { severities: { SF2005: "info" } })).toMatchObject([
      { severity: "info" },
    ]);
    const own = {
      code: "ACME-1",
      scope: "node",
      severity: { recommended: "warning", strict: "error" },
      checkNode(_id: string, node: WidgetNode, _flow: unknown, report: (finding: object) => void) {
        if (!node.title) report({});
      },
    } as const;
    const untitled = flowOf({ a: voicemail("", "A") });
    expect(checkFlow(untitled, { rules: [own] })).toMatchObject([
      { code: "ACME-1", severity: "warning", widgetId: "a", path: ["widgets", "a"] },
    ]);
  });

  it("the worst come first", () => {
    const draft = { ...brokenFlows.SF2005, onError: "nowhere" };
    expect(checkFlow(draft).map(({ severity }) => severity)).toEqual(["error", "warning"]);
  });
});

describe("a publishable flow", () => {
  it("has a version that depends on its bytes and on nothing else", () => {
    const one = publishFlow(referenceFlow);
    const widgets = Object.fromEntries(Object.entries(referenceFlow.widgets).toReversed());
    const other = publishFlow({ ...referenceFlow, widgets });
    const renamed = publishFlow({ ...referenceFlow, name: "Other" });
    expect(one.ok && one.version).toMatch(/^[0-9a-f]{64}$/);
    expect(other.ok && other.version).toBe(one.ok && one.version);
    expect(renamed.ok && renamed.version).not.toBe(one.ok && one.version);
  });
});
