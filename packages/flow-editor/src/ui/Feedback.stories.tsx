import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Badge } from "./Badge.js";
import { Button } from "./Button.js";
import { CategoryTile } from "./CategoryTile.js";
import { Dialog } from "./Dialog.js";
import { Disclosure } from "./Disclosure.js";
import { EmptyState } from "./EmptyState.js";
import { HelpTip } from "./HelpTip.js";
import { Icon } from "./Icon.js";
import { IconButton } from "./IconButton.js";
import { type IconName, icons } from "./icons.js";
import { Notice } from "./Notice.js";
import { Popover } from "./Popover.js";
import { Spinner } from "./Spinner.js";
import { Tabs } from "./Tabs.js";
import { TextField } from "./TextField.js";

const meta: Meta<typeof Notice> = {
  title: "Primitives/Feedback and layout",
  component: Notice,
  decorators: [(Story) => <div className="sf-story-column">{Story()}</div>],
};
export default meta;
type Story = StoryObj<typeof Notice>;

const TONES = ["neutral", "accent", "danger", "warning", "success", "info"] as const;

export const Badges: Story = {
  render: () => (
    <div className="sf-story-row">
      {TONES.map((tone) => (
        <Badge key={tone} tone={tone}>
          3
        </Badge>
      ))}
    </div>
  ),
};

export const Notices: Story = {
  render: () => (
    <>
      {TONES.map((tone) => (
        <Notice key={tone} tone={tone} title={`A notice (${tone})`}>
          Callers who press nothing are led nowhere.
        </Notice>
      ))}
      <Notice tone="warning" action={<Button size="s">Insert a message</Button>}>
        With something to do about it.
      </Notice>
    </>
  ),
};

export const Empty: Story = {
  render: () => (
    <EmptyState
      icon="file-audio"
      title="No file chosen"
      action={<Button size="s">Enter an id</Button>}
    >
      Audio files are kept by your telephone system.
    </EmptyState>
  ),
};

export const Loading: Story = { render: () => <Spinner label="Loading" size={20} /> };

export const Tiles: Story = {
  render: () => (
    <div className="sf-story-row">
      <CategoryTile category="message" icon="volume-2" />
      <CategoryTile category="input" icon="grid-3x3" />
      <CategoryTile category="routing" icon="clock" size="s" />
      <CategoryTile category="people" icon="phone-forwarded" size="l" />
      <CategoryTile category="end" icon="voicemail" />
      <CategoryTile category={undefined} icon="acme-own-icon" />
    </div>
  ),
};

const isName = (name: string): name is IconName => Object.hasOwn(icons, name);

export const Icons: Story = {
  render: () => (
    <div className="sf-story-row">
      {Object.keys(icons)
        .filter(isName)
        .map((name) => (
          <Icon key={name} name={name} size={18} />
        ))}
    </div>
  ),
};

export const HelpBehindAMark: Story = {
  render: () => (
    <div className="sf-story-row">
      Ring time{" "}
      <HelpTip about="Ring time" text="How long it rings in all, before the call goes on." />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    const shown = await within(canvasElement).findByRole("tooltip");
    await waitFor(() => expect(shown).toBeVisible());
  },
};

export const TabsAndDisclosure: Story = {
  render: () => (
    <>
      <Tabs
        label="Add a step"
        items={[
          { id: "new", label: "New step", content: "The kinds of steps." },
          { id: "existing", label: "Existing", badge: <Badge>4</Badge>, content: "The steps." },
        ]}
      />
      <Disclosure title="Advanced" meta="2 settings">
        What most people leave alone.
      </Disclosure>
      <Disclosure title="Open" defaultExpanded>
        What stands below it.
      </Disclosure>
    </>
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("tab", { name: /Existing/ }));
    await expect(page.getByText("The steps.")).toBeVisible();
  },
};

export const OpenPopover: Story = {
  render: () => (
    <Popover label="Change the key" trigger={<IconButton icon="grid-3x3" label="Change the key" />}>
      {(close) => (
        <div className="sf-story-column">
          Controls beside the button.
          <Button onPress={close}>Done</Button>
        </div>
      )}
    </Popover>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    const shown = await within(canvasElement).findByRole("dialog");
    await waitFor(() => expect(shown).toBeVisible());
  },
};

export const OpenDialog: Story = {
  render: () => <Asking />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const shown = await page.findByRole("dialog", { name: "Rename the flow" });
    await waitFor(() => expect(shown).toBeVisible());
  },
};

function Asking() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Rename…</Button>
      <Dialog
        title="Rename the flow"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary">Rename</Button>
          </>
        }
      >
        <TextField label="Name" value="Support line" onChange={fn()} />
      </Dialog>
    </>
  );
}
