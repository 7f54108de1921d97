import {
  builtinRegistry,
  emptyFlow,
  type FlowDraft,
  type WidgetNode,
} from "@smartflow/flow-schema";
import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { describe, expect, it } from "vitest";
import { layoutFlow } from "./layout-flow.js";
import { createLayouter } from "./layouter.js";
import { plainMeasure } from "./metrics.js";
import { neighbour } from "./walk-keys.js";

const lay = (flow: FlowDraft) => layoutFlow(flow, builtinRegistry, plainMeasure);

const audio = (next?: string): WidgetNode => ({
  type: "audioMessage",
  settings: {},
  exits: next === undefined ? {} : { next },
});
const ring = (noAnswer?: string): WidgetNode => ({
  type: "ringTo",
  settings: {},
  exits: noAnswer === undefined ? {} : { noAnswer },
});

function flowWith(widgets: FlowDraft["widgets"], start?: string): FlowDraft {
  return { ...emptyFlow({ id: "flow" }), widgets, ...(start === undefined ? {} : { start }) };
}

function chain(length: number): FlowDraft {
  const widgets: Record<string, WidgetNode> = {};
  for (let n = 0; n < length; n++)
    widgets[`w${n}`] = audio(n + 1 < length ? `w${n + 1}` : undefined);
  return flowWith(widgets, "w0");
}

describe("the layout", () => {
  it("of an empty flow has the incoming call and an invitation, and nothing else", () => {
    const { entries, cards, exits } = lay(emptyFlow({ id: "flow" }));
    expect(entries.map(({ entry }) => entry)).toEqual(["start"]);
    expect(exits.map(({ place, ending }) => [place, ending])).toEqual([
      [{ at: "start" }, { kind: "open" }],
    ]);
    expect(cards).toEqual([]);
  });

  it("of a chain stands in one column", () => {
    const { cards, entries, exits } = lay(chain(20));
    const middles = [...cards, ...entries, ...exits].map(({ x, width }) => x + width / 2);
    expect(new Set(middles).size).toBe(1);
  });

  it("centres a widget over what hangs on it", () => {
    const { cards } = lay(referenceFlow);
    const x = (id: string) => cards.find((card) => card.id === id)?.x ?? Number.NaN;
    expect(x("hold")).toBe(x("ringSales"));
    expect(x("hold")).toBeLessThan(x("menu"));
    expect(x("menu")).toBeLessThan(x("notUnderstood"));
  });

  it("hangs a widget below the deepest that leads to it, and joins the others by lines", () => {
    const { cards, lines } = lay(referenceFlow);
    const voicemail = cards.find(({ id }) => id === "voicemail");
    expect(voicemail?.parent).toEqual({ id: "ringSales", exit: "noAnswer" });
    const joining = lines.filter(({ kind, to }) => kind === "rejoins" && to === "voicemail");
    expect(joining.map(({ from }) => from).toSorted()).toEqual(["hours", "notUnderstood"]);
  });

  it("draws a way back as a link, so that no line runs upwards", () => {
    const flow = flowWith({ a: audio("b"), b: ring("a") }, "a");
    const { jumps, lines } = lay(flow);
    expect(jumps.map(({ to, isBack }) => [to, isBack])).toEqual([["a", true]]);
    for (const { corners } of lines) {
      const heights = corners.map(([, y]) => y);
      expect(heights).toEqual(heights.toSorted((p, q) => p - q));
    }
  });

  it("draws a connection that is far too long as a link", () => {
    const widgets: Record<string, WidgetNode> = {};
    for (let n = 0; n < 30; n++) {
      widgets[`w${n}`] = {
        type: "timeRule",
        settings: { branches: [{ id: "open" }] },
        exits: { open: `w${n + 1}`, otherwise: "end" },
      };
    }
    widgets["w30"] = audio("end");
    widgets["end"] = { type: "voicemail", settings: {}, exits: {} };
    const { jumps, lines } = lay(flowWith(widgets, "w0"));
    expect(jumps.length).toBeGreaterThan(10);
    expect(lines.filter(({ kind }) => kind === "rejoins").length).toBeGreaterThan(5);
  });

  it("FLOW-4: sets widgets that no call can reach apart, below the others", () => {
    const { cards } = lay(flowWith({ a: audio(), lost: audio("more"), more: audio() }, "a"));
    const at = (id: string) => cards.find((card) => card.id === id);
    expect(at("lost")?.entry).toBe("unreachable");
    expect(at("lost")?.y).toBeGreaterThan(at("a")?.y ?? Number.NaN);
    expect(at("more")?.y).toBeGreaterThan(at("lost")?.y ?? Number.NaN);
  });

  it("draws widgets of types nobody knows, with the connections they have", () => {
    const { cards, lines } = lay(
      flowWith({ a: { type: "unheardOf", settings: {}, exits: { odd: "b" } }, b: audio() }, "a"),
    );
    expect(cards.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(lines.map(({ from, to }) => [from, to])).toContainEqual(["a", "b"]);
  });

  it("takes chains of any depth and flows of any size", () => {
    expect(lay(chain(5_000)).cards).toHaveLength(5_000);
    expect(lay(chain(20_000)).cards).toHaveLength(20_000);
  });
});

describe("laying out again", () => {
  const layouter = () => createLayouter(builtinRegistry, plainMeasure);
  const withText = (flow: FlowDraft, id: string, text: string): FlowDraft => {
    const node = flow.widgets[id];
    if (!node) throw new Error(`There is no widget ${id}.`);
    const settings = { ...node.settings, message: { source: "tts", text } };
    return { ...flow, widgets: { ...flow.widgets, [id]: { ...node, settings } } };
  };

  it("keeps the picture when a text changes that does not change it", () => {
    const again = layouter();
    const before = again(referenceFlow);
    expect(again(withText(referenceFlow, "welcome", "Hello."))).toBe(before);
  });

  it("makes a new one when a connection changes", () => {
    const again = layouter();
    const before = again(referenceFlow);
    const { welcome, ...rest } = referenceFlow.widgets;
    if (!welcome) throw new Error("The reference flow has a welcome.");
    const cut = { ...referenceFlow, widgets: { ...rest, welcome: { ...welcome, exits: {} } } };
    expect(again(cut)).not.toBe(before);
  });
});

describe("walking by arrow keys", () => {
  it("follows the flow's meaning: up to what leads here, down to what follows, aside to siblings", () => {
    const layout = lay(referenceFlow);
    expect(neighbour(layout, "menu", "up")).toBe("hours");
    expect(neighbour(layout, "menu", "down")).toBe("hold");
    expect(neighbour(layout, "hold", "right")).toBe("notUnderstood");
    expect(neighbour(layout, "notUnderstood", "left")).toBe("hold");
    expect(neighbour(layout, "welcome", "up")).toBeUndefined();
  });
});
