import {
  checkFlow,
  type FlowDraft,
  type Place,
  parseFlow,
  serializeFlow,
  type WidgetRegistry,
} from "@smartflow/flow-schema";
import { publishableFlows } from "@smartflow/flow-schema/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEditorStore, type EditorStore } from "./editor-store.js";

/** Something a person does, by numbers that choose among what there is at that moment. */
type Deed = (store: EditorStore, pick: <T>(list: readonly T[]) => T | undefined) => void;

function placesOf(flow: FlowDraft, registry: WidgetRegistry): Place[] {
  const exits = Object.entries(flow.widgets).flatMap(([widget, node]) =>
    (registry.exits(node) ?? []).map(({ id }): Place => ({ at: "exit", widget, exit: id })),
  );
  return [{ at: "start" }, ...exits];
}

const DEEDS: readonly Deed[] = [
  ({ actions, getState, registry }, pick) => {
    const place = pick(placesOf(getState().flow, registry));
    const type = pick(registry.types);
    if (place && type) actions.insertWidget(place, type);
  },
  ({ actions, getState }, pick) => {
    actions.deleteWidget(pick(Object.keys(getState().flow.widgets)) ?? "");
  },
  ({ actions, getState, registry }, pick) => {
    const place = pick(placesOf(getState().flow, registry));
    const to = pick(Object.keys(getState().flow.widgets));
    if (place && to) actions.connect(place, to);
  },
  ({ actions, getState }, pick) => {
    actions.setTitle(
      pick(Object.keys(getState().flow.widgets)) ?? "",
      pick(["A", "AB", "", "Été"]),
    );
  },
  ({ actions, getState }, pick) => {
    const id = pick(Object.keys(getState().flow.widgets)) ?? "";
    const list = pick(["options", "branches"]) ?? "options";
    const item = pick(["a", "b", "c"]) ?? "a";
    const items = {
      options: { id: item, key: "5", label: "Five" },
      branches: { id: item, title: "Branch", slots: [] },
    };
    actions.addItem(id, [list], 0, items[list === "options" ? "options" : "branches"]);
  },
  ({ actions, getState }, pick) => {
    const id = pick(Object.keys(getState().flow.widgets)) ?? "";
    const { settings } = getState().flow.widgets[id] ?? {};
    const name = pick(["options", "branches"]) ?? "options";
    const list = settings?.[name];
    const ids = Array.isArray(list) ? list.map(({ id: own }) => String(own)) : [];
    actions.removeItem(id, [name, { id: pick(ids) ?? "none" }]);
  },
  ({ actions, getState }, pick) => {
    const fixes = getState().problems.flatMap((problem) => problem.fixes);
    const fix = pick(fixes);
    if (fix) actions.applyFix(fix);
  },
  ({ actions }, pick) => actions.setFlow("name", pick(["One", "One more", "Two"])),
  ({ actions }) => actions.undo(),
  ({ actions }) => actions.redo(),
  ({ actions }) => actions.settle(),
];

const sessions = fc.record({
  flow: fc.constantFrom(...Object.values(publishableFlows)),
  deeds: fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.infiniteStream(fc.nat(997))), {
    maxLength: 60,
  }),
});

function play(store: EditorStore, deeds: readonly [number, Iterator<number>][]): void {
  for (const [deed, numbers] of deeds) {
    DEEDS[deed]?.(store, (list) => list[(numbers.next().value ?? 0) % Math.max(1, list.length)]);
  }
}

const runs = { numRuns: 150, seed: 20_261_120 };

describe("any sequence of what a person does", () => {
  it("keeps a document that parses", () => {
    fc.assert(
      fc.property(sessions, ({ flow, deeds }) => {
        const store = createEditorStore({ flow });
        play(store, deeds);
        const read = parseFlow(serializeFlow(store.getState().flow));
        expect(read.ok ? [] : read.problems).toEqual([]);
      }),
      runs,
    );
  });

  it("undone as a whole gives the first bytes back, and redone the last", () => {
    fc.assert(
      fc.property(sessions, ({ flow, deeds }) => {
        const store = createEditorStore({ flow });
        play(store, deeds);
        const bytes = () => serializeFlow(store.getState().flow);
        while (store.getState().canRedo) store.actions.redo();
        const last = bytes();
        while (store.getState().canUndo) store.actions.undo();
        expect(bytes()).toBe(serializeFlow(flow));
        while (store.getState().canRedo) store.actions.redo();
        expect(bytes()).toBe(last);
      }),
      runs,
    );
  });

  it("shows the problems of the flow as it is, checked at once or later, also after a change from outside", () => {
    fc.assert(
      fc.property(sessions, fc.boolean(), fc.nat(60), ({ flow, deeds }, atOnce, outside) => {
        const due: (() => void)[] = [];
        const schedule = atOnce ? undefined : (run: () => void) => void due.push(run);
        const store = createEditorStore({ flow, schedule });
        play(store, deeds.slice(0, outside));
        store.receive({ ...store.getState().flow, name: "From outside" });
        play(store, deeds.slice(outside));
        for (const run of due) run();
        expect(store.getState().problems).toEqual(checkFlow(store.getState().flow));
      }),
      runs,
    );
  });
});
