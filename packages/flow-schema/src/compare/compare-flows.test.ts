import { describe, expect, it } from "vitest";
import { emptyFlow } from "../flow/empty-flow.js";
import { parseFlow } from "../flow/parse-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import { compareFlows } from "./compare-flows.js";

function flowOf(widgets: { readonly [id: string]: unknown }): FlowDraft {
  const read = parseFlow({ ...emptyFlow({ id: "flow", locale: "en-US" }), widgets });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.flow;
}

const menu = (options: readonly { id: string; key: string; label?: string }[]) =>
  flowOf({ menu: { type: "ivrStandard", settings: { options } } });

const [a, b, c, d] = ["a", "b", "c", "d"].map((id, index) => ({ id, key: `${index + 1}` }));
if (!a || !b || !c || !d) throw new Error("four options");

describe("comparing two flows", () => {
  it("given the first item moved to the end, one move is said and not three", () => {
    expect(compareFlows(menu([a, b, c, d]), menu([b, c, d, a])).edits).toEqual([
      { type: "moveItem", id: "menu", path: ["options", { id: "a" }], index: 3 },
    ]);
  });

  it("given another key on an option, that alone is said", () => {
    expect(compareFlows(menu([a, b]), menu([{ ...a, key: "9" }, b])).edits).toEqual([
      { type: "setSetting", id: "menu", path: ["options", { id: "a" }, "key"], value: "9" },
    ]);
  });

  it("given new titles, labels, names and reviews, callers notice nothing", () => {
    const before = flowOf({
      menu: { type: "ivrStandard", settings: { options: [a] } },
      music: { type: "holdExperience", settings: {} },
      hours: { type: "timeRule", settings: { branches: [{ id: "open" }] } },
    });
    const after = {
      ...flowOf({
        menu: {
          type: "ivrStandard",
          title: "Main menu",
          settings: { options: [{ ...a, label: "Sales" }], promptReview: "1" },
        },
        music: { type: "holdExperience", settings: { name: "Piano" } },
        hours: { type: "timeRule", settings: { branches: [{ id: "open", title: "Open" }] } },
      }),
      name: "Renamed",
    };
    const { edits, forCallers } = compareFlows(before, after);
    expect(edits).toHaveLength(6);
    expect(forCallers).toEqual([]);
  });

  it("given settings that do not fit their schema, they change as a whole", () => {
    const broken = (value: number): FlowDraft => ({
      ...emptyFlow({ id: "flow" }),
      widgets: { menu: { type: "ivrStandard", settings: { retries: value }, exits: {} } },
    });
    const { edits } = compareFlows(broken(77), broken(78));
    expect(edits.map(({ type }) => type)).toEqual(["replaceWidget"]);
  });
});
