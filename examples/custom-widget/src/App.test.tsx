import { createEditorStore, FlowEditorProvider, WidgetPanel } from "@smartflow/flow-editor";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { registry } from "./acme.js";
import { CustomerListControl } from "./customer-lookup/CustomerListControl.js";
import { CustomerLookupCard } from "./customer-lookup/CustomerLookupCard.js";
import { demoFlow } from "./demo-flow.js";

describe("the editor, given a widget of one's own that is selected", () => {
  it("when another list is chosen in its form, then the flow and its card say so", async () => {
    const store = createEditorStore({ flow: demoFlow, registry });
    store.actions.select("whoCalls");
    const cardOf = () => {
      const node = store.getState().flow.widgets["whoCalls"];
      return node ? <CustomerLookupCard id="whoCalls" node={node} /> : null;
    };
    const view = () => (
      <FlowEditorProvider store={store} locale="en" controls={{ acmeList: CustomerListControl }}>
        <WidgetPanel onClose={() => undefined} />
        <div data-testid="card">{cardOf()}</div>
      </FlowEditorProvider>
    );
    const { rerender } = render(view());
    expect(screen.getByTestId("card").textContent).toBe("customers");

    await userEvent.selectOptions(screen.getByLabelText("Customer list"), "partners");
    rerender(view());
    expect(store.getState().flow.widgets["whoCalls"]?.settings).toMatchObject({
      list: "partners",
    });
    expect(screen.getByTestId("card").textContent).toBe("partners");

    await userEvent.selectOptions(screen.getByLabelText("Customer list"), "");
    expect(store.getState().problems.map(({ code }) => code)).toContain("ACME-1");
  });
});
