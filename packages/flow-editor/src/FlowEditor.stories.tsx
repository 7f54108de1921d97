import { emptyFlow } from "@smartflow/flow-schema";
import { supportFlowEn, supportFlowFr } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { FlowEditor, type FlowEditorProps } from "./FlowEditor.js";

const FLOWS = { en: supportFlowEn, fr: supportFlowFr };

const meta: Meta<typeof FlowEditor> = {
  title: "Editor",
  component: FlowEditor,
  render: (args, { globals }) => {
    const language = globals.locale === "fr" ? "fr" : "en";
    const surroundings: Pick<FlowEditorProps, "locale" | "theme"> = {
      locale: language,
      theme: globals.theme === "dark" ? "dark" : "light",
    };
    return (
      <div className="sf-story-window">
        <FlowEditor defaultFlow={FLOWS[language]} {...surroundings} {...args} />
      </div>
    );
  },
};
export default meta;
type Story = StoryObj<typeof FlowEditor>;

export const SupportFlow: Story = {};

export const Empty: Story = {
  args: { defaultFlow: emptyFlow({ id: "flow", name: "New flow" }) },
};

/** A step is added from the palette; its settings open beside the canvas; undo takes it back. */
export const AddingAStep: Story = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const editor = within(canvasElement);
    await userEvent.click(
      await editor.findByRole("button", { expanded: false, name: /first|première/ }),
    );
    const [option] = await within(document.body).findAllByRole("option");
    if (!option) throw new Error("The palette is empty.");
    await userEvent.click(option);
    await editor.findByRole("complementary");
    await expect(editor.getByRole("button", { name: /Undo|Annuler/ })).toBeEnabled();
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };
