import { supportFlowEn } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { createFakeTestCall } from "../../testing/fake-test-call.js";
import { inEditor } from "../../testing/in-editor.js";
import { TestCallPanel } from "./TestCallPanel.js";

const port = createFakeTestCall({
  welcome: "welcome",
  menu: "menu",
  ring: "ringSupport",
  voicemail: "supportVoicemail",
});

const meta: Meta<typeof TestCallPanel> = {
  title: "Panels/Test call",
  component: TestCallPanel,
  args: {
    port,
    onClose: fn(),
    agents: [
      { id: "amelie", name: "Amélie Roux", teams: ["support"], presence: "available" },
      { id: "jonas", name: "Jonas Weber", teams: ["sales"], presence: "busy" },
      {
        id: "priya",
        name: "Priya Nair",
        teams: ["support", "support-premium"],
        presence: "unavailable",
      },
    ],
  },
  decorators: [
    (Story) => (
      <div className="sf-story-aside sf-story-aside--wide">
        <Story />
      </div>
    ),
    inEditor({ flow: supportFlowEn }),
  ],
};
export default meta;
type Story = StoryObj<typeof TestCallPanel>;

type Play = NonNullable<Story["play"]>;
const call: Play = async ({ canvasElement }) => {
  const panel = within(canvasElement);
  await userEvent.click(panel.getByRole("button", { name: /^(Call|Appeler)$/ }));
  await userEvent.click(panel.getByRole("button", { name: /^Pause$/ }));
};
const skip: Play = async ({ canvasElement }) => {
  await userEvent.click(within(canvasElement).getByRole("button", { name: /Skip|Suite/ }));
};

export const BeforeTheCall: Story = {};

export const NobodyToRing: Story = {
  args: { agents: [] },
  decorators: [inEditor()],
};

export const InTheMenu: Story = {
  play: async (context) => {
    await call(context);
    await skip(context);
  },
};

export const Ringing: Story = {
  play: async (context) => {
    await call(context);
    await skip(context);
    await userEvent.keyboard("2");
    await userEvent.click(
      within(context.canvasElement).getByRole("button", { name: /^(Key|Touche) 2$/ }),
    );
    await expect(
      within(context.canvasElement).getByRole("button", { name: /Answer as|Répondre en/ }),
    ).toBeVisible();
  },
};

export const Connected: Story = {
  play: async (context) => {
    await call(context);
    await skip(context);
    const panel = within(context.canvasElement);
    await userEvent.click(panel.getByRole("button", { name: /^(Key|Touche) 2$/ }));
    await userEvent.click(panel.getByRole("button", { name: /Answer as|Répondre en/ }));
  },
};

export const EndedInVoicemail: Story = {
  play: async (context) => {
    await call(context);
    await skip(context);
    const panel = within(context.canvasElement);
    await userEvent.click(panel.getByRole("button", { name: /^(Key|Touche) 9$/ }));
    await skip(context);
    await skip(context);
    await expect(
      panel.getByRole("button", { name: /^(Export script|Exporter le script)$/ }),
    ).toBeVisible();
  },
};

export const Narrow: Story = {
  ...InTheMenu,
  decorators: [
    (Story) => (
      <div className="sf-story-aside">
        <Story />
      </div>
    ),
    inEditor({ flow: supportFlowEn }),
  ],
};
