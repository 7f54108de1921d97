import { describe, expect, it } from "vitest";
import { referenceFlow } from "../fixtures/index.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { applyEdits } from "./apply-edits.js";
import { parseEdits } from "./parse-edits.js";

const sales = { id: "sales" };

describe("applyEdits", () => {
  it("changes nothing of the draft it was given, and shares what no edit touched", () => {
    const before = serializeFlow(referenceFlow);
    const result = applyEdits(referenceFlow, [{ type: "setTitle", id: "menu", title: "New" }]);
    expect(serializeFlow(referenceFlow)).toBe(before);
    expect(result.ok && result.flow.widgets["menu"]?.title).toBe("New");
    expect(result.ok && result.flow.widgets["hours"]).toBe(referenceFlow.widgets["hours"]);
  });

  it("gives back the very same draft when there is nothing to do", () => {
    const result = applyEdits(referenceFlow, []);
    expect(result.ok && result.flow).toBe(referenceFlow);
  });

  it("changing an option's key keeps what is connected to it", () => {
    const path = ["options", sales, "key"];
    const result = applyEdits(referenceFlow, [
      { type: "setSetting", id: "menu", path, value: "7" },
    ]);
    expect(result.ok && result.flow.widgets["menu"]?.exits["sales"]).toBe("hold");
  });

  it("moves a branch to another exit of the same widget", () => {
    const from = { widget: "menu", exit: "sales" };
    const to = { widget: "menu", exit: "other" };
    const result = applyEdits(referenceFlow, [{ type: "moveBranch", from, to }]);
    expect(result.ok && result.flow.widgets["menu"]?.exits).toEqual({
      support: "hold",
      noInput: "notUnderstood",
      invalidInput: "notUnderstood",
      other: "hold",
    });
  });

  it("undoing gives the bytes back even where no schema knows the order of settings", () => {
    const flow: FlowDraft = {
      ...referenceFlow,
      widgets: {
        custom: { type: "acmeUnknown", settings: { b: 1, a: { z: 1, y: 2 } }, exits: {} },
      },
    };
    for (const path of [["b"], ["a", "z"]]) {
      const forth = applyEdits(flow, [{ type: "setSetting", id: "custom", path }]);
      if (!forth.ok) throw new Error("The edit was refused.");
      expect(serializeFlow(forth.flow)).not.toBe(serializeFlow(flow));
      const back = applyEdits(forth.flow, forth.inverse);
      expect(back.ok && serializeFlow(back.flow)).toBe(serializeFlow(flow));
    }
  });

  const connected = { widget: "menu", exit: "sales" };
  const refused: readonly (readonly [string, string, Edit])[] = [
    ["a widget that is not there", "SF1101", { type: "removeWidget", id: "nobody" }],
    ["a name of Object.prototype", "SF1101", { type: "removeWidget", id: "toString" }],
    [
      "an id that is taken",
      "SF1102",
      { type: "addWidget", id: "menu", widget: { type: "voicemail", settings: {}, exits: {} } },
    ],
    [
      "an exit that is not connected",
      "SF1103",
      { type: "disconnect", from: { widget: "menu", exit: "nothing" } },
    ],
    [
      "an item whose id is taken",
      "SF1104",
      { type: "addItem", id: "menu", path: ["options"], index: 0, item: { id: "sales" } },
    ],
    [
      "an item without an id",
      "SF1105",
      { type: "addItem", id: "menu", path: ["options"], index: 0, item: { key: "4" } },
    ],
    [
      "an item whose id names no exit",
      "SF1105",
      { type: "addItem", id: "menu", path: ["options"], index: 0, item: { id: "constructor" } },
    ],
    ["a flow without a name", "SF1106", { type: "setFlow", property: "name" }],
    [
      "an exit that is taken",
      "SF1107",
      { type: "moveBranch", from: connected, to: { widget: "hours", exit: "open" } },
    ],
    [
      "a setting that is not there",
      "SF1108",
      { type: "setSetting", id: "menu", path: ["nothing", "below"], value: 1 },
    ],
    [
      "a value that does not fit the flow",
      "SF1109",
      { type: "setFlow", property: "limits", value: { maxSteps: -1 } },
    ],
    [
      "the id of an item",
      "SF1110",
      { type: "setSetting", id: "menu", path: ["options", sales, "id"], value: "other" },
    ],
  ];

  it.each(refused)("refuses %s (%s)", (_what, code, edit) => {
    const result = applyEdits(referenceFlow, [edit]);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("applies all edits or none", () => {
    const result = applyEdits(referenceFlow, [
      { type: "setTitle", id: "menu", title: "New" },
      { type: "removeWidget", id: "nobody" },
    ]);
    expect(result.ok).toBe(false);
    expect(referenceFlow.widgets["menu"]?.title).toBe("Menu");
  });
});

describe("parseEdits", () => {
  it("refuses an edit that would put a reserved name into a document", () => {
    const text =
      '[{"type":"connect","from":{"widget":"menu","exit":"constructor"},"to":"voicemail"}]';
    const read = parseEdits(JSON.parse(text));
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: "SF1008", path: [0, "from", "exit"], params: { reason: "id" } },
    ]);
  });

  it("names a property it does not know", () => {
    const read = parseEdits([{ type: "removeWidget", id: "menu", force: true }]);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: "SF1007", path: [0, "force"], params: { key: "force" } },
    ]);
  });
});
