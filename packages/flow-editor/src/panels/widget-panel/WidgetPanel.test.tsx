import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FlowEditorProvider } from "../../context/index.js";
import { createEditorStore } from "../../state/index.js";
import { WidgetPanel } from "./WidgetPanel.js";

vi.stubGlobal("speechSynthesis", undefined);

async function open(id: string, options: { readonly readOnly?: boolean } = {}) {
  const store = createEditorStore({ flow: referenceFlow, now: () => 0, ...options });
  store.actions.select(id);
  const onClose = vi.fn();
  render(
    <FlowEditorProvider store={store} locale="en">
      <WidgetPanel onClose={onClose} />
    </FlowEditorProvider>,
  );
  await act(async () => undefined);
  return { store, onClose, user: userEvent.setup() };
}

const exits = (store: Awaited<ReturnType<typeof open>>["store"], id: string) =>
  store.getState().flow.widgets[id]?.exits;

describe("the panel of a step", () => {
  it("given a new title, sets it, and takes it away when it is emptied", async () => {
    const { store, user } = await open("menu");
    const title = screen.getByRole("textbox", { name: "Title of the step" });
    await user.clear(title);
    expect(store.getState().flow.widgets["menu"]).not.toHaveProperty("title");
    await user.type(title, "Choices");
    expect(store.getState().flow.widgets["menu"]?.title).toBe("Choices");
  });

  it("says what follows, and leads there", async () => {
    const { store, user } = await open("welcome");
    const follows = screen.getByRole("region", { name: "What follows" });
    await user.click(within(follows).getByRole("button", { name: /leads to/ }));
    expect(store.getState().selection).toBe(referenceFlow.widgets["welcome"]?.exits["next"]);
  });

  it("given another existing step for a way out, connects it", async () => {
    const { store, user } = await open("welcome");
    await user.click(screen.getByRole("button", { name: /^Change what follows/ }));
    const choice = screen.getByRole("dialog");
    await user.type(within(choice).getByRole("searchbox"), "voicemail");
    await user.click(within(choice).getAllByRole("option")[0] ?? choice);
    expect(exits(store, "welcome")).toEqual({ next: "voicemail" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("given a way out that is disconnected, offers to add a step there", async () => {
    const { store, user } = await open("welcome");
    await user.click(screen.getByRole("button", { name: /^Change what follows/ }));
    await user.click(screen.getByRole("button", { name: "Disconnect" }));
    expect(exits(store, "welcome")).toEqual({});
    await user.click(screen.getByRole("button", { name: /^Add a step after/ }));
    expect(store.getState().palette).toEqual({ at: "exit", widget: "welcome", exit: "next" });
  });

  it("deletes the step and keeps what follows", async () => {
    const { store, user } = await open("welcome");
    const next = referenceFlow.widgets["welcome"]?.exits["next"];
    await user.click(screen.getByRole("button", { name: "Delete step" }));
    expect(store.getState().flow.start).toBe(next);
    expect(store.getState().selection).toBeUndefined();
  });

  it("given a step that is removed elsewhere, says so instead of showing what is gone", async () => {
    const { store, onClose, user } = await open("welcome");
    const { welcome: _gone, ...widgets } = referenceFlow.widgets;
    act(() => store.receive({ ...referenceFlow, widgets, start: "hours" }));
    expect(screen.getByRole("alert").textContent).toContain("no longer there");
    await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("given a step that is changed elsewhere, shows its present state and says so", async () => {
    const { store } = await open("welcome");
    const welcome = referenceFlow.widgets["welcome"];
    if (!welcome) throw new Error("the flow has no welcome");
    const widgets = { ...referenceFlow.widgets, welcome: { ...welcome, title: "Hello" } };
    act(() => store.receive({ ...referenceFlow, widgets }));
    expect(screen.getByDisplayValue("Hello")).toBeTruthy();
    expect(screen.getByText(/changed elsewhere/)).toBeTruthy();
  });

  it("given another step that is changed elsewhere, says nothing", async () => {
    const { store } = await open("welcome");
    act(() => store.receive({ ...referenceFlow, name: "Other", start: "hours" }));
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
  });

  it("in a read-only editor shows everything and changes nothing", async () => {
    const { store, user } = await open("menu", { readOnly: true });
    const before = store.getState().flow;
    expect(screen.queryByRole("button", { name: "Delete step" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^(Add|Remove|Actions|Change what)/ })).toBeNull();
    for (const field of screen.getAllByRole("textbox")) await user.type(field, "x");
    for (const radio of screen.getAllByRole("radio")) await user.click(radio);
    for (const toggle of screen.getAllByRole("switch")) await user.click(toggle);
    expect(store.getState().flow).toBe(before);
  });
});
