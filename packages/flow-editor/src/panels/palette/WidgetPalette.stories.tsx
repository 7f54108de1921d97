import { builtinRegistry } from "@smartflow/flow-schema";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { inEditor } from "../../testing/in-editor.js";
import { WidgetPalette } from "./WidgetPalette.js";

const meta: Meta<typeof WidgetPalette> = {
  title: "Panels/Palette",
  component: WidgetPalette,
  args: { registry: builtinRegistry, onPick: fn(), onConnect: fn(), onClose: fn() },
  decorators: [
    (Story) => (
      <div className="sf-story-center">
        <div className="sf-popover">
          <Story />
        </div>
      </div>
    ),
    inEditor(),
  ],
};
export default meta;
type Story = StoryObj<typeof WidgetPalette>;

export const NewSteps: Story = {};

export const Searched: Story = {
  play: async ({ canvasElement, args }) => {
    const palette = within(canvasElement);
    await userEvent.type(palette.getByRole("searchbox"), "ivr");
    await expect(palette.getAllByRole("option")).toHaveLength(2);
    await userEvent.keyboard("{Enter}");
    await expect(args.onPick).toHaveBeenCalledWith({ type: "ivrStandard" });
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole("searchbox"), "zzz");
  },
};

export const WithExistingSteps: Story = {
  args: {
    existing: [
      { id: "closed", type: "audioMessage", title: "We are closed" },
      { id: "menu", type: "ivrStandard", title: "Main menu" },
      { id: "deskVoicemail", type: "voicemail", title: "Voicemail" },
    ],
  },
};
