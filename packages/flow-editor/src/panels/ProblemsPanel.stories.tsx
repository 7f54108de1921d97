import { brokenFlows, referenceFlow } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { inEditor } from "../testing/in-editor.js";
import { ProblemsPanel } from "./ProblemsPanel.js";

const meta: Meta<typeof ProblemsPanel> = { title: "Panels/Problems", component: ProblemsPanel };
export default meta;
type Story = StoryObj<typeof ProblemsPanel>;

export const None: Story = { decorators: [inEditor({ flow: referenceFlow })] };

export const OfTheFlow: Story = { decorators: [inEditor({ flow: brokenFlows.SF2001 })] };

export const Many: Story = {
  decorators: [
    inEditor({
      flow: referenceFlow,
      prepare: ({ actions }) => {
        actions.insertWidget({ at: "start" }, "ivrStandard");
        actions.insertWidget({ at: "start" }, "ringTo");
        actions.disconnect({ widget: "hours", exit: "open" });
      },
    }),
  ],
};

export const ReadOnly: Story = {
  decorators: [inEditor({ flow: brokenFlows.SF2005, readOnly: true })],
};
