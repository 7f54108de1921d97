import { type FlowDraft, readSetting, ringTo } from "@smartflow/flow-schema";
import { referenceFlow, supportFlowEn } from "@smartflow/flow-schema/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FlowEditorProvider } from "../context/index.js";
import { createEditorStore } from "../state/index.js";
import { FormProvider, type FormSurroundings } from "./FormProvider.js";
import type { SpeechPreview } from "./ports.js";
import { WidgetForm } from "./WidgetForm.js";

const silent: SpeechPreview = {
  availability: async () => "unsupported",
  speak: async () => undefined,
};

/** A form on a widget, with a clock that stands still: only `settle` parts typing. */
async function open(flow: FlowDraft, id: string, surroundings: FormSurroundings = {}) {
  const onEdit = vi.fn();
  const store = createEditorStore({ flow, onEdit, now: () => 0 });
  const definition = store.registry.definition(flow.widgets[id]?.type ?? "");
  if (!definition) throw new Error(`${id} is no widget of the flow`);
  render(
    <FlowEditorProvider store={store} locale="en">
      <FormProvider speech={silent} {...surroundings}>
        <WidgetForm id={id} definition={definition} />
      </FormProvider>
    </FlowEditorProvider>,
  );
  // Forms ask whether speech is available, and hear of it later.
  await act(async () => undefined);
  const setting = (...path: string[]) =>
    readSetting(store.getState().flow.widgets[id]?.settings ?? {}, path);
  return { store, onEdit, setting, user: userEvent.setup() };
}

