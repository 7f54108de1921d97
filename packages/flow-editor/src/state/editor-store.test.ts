import { emptyFlow, type FlowDraft, parseFlow, serializeFlow } from "@smartflow/flow-schema";
import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { describe, expect, it, vi } from "vitest";
import { createEditorStore, type EditorStoreOptions } from "./editor-store.js";
import { BURST_PAUSE_MS } from "./history.js";

const empty = emptyFlow({ id: "flow" });

function editorOf(flow: FlowDraft = empty, options: Partial<EditorStoreOptions> = {}) {
  let time = 0;
  const store = createEditorStore({ flow, now: () => time, ...options });
  const pass = (ms: number) => {
    time += ms;
  };
  return { store, ...store.actions, state: store.getState, pass };
}

/** welcome → menu (1 sales, 2 support) with a message on each way. */
function withMenu() {
  const editor = editorOf();
  const welcome = editor.insertWidget({ at: "start" }, "audioMessage") ?? "";
  const menu =
    editor.insertWidget({ at: "exit", widget: welcome, exit: "next" }, "ivrStandard") ?? "";
  editor.addItem(menu, ["options"], 0, { id: "sales", key: "1", label: "Sales" });
  editor.addItem(menu, ["options"], 1, { id: "support", key: "2", label: "Support" });
  const sales = editor.insertWidget({ at: "exit", widget: menu, exit: "sales" }, "voicemail") ?? "";
  return { ...editor, welcome, menu, sales };
}

describe("inserting and deleting", () => {
  it("puts a widget between a place and what follows, and selects it", () => {
    const { insertWidget, state } = editorOf();
    const second = insertWidget({ at: "start" }, "voicemail");
    const first = insertWidget({ at: "start" }, "audioMessage");

    expect(state().flow.start).toBe(first);
    expect(state().flow.widgets[first ?? ""]?.exits).toEqual({ next: second });
    expect(state().selection).toBe(first);
  });

  it("gives ids by an injected rule, and never one that is taken", () => {
    const { insertWidget } = editorOf(empty, { createId: () => "step" });
    expect(insertWidget({ at: "start" }, "audioMessage")).toBe("step");
    expect(insertWidget({ at: "start" }, "audioMessage")).toBe("step2");
  });

  it("deletes a widget and keeps what follows it", () => {
    const { deleteWidget, welcome, menu, sales, state } = withMenu();
    deleteWidget(menu);
    expect(state().flow.widgets[welcome]?.exits).toEqual({ next: sales });
    expect(state().flow.widgets[menu]).toBeUndefined();
  });

  it("leads a place to a widget that is there already", () => {
    const { connect, menu, sales, state } = withMenu();
    expect(connect({ at: "exit", widget: menu, exit: "noInput" }, sales)).toBe(true);
    expect(state().flow.widgets[menu]?.exits["noInput"]).toBe(sales);
    expect(connect({ at: "exit", widget: menu, exit: "noInput" }, "nobody")).toBe(false);
  });
});

describe("undo steps", () => {
  it("a burst of typing in one field is one, parted by a pause", () => {
    const { setTitle, undo, welcome, state, pass } = withMenu();
    for (const title of ["W", "We", "Wel"]) {
      setTitle(welcome, title);
      pass(200);
    }
    pass(BURST_PAUSE_MS + 1);
    setTitle(welcome, "Welcome");

    undo();
    expect(state().flow.widgets[welcome]?.title).toBe("Wel");
    undo();
    expect(state().flow.widgets[welcome]?.title).toBeUndefined();
  });

  it("typing in two fields, or leaving one and coming back, is two", () => {
    const { setTitle, setSetting, settle, undo, welcome, menu, state } = withMenu();
    setTitle(welcome, "A");
    setSetting(menu, ["retries"], 2);
    setTitle(welcome, "AB");
    settle();
    setTitle(welcome, "ABC");
    undo();
    expect(state().flow.widgets[welcome]?.title).toBe("AB");
    undo();
    expect(state().flow.widgets[welcome]?.title).toBe("A");
    expect(state().flow.widgets[menu]?.settings["retries"]).toBe(2);
  });

  it("an option that is removed takes its connection along, in the same step", () => {
    const { removeItem, undo, menu, sales, state } = withMenu();
    const before = serializeFlow(state().flow);

    removeItem(menu, ["options", { id: "sales" }]);
    expect(state().flow.widgets[menu]?.exits).toEqual({});
    expect(state().flow.widgets[sales]).toBeDefined();
    expect(state().problems.filter(({ code }) => code === "SF2004")).toEqual([]);

    undo();
    expect(serializeFlow(state().flow)).toBe(before);
  });

  it("changing an option's key keeps what is connected", () => {
    const { setSetting, menu, sales, state } = withMenu();
    setSetting(menu, ["options", { id: "sales" }, "key"], "7");
    expect(state().flow.widgets[menu]?.exits).toEqual({ sales });
  });

  it("a quick fix is one, whatever its edits", () => {
    const { applyFix, undo, state, menu } = withMenu();
    const before = serializeFlow(state().flow);
    const fix = state()
      .problemsByWidget.get(menu)
      ?.flatMap(({ fixes }) => fixes)[0];
    if (!fix) throw new Error("The menu has no problem with a fix.");
    applyFix(fix);
    expect(serializeFlow(state().flow)).not.toBe(before);
    undo();
    expect(serializeFlow(state().flow)).toBe(before);
  });

  it("edits after which the flow could not be read back are refused", () => {
    const { setSetting, setTitle, setFlow, addItem, menu, state } = withMenu();
    const before = state().flow;
    expect(setSetting(menu, ["retries"], 99)).toBe(false);
    expect(setTitle(menu, "x".repeat(201))).toBe(false);
    expect(setFlow("name", 5)).toBe(false);
    expect(addItem(menu, ["options"], 0, { id: "odd", key: "12" })).toBe(false);
    expect(state().flow).toBe(before);
  });

  it("selecting, looking and refused edits are none", () => {
    const { select, openPalette, removeItem, setTitle, menu, state } = withMenu();
    const past = state().flow;
    select(menu);
    openPalette({ at: "start" });
    expect(removeItem(menu, ["options", { id: "gone" }])).toBe(false);
    expect(setTitle("gone", "Title")).toBe(false);
    expect(state().flow).toBe(past);
  });
});

describe("the review of a prompt", () => {
  const codes = (problems: readonly { readonly code: string }[]) =>
    problems.map(({ code }) => code);
  const written = { source: "tts", text: "For sales, press 1. For support, press 2." } as const;

  it("IVR-2: keys that change after the prompt was written ask for one, until it is edited", () => {
    const { menu, setSetting, removeItem, state } = withMenu();
    setSetting(menu, ["prompt"], written);
    expect(codes(state().problems)).not.toContain("SF3007");

    removeItem(menu, ["options", { id: "support" }]);
    expect(codes(state().problems)).toContain("SF3007");

    setSetting(menu, ["prompt", "text"], "For sales, press 1.");
    expect(codes(state().problems)).not.toContain("SF3007");
  });

  it("IVR-2: a prompt that came without a mark is asked about, too, and confirmed by the fix", () => {
    const { menu, setSetting, state } = withMenu();
    setSetting(menu, ["prompt"], written);
    const { promptReview: _mark, ...settings } = state().flow.widgets[menu]?.settings ?? {};
    const node = state().flow.widgets[menu];
    if (!node) throw new Error("The menu is gone.");
    const {
      removeItem,
      applyFix,
      state: reopened,
    } = editorOf({
      ...state().flow,
      widgets: { ...state().flow.widgets, [menu]: { ...node, settings } },
    });

    removeItem(menu, ["options", { id: "support" }]);
    const problem = reopened().problems.find(({ code }) => code === "SF3007");
    expect(problem?.fixes).toHaveLength(1);

    for (const fix of problem?.fixes ?? []) applyFix(fix);
    expect(codes(reopened().problems)).not.toContain("SF3007");
  });

  it("IVR-2: the mark is part of the same undo step as what made it", () => {
    const { menu, setSetting, undo, state } = withMenu();
    const before = serializeFlow(state().flow);
    setSetting(menu, ["prompt"], written);
    undo();
    expect(serializeFlow(state().flow)).toBe(before);
  });
});

describe("what the host hears", () => {
  it("each change as a flow and as edits, undo included", () => {
    const onChange = vi.fn();
    const onEdit = vi.fn();
    const { insertWidget, undo, state } = editorOf(empty, { onChange, onEdit });
    insertWidget({ at: "start" }, "voicemail");
    undo();
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onChange).toHaveBeenLastCalledWith(state().flow);
    expect(onEdit.mock.calls.map(([edits, origin]) => [edits.length, origin])).toEqual([
      [2, "edit"],
      [2, "undo"],
    ]);
  });

  it("nothing in a read-only editor, which nothing changes", async () => {
    const onChange = vi.fn();
    const onPublish = vi.fn();
    const { insertWidget, deleteWidget, undo, setFlow, publish, openPalette, state } = editorOf(
      referenceFlow,
      { onChange, onPublish, readOnly: true },
    );
    insertWidget({ at: "start" }, "voicemail");
    deleteWidget(referenceFlow.start ?? "");
    setFlow("name", "Another");
    openPalette({ at: "start" });
    undo();
    expect(await publish()).toBe(false);
    expect(state().flow).toBe(referenceFlow);
    expect(state().palette).toBeUndefined();
    expect(onChange).not.toHaveBeenCalled();
    expect(onPublish).not.toHaveBeenCalled();
  });
});

