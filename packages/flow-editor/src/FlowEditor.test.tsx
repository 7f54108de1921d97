import { emptyFlow, type FlowDraft } from "@smartflow/flow-schema";
import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { FlowEditor, type FlowEditorProps } from "./FlowEditor.js";

const empty = emptyFlow({ id: "flow", name: "Mine" });

function Controlled({
  first,
  ...props
}: { readonly first: FlowDraft } & Omit<FlowEditorProps, "flow" | "onChange">) {
  const [flow, setFlow] = useState(first);
  return (
    <>
      <button type="button" onClick={() => setFlow({ ...first, name: "Theirs" })}>
        elsewhere
      </button>
      <FlowEditor flow={flow} onChange={setFlow} {...props} />
    </>
  );
}

const nameField = () => screen.getByRole("textbox", { name: "Name of the flow" });

describe("the editor", () => {
  it("keeps its own flow when it is given one to begin with", async () => {
    const onChange = vi.fn();
    render(<FlowEditor defaultFlow={empty} onChange={onChange} />);
    await userEvent.type(nameField(), "!");
    expect(nameField()).toHaveProperty("value", "Mine!");
    expect(onChange).toHaveBeenLastCalledWith({ ...empty, name: "Mine!" });
  });

  it("shows what the host hands in, and drops its undo steps when that changed elsewhere", async () => {
    render(<Controlled first={empty} />);
    await userEvent.type(nameField(), "!");
    expect(screen.getByRole("button", { name: "Undo" })).toHaveProperty("disabled", false);
    await userEvent.click(screen.getByRole("button", { name: "elsewhere" }));
    expect(nameField()).toHaveProperty("value", "Theirs");
    expect(screen.getByRole("button", { name: "Undo" })).toHaveProperty("disabled", true);
  });

  it("undoes and redoes by the usual keys, also from a field", async () => {
    render(<FlowEditor defaultFlow={empty} />);
    await userEvent.type(nameField(), "!");
    fireEvent.keyDown(nameField(), { key: "z", ctrlKey: true });
    expect(nameField()).toHaveProperty("value", "Mine");
    fireEvent.keyDown(nameField(), { key: "Z", metaKey: true, shiftKey: true });
    expect(nameField()).toHaveProperty("value", "Mine!");
  });

  it("FLOW-1, FLOW-3: says beside Publish what stands in the way, and leads there", async () => {
    const onPublish = vi.fn();
    const broken = { ...referenceFlow, widgets: { ...referenceFlow.widgets } };
    const { hours } = broken.widgets;
    if (!hours) throw new Error("The reference flow has hours.");
    broken.widgets = { ...broken.widgets, hours: { ...hours, exits: { open: "menu" } } };
    render(<FlowEditor defaultFlow={broken} onPublish={onPublish} />);

    await userEvent.click(screen.getByRole("button", { name: "Publish" }));
    expect(onPublish).not.toHaveBeenCalled();
    const problems = await screen.findByRole("dialog", { name: "Problems" });
    expect(within(problems).getByText("1 error stands in the way of publishing.")).toBeTruthy();
    await userEvent.click(within(problems).getByRole("button", { name: /At any other time/ }));
    expect(screen.getByRole("complementary", { name: "Settings of the step" })).toBeTruthy();
  });

  it("publishes the bytes and their version", async () => {
    const onPublish = vi.fn();
    render(<FlowEditor defaultFlow={referenceFlow} onPublish={onPublish} />);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Publish" }));
    });
    const { text, version } = onPublish.mock.calls[0]?.[0] ?? {};
    expect(JSON.parse(text).id).toBe(referenceFlow.id);
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect(screen.getByText("Published", { selector: ".sf-badge" })).toBeTruthy();
  });

  it("speaks the language it is asked to, and a host's own words", () => {
    render(
      <FlowEditor
        defaultFlow={empty}
        locale="fr-FR"
        labels={{ "shell.publish": "Mettre en ligne" }}
      />,
    );
    expect(screen.getByRole("button", { name: "Mettre en ligne" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Annuler" })).toBeTruthy();
  });

  it("changes nothing when it may only be read", () => {
    const onChange = vi.fn();
    render(<FlowEditor defaultFlow={referenceFlow} onChange={onChange} readOnly />);
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });
});
