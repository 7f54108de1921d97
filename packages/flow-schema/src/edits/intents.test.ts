import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalFlow, referenceFlow } from "../fixtures/index.js";
import { audio, flow as makeFlow, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { draftFlows, generateFlow } from "../testing/index.js";
import { applyEdits } from "./apply-edits.js";
import {
  deleteBranch,
  deleteWidget,
  insertWidget,
  leadsTo,
  reachableFrom,
  widgetsOnlyBehind,
} from "./intents.js";

function edited(flow: FlowDraft, edits: readonly Edit[]): FlowDraft {
  const result = applyEdits(flow, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.flow;
}

const ids = (flow: FlowDraft): string[] => Object.keys(flow.widgets).toSorted();
const facts = { id: "flow_test", name: "", locale: "en-GB", timeZone: "UTC", start: "a" };

describe("insertWidget", () => {
  it("puts a widget between an exit and what followed it", () => {
    const place = { at: "exit", widget: "welcome", exit: "next" } as const;
    const flow = edited(
      referenceFlow,
      insertWidget(referenceFlow, place, "news", audio("News", "News!"), "next"),
    );
    expect(leadsTo(flow, place)).toBe("news");
    expect(flow.widgets["news"]?.exits["next"]).toBe("hours");
  });

  it("puts a widget before the first one", () => {
    const flow = edited(
      minimalFlow,
      insertWidget(minimalFlow, { at: "start" }, "first", audio("First", "Hi!"), "next"),
    );
    expect(flow.start).toBe("first");
    expect(flow.widgets["first"]?.exits["next"]).toBe("welcome");
  });

  it("leaves what followed unconnected where the new widget has no way on", () => {
    const place = { at: "exit", widget: "welcome", exit: "next" } as const;
    const flow = edited(
      minimalFlow,
      insertWidget(minimalFlow, place, "stop", voicemail("Stop", "…"), undefined),
    );
    expect(leadsTo(flow, place)).toBe("stop");
    expect(flow.widgets["stop"]?.exits).toEqual({});
    expect(ids(flow)).toContain("ringShop");
  });
});

describe("deleteWidget", () => {
  it("leads all that led to it to what followed", () => {
    const flow = edited(referenceFlow, deleteWidget(referenceFlow, "hold"));
    expect(flow.widgets["menu"]?.exits).toMatchObject({ sales: "ringSales", support: "ringSales" });
    expect(ids(flow)).not.toContain("hold");
  });

  it("keeps the branch that it is told to keep", () => {
    const flow = edited(referenceFlow, deleteWidget(referenceFlow, "hours", "otherwise"));
    expect(flow.widgets["welcome"]?.exits["next"]).toBe("voicemail");
    expect(ids(flow)).toContain("menu");
  });

  it("lets the flow begin at what followed its first widget", () => {
    expect(edited(minimalFlow, deleteWidget(minimalFlow, "welcome")).start).toBe("ringShop");
  });

  it("leaves exits free when nothing followed", () => {
    const flow = edited(minimalFlow, deleteWidget(minimalFlow, "voicemail"));
    expect(flow.widgets["ringShop"]?.exits).toEqual({});
  });

  it("does not lead a menu straight back to itself (IVR-9)", () => {
    const looping = edited(referenceFlow, [
      { type: "connect", from: { widget: "notUnderstood", exit: "next" }, to: "menu" },
    ]);
    const flow = edited(looping, deleteWidget(looping, "notUnderstood"));
    expect(flow.widgets["menu"]?.exits).toEqual({ sales: "hold", support: "hold" });
  });

  it("passes over an exit that leads to itself or nowhere", () => {
    const node = { ...audio("A", "A"), exits: { again: "b", lost: "nowhere", next: "c" } };
    const flow = makeFlow(facts, { a: audio("A", "A", "b"), b: node, c: audio("C", "C") });
    expect(edited(flow, deleteWidget(flow, "b")).widgets["a"]?.exits).toEqual({ next: "c" });
  });

  it("does nothing for a widget that is not there", () => {
    expect(deleteWidget(minimalFlow, "nobody")).toEqual([]);
  });
});

describe("deleteBranch", () => {
  it("takes away what only that widget leads to, and no rejoin", () => {
    const flow = edited(referenceFlow, deleteBranch(referenceFlow, "hold"));
    expect(ids(flow)).toEqual(["hours", "menu", "notUnderstood", "voicemail", "welcome"]);
    expect(flow.widgets["menu"]?.exits).toEqual({
      noInput: "notUnderstood",
      invalidInput: "notUnderstood",
    });
  });

  it("keeps what the error exit of the flow leads to", () => {
    const flow = { ...minimalFlow, onError: "voicemail" };
    expect(ids(edited(flow, deleteBranch(flow, "ringShop")))).toEqual(["voicemail", "welcome"]);
  });

  it("keeps what a widget outside of the branch leads to, although no call comes there", () => {
    const flow = makeFlow(facts, {
      a: audio("A", "A", "b"),
      b: audio("B", "B", "c"),
      c: audio("C", "C"),
      stray: audio("Stray", "Not connected yet", "c"),
    });
    expect([...widgetsOnlyBehind(flow, "b")]).toEqual(["b"]);
  });

  it("goes round a circle once, and leaves what leads back into it", () => {
    const flow = makeFlow(facts, {
      a: audio("A", "A", "b"),
      b: audio("B", "B", "c"),
      c: audio("C", "C", "a"),
    });
    expect([...widgetsOnlyBehind(flow, "b")].toSorted()).toEqual(["b", "c"]);
    expect(edited(flow, deleteBranch(flow, "b")).widgets["a"]?.exits).toEqual({});
  });

  it("takes everything away from the first widget on", () => {
    const flow = edited(referenceFlow, deleteBranch(referenceFlow, "welcome"));
    expect(flow.widgets).toEqual({});
    expect(flow.start).toBeUndefined();
  });

  it("given any draft, leaves no connection to what it took, and all that was reachable elsewhere", () => {
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 12 }), fc.nat(), (flow, pick) => {
        const all = Object.keys(flow.widgets);
        const id = all[pick % Math.max(1, all.length)];
        if (id === undefined) return;
        const gone = widgetsOnlyBehind(flow, id);
        const left = edited(flow, deleteBranch(flow, id));
        const kept = reachableFrom(flow, flow.start, id);
        for (const widget of kept) expect(Object.keys(left.widgets)).toContain(widget);
        for (const node of Object.values(left.widgets)) {
          for (const target of Object.values(node.exits)) expect(gone.has(target)).toBe(false);
        }
        expect(left.start === undefined || !gone.has(left.start)).toBe(true);
      }),
      { seed: 20_261_120, numRuns: 300 },
    );
  });

  it("takes thousands of widgets away in one go", () => {
    const flow = generateFlow({ widgets: 15_000, shape: "chain" });
    const left = edited(flow, deleteBranch(flow, flow.start ?? ""));
    expect(left.widgets).toEqual({});
  });
});
