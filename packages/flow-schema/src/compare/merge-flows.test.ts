import { describe, expect, it } from "vitest";
import { emptyFlow } from "../flow/empty-flow.js";
import { parseFlow } from "../flow/parse-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import { mergeFlows } from "./merge-flows.js";

function flowOf(widgets: { readonly [id: string]: unknown }, start?: string): FlowDraft {
  const facts = { ...emptyFlow({ id: "flow", locale: "en-US" }), ...(start ? { start } : {}) };
  const read = parseFlow({ ...facts, widgets });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.flow;
}

const say = (text: string) => ({
  type: "audioMessage",
  settings: { message: { source: "tts", text } },
});
const option = (id: string, key: string, label = "") => ({ id, key, label });
const menu = (options: readonly unknown[], more: object = {}) => ({
  type: "ivrStandard",
  settings: { options },
  ...more,
});

describe("merging two changed copies", () => {
  it("given an option added on each side, both are there", () => {
    const base = flowOf({ menu: menu([option("a", "1")]) });
    const ours = flowOf({ menu: menu([option("a", "1"), option("b", "2")]) });
    const theirs = flowOf({ menu: menu([option("c", "3"), option("a", "1")]) });
    const { flow, conflicts } = mergeFlows(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.widgets["menu"]?.settings["options"]).toEqual([
      option("c", "3"),
      option("a", "1"),
      option("b", "2"),
    ]);
  });

  it("given an option moved here and relabelled there, both are kept", () => {
    const [a, b] = [option("a", "1"), option("b", "2")];
    const base = flowOf({ menu: menu([a, b]) });
    const ours = flowOf({ menu: menu([b, a]) });
    const theirs = flowOf({ menu: menu([option("a", "1", "Sales"), option("b", "2", "Support")]) });
    const { flow, conflicts } = mergeFlows(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.widgets["menu"]?.settings["options"]).toEqual([
      option("b", "2", "Support"),
      option("a", "1", "Sales"),
    ]);
  });

  it("given a list put into another order on each side, it is a conflict and ours stands", () => {
    const [a, b, c] = [option("a", "1"), option("b", "2"), option("c", "3")];
    const base = flowOf({ menu: menu([a, b, c]) });
    const ours = flowOf({ menu: menu([b, a, c]) });
    const { flow, conflicts } = mergeFlows(base, ours, flowOf({ menu: menu([a, c, b]) }));
    expect(flow).toBe(ours);
    expect(conflicts).toMatchObject([
      { ours: [{ type: "moveItem" }], theirs: [{ type: "moveItem" }] },
    ]);
  });

  it("given a widget changed here and removed there, it stays and is a conflict", () => {
    const base = flowOf({ hello: say("Hello") });
    const ours = flowOf({ hello: say("Good morning") });
    const { flow, conflicts } = mergeFlows(base, ours, flowOf({}));
    expect(flow).toBe(ours);
    expect(conflicts).toEqual([
      {
        widgets: ["hello"],
        ours: [
          { type: "setSetting", id: "hello", path: ["message", "text"], value: "Good morning" },
        ],
        theirs: [{ type: "removeWidget", id: "hello" }],
      },
    ]);
  });

  it("given an option connected here and removed there, it is a conflict", () => {
    const end = say("Goodbye");
    const base = flowOf({ menu: menu([option("a", "1")]), end });
    const ours = flowOf({ menu: menu([option("a", "1")], { exits: { a: "end" } }), end });
    const theirs = flowOf({ menu: menu([]), end });
    const { conflicts } = mergeFlows(base, ours, theirs);
    expect(conflicts).toMatchObject([
      { widgets: ["menu"], ours: [{ type: "connect" }], theirs: [{ type: "removeItem" }] },
    ]);
  });

  it("given calls that begin here with what is removed there, it is a conflict", () => {
    const widgets = { hello: say("Hello"), other: say("Other") };
    const base = flowOf(widgets, "other");
    const { conflicts, flow } = mergeFlows(
      base,
      flowOf(widgets, "hello"),
      flowOf({ other: say("Other") }, "other"),
    );
    expect(flow.widgets["hello"]).toBeDefined();
    expect(conflicts).toMatchObject([
      { widgets: ["hello"], ours: [{ type: "setFlow" }], theirs: [{ type: "removeWidget" }] },
    ]);
  });

  it("given lists that only together grow beyond their limit, ours stands and it is a conflict", () => {
    const options = (prefix: string) =>
      Array.from({ length: 30 }, (_, index) => option(`${prefix}${index}`, "1"));
    const base = flowOf({ menu: menu([]) });
    const ours = flowOf({ menu: menu(options("ours")) });
    const { flow, conflicts } = mergeFlows(base, ours, flowOf({ menu: menu(options("theirs")) }));
    expect(flow.widgets["menu"]).toEqual(ours.widgets["menu"]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.ours).toHaveLength(30);
    expect(conflicts[0]?.theirs).toHaveLength(30);
  });
});