describe("a flow from the host", () => {
  it("that was emitted is an echo, late or not, and keeps undo steps", () => {
    const emitted: FlowDraft[] = [];
    const { store, setFlow, state, settle } = editorOf(empty, {
      onChange: (flow) => emitted.push(flow),
    });
    setFlow("name", "One");
    settle();
    setFlow("name", "Two");
    for (const flow of emitted) store.receive(flow);
    expect(state().flow.name).toBe("Two");
    expect(state().canUndo).toBe(true);
    expect(state().externalChanges).toBe(0);
  });

  it("that says the same as the one on show keeps undo steps", () => {
    const { store, setFlow, state } = editorOf();
    setFlow("name", "One");
    store.receive(structuredClone(state().flow));
    expect(state().canUndo).toBe(true);
  });

  it("that says something else replaces what is drawn and drops undo steps", () => {
    const { store, setFlow, undo, state } = editorOf();
    setFlow("name", "Mine");
    store.receive({ ...empty, name: "Theirs" });
    undo();
    expect(state().flow.name).toBe("Theirs");
    expect(state().canUndo).toBe(false);
    expect(state().externalChanges).toBe(1);
  });

  it("that the host took back in time is an external change too", () => {
    const emitted: FlowDraft[] = [];
    const { store, setFlow, settle, state } = editorOf(empty, {
      onChange: (flow) => emitted.push(flow),
    });
    setFlow("name", "One");
    settle();
    setFlow("name", "Two");
    const [one, two] = emitted;
    if (!one || !two) throw new Error("Two changes were made.");
    store.receive(two);
    store.receive(one);
    expect(state().flow.name).toBe("One");
    expect(state().canUndo).toBe(false);
  });
});

describe("publishing", () => {
  it("FLOW-1: errors block it and show the problems; the draft stays as it is", async () => {
    const onPublish = vi.fn();
    const { publish, state } = editorOf(empty, { onPublish });
    expect(await publish()).toBe(false);
    expect(onPublish).not.toHaveBeenCalled();
    expect(state().problemsOpen).toBe(true);
    expect(parseFlow(serializeFlow(state().flow)).ok).toBe(true);
  });

  it("hands the bytes and their version to the host, and knows what is dirty from then on", async () => {
    const onPublish = vi.fn();
    const { publish, setFlow, undo, state } = editorOf(referenceFlow, { onPublish });
    expect(state().isDirty).toBe(true);
    expect(await publish()).toBe(true);
    const { text, version } = onPublish.mock.calls[0]?.[0] ?? {};
    expect(text).toBe(serializeFlow(referenceFlow));
    expect(state().published).toEqual({ version });
    expect(state().isDirty).toBe(false);

    setFlow("name", "Another");
    expect(state().isDirty).toBe(true);
    undo();
    expect(state().isDirty).toBe(false);
  });

  it("FLOW-2: a draft that changes leaves the published version as it is", async () => {
    const { publish, setFlow, state } = editorOf(referenceFlow);
    await publish();
    const published = state().published;
    setFlow("name", "Another");
    expect(state().published).toBe(published);
  });

  it("that fails is said, and nothing counts as published", async () => {
    const onPublish = () => Promise.reject(new Error("offline"));
    const { publish, state } = editorOf(referenceFlow, { onPublish });
    expect(await publish()).toBe(false);
    expect(state().publishing).toBe("failed");
    expect(state().published).toBeUndefined();
    expect(state().announcement?.did).toBe("publishFailed");
  });
});

describe("looking", () => {
  it("FLOW-3: following a problem selects its widget and asks for its field", () => {
    const { focusWidget, menu, state } = withMenu();
    const problem = state().problemsByWidget.get(menu)?.[0];
    if (!problem) throw new Error("The menu has no problem.");
    focusWidget(menu, { path: problem.path });
    const first = state().focus;
    focusWidget(menu, { path: problem.path });
    expect(state().selection).toBe(menu);
    expect(state().focus).toEqual({ ...first, seq: (first?.seq ?? 0) + 1 });
  });

  it("a selected widget that is deleted here is no longer selected; deleted elsewhere it stays", () => {
    const { store, select, deleteWidget, welcome, menu, state } = withMenu();
    select(menu);
    deleteWidget(menu);
    expect(state().selection).toBeUndefined();
    select(welcome);
    store.receive(empty);
    expect(state().selection).toBe(welcome);
  });
});