describe("a form that derives from a widget's definition", () => {
  it("given a value that does not fit, says so in plain words and does not emit it", async () => {
    const { user, onEdit, setting } = await open(referenceFlow, "ringSales");
    const field = screen.getByRole("textbox", { name: "Ring time" });
    const before = setting("ringForMs");

    await user.clear(field);
    expect(screen.getByText("Enter a value.")).toBeTruthy();
    await user.type(field, "2");
    expect(screen.getByText("At least 5 s.")).toBeTruthy();
    expect(onEdit).not.toHaveBeenCalled();
    expect(setting("ringForMs")).toBe(before);

    await user.type(field, "5");
    expect(screen.queryByText("At least 5 s.")).toBeNull();
    expect(setting("ringForMs")).toBe(25_000);
  });

  it("given letters where a number belongs, keeps them on the screen and out of the flow", async () => {
    const { user, onEdit } = await open(referenceFlow, "ringSales");
    const field = screen.getByRole("textbox", { name: "Ring time" });
    await user.type(field, "x");
    expect(screen.getByText("Enter a number.")).toBeTruthy();
    expect(field).toHaveProperty("value", "20x");
    expect(onEdit).not.toHaveBeenCalled();
  });

  it("given text that is typed, emits edits that are one undo step", async () => {
    const { user, store, setting } = await open(supportFlowEn, "welcome");
    const before = store.getState().flow;
    const field = screen.getByRole("textbox", { name: /Text of/ });
    await user.clear(field);
    await user.type(field, "Hello");
    expect(setting("message", "text")).toBe("Hello");
    act(() => store.actions.undo());
    expect(store.getState().flow).toEqual(before);
    expect(store.getState().canUndo).toBe(false);
  });

  it("given a change from elsewhere, shows it", async () => {
    const { store } = await open(supportFlowEn, "welcome");
    act(() => {
      store.actions.setSetting("welcome", ["message", "text"], "From a colleague");
    });
    expect(screen.getByDisplayValue("From a colleague")).toBeTruthy();
  });

  it("given an undo while something that does not fit stands in another field, keeps that", async () => {
    const { user, store } = await open(supportFlowEn, "ringPremium");
    const field = screen.getByRole("textbox", { name: "Ring time" });
    await user.click(screen.getByRole("switch", { name: "Wait for busy agents" }));
    await user.type(field, "x");
    act(() => store.actions.undo());
    expect(screen.getByRole("switch", { name: "Wait for busy agents" })).toHaveProperty(
      "checked",
      true,
    );
    expect(field).toHaveProperty("value", "1x");
    expect(screen.getByText("Enter a number.")).toBeTruthy();
  });

  it("given a duration that is looked at and left, does not change what is saved", async () => {
    const odd = { ...referenceFlow.widgets["ringSales"], settings: { ringForMs: 61_234 } };
    const flow = {
      ...referenceFlow,
      widgets: { ...referenceFlow.widgets, ringSales: { ...odd, type: ringTo.type, exits: {} } },
    };
    const { user, onEdit } = await open(flow, "ringSales");
    const field = screen.getByRole("textbox", { name: "Ring time" });
    expect(field).toHaveProperty("value", "61.234");
    await user.click(field);
    await user.tab();
    expect(onEdit).not.toHaveBeenCalled();
  });

  it("given a widget whose document leaves its defaults out, writes the setting as a whole", async () => {
    const flow: FlowDraft = {
      ...referenceFlow,
      start: "bare",
      widgets: { bare: { type: "ringTo", settings: {}, exits: {} } },
    };
    const { user, setting } = await open(flow, "bare");
    await user.type(screen.getByRole("textbox", { name: "Team" }), "s");
    expect(setting("target")).toEqual({ kind: "team", id: "s" });
  });

  it("given an optional message, adds it, and takes it away again", async () => {
    const { user, setting } = await open(referenceFlow, "menu");
    await user.click(screen.getByRole("button", { name: /^Add: .*wrong/i }));
    expect(setting("invalidMessage")).toEqual({ source: "tts", text: "" });
    await user.click(screen.getByRole("button", { name: /^Remove: .*wrong/i }));
    expect(setting("invalidMessage")).toBeUndefined();
  });

  it("given fields that depend on others, shows them only while they matter", async () => {
    const { user } = await open(referenceFlow, "ringSales");
    expect(screen.getByRole("textbox", { name: "Ring time" })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Number" }));
    expect(screen.queryByRole("textbox", { name: "Ring time" })).toBeNull();
  });

  it("given a host's control of the same name, shows that one", async () => {
    await open(referenceFlow, "ringSales", {
      controls: { duration: ({ label }) => <p>{`Own control: ${label}`}</p> },
    });
    expect(screen.getByText("Own control: Ring time")).toBeTruthy();
  });

  it("given a problem, shows it at its field with what puts it right", async () => {
    const { store } = await open(
      {
        ...referenceFlow,
        widgets: {
          ...referenceFlow.widgets,
          ringSales: { type: "ringTo", settings: { target: { kind: "team", id: "" } }, exits: {} },
        },
      },
      "ringSales",
    );
    const problem = store.getState().problems.find(({ code }) => code === "SF6001");
    expect(problem).toBeDefined();
    const field = document.querySelector<HTMLElement>('[data-setting="target"]');
    if (!field) throw new Error("the setting is not shown");
    expect(within(field).getByText(/does not say whom to ring/)).toBeTruthy();
  });
});

describe("the keys of a menu", () => {
  it("are the twelve of a telephone, each of which can be offered", async () => {
    const { user, setting } = await open(referenceFlow, "menu");
    const keypad = screen.getByRole("group", { name: "Keys that callers can press" });
    expect(within(keypad).getAllByRole("button")).toHaveLength(12);
    await user.click(within(keypad).getByRole("button", { name: "Key #" }));
    expect(setting("options")).toContainEqual({ id: "keyHash", key: "#", label: "" });
  });

  it("given another key for an option, keep its id and what it is connected to", async () => {
    const { user, store, setting } = await open(referenceFlow, "menu");
    const before = store.getState().flow.widgets["menu"];
    await user.click(screen.getByRole("button", { name: /^Change key 1/ }));
    const choice = screen.getByRole("group", { name: /^Change the key of/ });
    await user.click(within(choice).getByRole("button", { name: "Key 7" }));

    const ids = (options: unknown) =>
      Array.isArray(options) ? options.map((option: { id: string }) => option.id) : [];
    expect(ids(setting("options"))).toEqual(ids(before?.settings["options"]));
    expect(setting("options")).toContainEqual(expect.objectContaining({ key: "7" }));
    expect(store.getState().flow.widgets["menu"]?.exits).toEqual(before?.exits);
  });

  it("given one that is switched off, ask nothing, and bring all back by one undo", async () => {
    const { user, store } = await open(referenceFlow, "menu");
    const before = store.getState().flow;
    const keypad = screen.getByRole("group", { name: "Keys that callers can press" });
    const [on] = within(keypad).getAllByRole("button", { pressed: true });
    if (!on) throw new Error("no key is on");
    await user.click(on);
    expect(store.getState().flow).not.toEqual(before);
    act(() => store.actions.undo());
    expect(store.getState().flow).toEqual(before);
  });
});
