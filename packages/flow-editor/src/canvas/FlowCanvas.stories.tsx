import { brokenFlows, hotelFlowEn, supportFlowFr } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { inEditor } from "../testing/in-editor.js";
import { FlowCanvas } from "./FlowCanvas.js";

const meta: Meta<typeof FlowCanvas> = {
  title: "Canvas",
  component: FlowCanvas,
  args: { palette: () => <p className="sf-story-row">Here a host shows its palette.</p> },
  decorators: [
    (Story) => (
      <div className="sf-story-window">
        <Story />
      </div>
    ),
  ],
};
export default meta;
type Story = StoryObj<typeof FlowCanvas>;

export const SupportFlow: Story = { decorators: [inEditor({ flow: supportFlowFr })] };

/** A click on a card selects it; arrows walk on from there. */
export const Selected: Story = {
  decorators: [inEditor({ flow: hotelFlowEn })],
  play: async ({ canvasElement }) => {
    const [first] = await within(canvasElement).findAllByRole("button", { pressed: false });
    if (!first) throw new Error("No card is drawn.");
    await userEvent.click(first);
    await expect(first).toHaveAttribute("aria-pressed", "true");
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement).not.toBe(first));
  },
};

/** The first step is invited; the + opens what the host gives as a palette. */
export const Empty: Story = {
  decorators: [inEditor()],
  play: async ({ canvasElement }) => {
    const add = await within(canvasElement).findByRole("button", { expanded: false });
    await userEvent.click(add);
    await within(document.body).findByRole("dialog");
  },
};

export const WithProblems: Story = { decorators: [inEditor({ flow: brokenFlows.SF3001 })] };

/** FLOW-4: what no call can reach is faded and says so. */
export const Unreachable: Story = { decorators: [inEditor({ flow: brokenFlows.SF2005 })] };

/** A step of a type that this editor does not know is drawn and kept. */
export const UnknownType: Story = { decorators: [inEditor({ flow: brokenFlows.SF2006 })] };

export const ReadOnly: Story = { decorators: [inEditor({ flow: hotelFlowEn, readOnly: true })] };

export const DuringACall: Story = {
  decorators: [
    inEditor({
      flow: supportFlowFr,
      prepare: ({ actions }) =>
        actions.showCall({ active: "menu", visited: ["welcome", "hours", "menu"] }),
    }),
  ],
};
