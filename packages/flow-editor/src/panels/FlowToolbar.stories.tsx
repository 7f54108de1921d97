import { brokenFlows, referenceFlow } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { inEditor } from "../testing/in-editor.js";
import { FlowToolbar } from "./FlowToolbar.js";

const meta: Meta<typeof FlowToolbar> = {
  title: "Panels/Toolbar",
  component: FlowToolbar,
  args: { hasTestCall: true },
};
export default meta;
type Story = StoryObj<typeof FlowToolbar>;

export const Draft: Story = { decorators: [inEditor({ flow: referenceFlow })] };

export const Changed: Story = {
  decorators: [
    inEditor({
      flow: referenceFlow,
      prepare: ({ actions }) => {
        void actions.publish().then(() => actions.setFlow("name", "Sales and billing"));
      },
    }),
  ],
};

export const Published: Story = {
  decorators: [inEditor({ flow: referenceFlow })],
  play: async ({ canvasElement }) => {
    const toolbar = within(canvasElement);
    const publish = toolbar.getByRole("button", { name: /^(Publish|Publier)$/ });
    await userEvent.click(publish);
    await waitFor(() => expect(publish).toBeDisabled());
  },
};

/** FLOW-1: errors block publishing; pressing *Publish* says why and lists them (FLOW-3). */
export const Blocked: Story = {
  decorators: [inEditor({ flow: brokenFlows.SF3001 })],
  play: async ({ canvasElement }) => {
    await userEvent.click(
      within(canvasElement).getByRole("button", { name: /^(Publish|Publier)$/ }),
    );
    const problems = await within(document.body).findByRole("dialog");
    await within(problems).findByText(/publish|publication/);
  },
};

export const ReadOnly: Story = {
  decorators: [inEditor({ flow: referenceFlow, readOnly: true })],
};

export const LongName: Story = {
  decorators: [
    inEditor({
      flow: {
        ...referenceFlow,
        name: "Customer support for Belgium, Luxembourg, the Netherlands and northern France",
      },
    }),
  ],
};
