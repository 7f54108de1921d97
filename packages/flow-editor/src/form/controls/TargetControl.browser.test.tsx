import { emptyFlow } from "@smartflow/flow-schema";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { FlowEditorProvider } from "../../context/index.js";
import { createEditorStore } from "../../state/index.js";
import { createDirectory } from "../directory.js";
import { FormProvider } from "../FormProvider.js";
import { WidgetForm } from "../WidgetForm.js";

const directory = createDirectory({
  team: [
    { id: "sales", name: "Sales", detail: "6 agents" },
    { id: "support", name: "Support", detail: "12 agents" },
  ],
});

async function open() {
  const flow = {
    ...emptyFlow({ id: "flow" }),
    start: "ring",
    widgets: {
      ring: { type: "ringTo", settings: { target: { kind: "team", id: "" } }, exits: {} },
    },
  };
  const store = createEditorStore({ flow });
  const definition = store.registry.definition("ringTo");
  if (!definition) throw new Error("there is no ring-to");
  await render(
    <FlowEditorProvider store={store} locale="en">
      <FormProvider directory={directory}>
        <WidgetForm id="ring" definition={definition} />
      </FormProvider>
    </FlowEditorProvider>,
  );
  return () => store.getState().flow.widgets["ring"]?.settings["target"];
}

it("a team that is found by typing is chosen by a click, and the list closes", async () => {
  const target = await open();
  const field = page.getByRole("combobox", { name: "Team" });
  await userEvent.click(field);
  await userEvent.type(field, "Sal");
  await userEvent.click(page.getByRole("option", { name: /^Sales/ }));
  await expect.element(field).toHaveValue("Sales");
  expect(target()).toEqual({ kind: "team", id: "sales" });
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  // The name of what was chosen is looked up meanwhile; that must not open the list again.
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  await expect.element(field).toHaveAttribute("aria-expanded", "false");
  await expect.element(field).toHaveValue("Sales");
});

it("an id that the directory does not know can be used all the same", async () => {
  const target = await open();
  const field = page.getByRole("combobox", { name: "Team" });
  await userEvent.click(field);
  await userEvent.type(field, "night-shift");
  await userEvent.click(page.getByRole("option", { name: /night-shift/ }));
  expect(target()).toEqual({ kind: "team", id: "night-shift" });
  await expect.element(field).toHaveValue("night-shift");
  await expect.element(page.getByText(/No team has the id/)).toBeVisible();
});

it("a field that is left without choosing shows what was chosen before", async () => {
  const target = await open();
  const field = page.getByRole("combobox", { name: "Team" });
  await userEvent.click(field);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.element(field).toHaveValue("Sales");
  await userEvent.type(field, "xyz");
  await userEvent.keyboard("{Escape}");
  await userEvent.tab();
  await expect.element(field).toHaveValue("Sales");
  expect(target()).toEqual({ kind: "team", id: "sales" });
});
