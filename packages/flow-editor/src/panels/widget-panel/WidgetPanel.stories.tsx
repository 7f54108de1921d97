import { brokenFlows, referenceFlow, supportFlowEn } from "@smartflow/flow-schema/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { createDirectory, FormProvider } from "../../form/index.js";
import { inEditor } from "../../testing/in-editor.js";
import { WidgetPanel } from "./WidgetPanel.js";

const directory = createDirectory({
  team: [
    { id: "sales", name: "Sales", detail: "6 agents" },
    { id: "support", name: "Support", detail: "12 agents" },
    { id: "support-premium", name: "Premium support", detail: "3 agents" },
    { id: "reception", name: "Reception", detail: "2 agents" },
  ],
  user: [{ id: "camille", name: "Camille Laurent", detail: "camille@lumen.example" }],
  line: [{ id: "line-paris", name: "Paris office", detail: "+33 1 84 80 00 00" }],
});

const meta: Meta<typeof WidgetPanel> = {
  title: "Panels/Step panel",
  component: WidgetPanel,
  args: { onClose: fn() },
  decorators: [
    (Story) => (
      <FormProvider directory={directory}>
        <div className="sf-story-aside">
          <Story />
        </div>
      </FormProvider>
    ),
  ],
};
export default meta;
type Story = StoryObj<typeof WidgetPanel>;

const of = (id: string): Story => ({
  args: { id },
  decorators: [inEditor({ flow: supportFlowEn, select: id })],
});

export const AudioMessage: Story = of("welcome");
export const TimeRule: Story = of("hours");
export const Menu: Story = {
  ...of("menu"),
  play: async ({ canvasElement }) => {
    const panel = within(canvasElement);
    const key = panel.getByRole("button", { name: /5/, pressed: false });
    await userEvent.click(key);
    await expect(panel.getByRole("button", { name: /5/, pressed: true })).toBeVisible();
  },
};
export const Input: Story = of("customerNumber");
export const RingTo: Story = of("ringPremium");
export const HoldExperience: Story = of("holdSupport");
export const Voicemail: Story = of("supportVoicemail");

export const ReadOnly: Story = {
  args: { id: "menu" },
  decorators: [inEditor({ flow: supportFlowEn, readOnly: true })],
};

/** A form with everything that can be wrong in it: each problem stands where it is. */
export const WithProblems: Story = {
  decorators: [
    inEditor({
      select: "menu",
      flow: {
        ...referenceFlow,
        widgets: {
          ...referenceFlow.widgets,
          menu: {
            type: "ivrStandard",
            title: "Menu",
            settings: {
              options: [
                { id: "sales", key: "1", label: "Sales" },
                { id: "support", key: "1", label: "Support" },
              ],
            },
            exits: { sales: "hold" },
          },
        },
      },
    }),
  ],
};

export const LongTitle: Story = {
  decorators: [
    inEditor({
      select: "welcome",
      flow: {
        ...referenceFlow,
        widgets: {
          ...referenceFlow.widgets,
          welcome: {
            type: "audioMessage",
            title: "The welcome that everybody hears who calls the support line on a working day",
            settings: {},
            exits: {},
          },
        },
      },
    }),
  ],
};

export const UnknownType: Story = {
  decorators: [inEditor({ flow: brokenFlows.SF2006, select: "notUnderstood" })],
};

export const RemovedElsewhere: Story = {
  decorators: [
    inEditor({
      flow: supportFlowEn,
      select: "trialNotice",
      afterwards(store) {
        const { trialNotice: _gone, ...widgets } = supportFlowEn.widgets;
        store.receive({ ...supportFlowEn, widgets });
      },
    }),
  ],
};

export const ChangedElsewhere: Story = {
  decorators: [
    inEditor({
      flow: supportFlowEn,
      select: "welcome",
      afterwards(store) {
        const welcome = supportFlowEn.widgets["welcome"];
        if (!welcome) return;
        store.receive({
          ...supportFlowEn,
          widgets: { ...supportFlowEn.widgets, welcome: { ...welcome, title: "A new welcome" } },
        });
      },
    }),
  ],
  play: async ({ canvasElement }) => {
    const panel = within(canvasElement);
    await userEvent.click(await panel.findByRole("button", { name: /All right|Compris/ }));
    await expect(panel.queryByText(/changed elsewhere|modifiée ailleurs/)).toBeNull();
  },
};
