import { supportFlowEn } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { inEditor } from "../../testing/in-editor.js";
import { FlowOutline } from "./FlowOutline.js";

const meta: Meta<typeof FlowOutline> = {
  title: "Panels/Outline",
  component: FlowOutline,
  decorators: [
    (Story) => (
      <div className="sf-story-aside">
        <Story />
      </div>
    ),
  ],
};
export default meta;
type Story = StoryObj<typeof FlowOutline>;

export const SupportFlow: Story = {
  decorators: [inEditor({ flow: supportFlowEn })],
  play: async ({ canvasElement }) => {
    const outline = within(canvasElement);
    const [step] = outline.getAllByRole("button", { name: /Welcome|Audio message/ });
    if (step) await userEvent.click(step);
    await expect(step).toHaveAttribute("aria-current", "true");
  },
};

export const Empty: Story = { decorators: [inEditor()] };

export const DuringACall: Story = {
  decorators: [
    inEditor({
      flow: supportFlowEn,
      prepare: ({ actions }) => actions.showCall({ active: "menu", visited: ["welcome", "menu"] }),
    }),
  ],
};
