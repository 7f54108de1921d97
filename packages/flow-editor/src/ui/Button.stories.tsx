import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { Button } from "./Button.js";
import { IconButton } from "./IconButton.js";
import { Menu } from "./Menu.js";
import { ToggleButton } from "./ToggleButton.js";

const meta: Meta<typeof Button> = {
  title: "Primitives/Buttons",
  component: Button,
  args: { children: "Publish", onPress: fn() },
  decorators: [(Story) => <div className="sf-story-row">{Story()}</div>],
};
export default meta;
type Story = StoryObj<typeof Button>;

export const Variants: Story = {
  render: (args) => (
    <>
      <Button {...args} variant="primary" icon="rocket" />
      <Button {...args} variant="secondary" icon="play" />
      <Button {...args} variant="ghost" icon="undo-2" />
      <Button {...args} variant="danger" icon="trash-2" />
    </>
  ),
  play: async ({ canvasElement, args }) => {
    const [first] = within(canvasElement).getAllByRole("button");
    if (first) await userEvent.click(first);
    await expect(args.onPress).toHaveBeenCalledOnce();
  },
};

export const Small: Story = {
  render: (args) => (
    <>
      <Button {...args} size="s" icon="plus" />
      <Button {...args} size="s" variant="ghost" iconEnd="chevron-down" />
    </>
  ),
};

export const DisabledAndPending: Story = {
  render: (args) => (
    <>
      <Button {...args} isDisabled />
      <Button {...args} variant="primary" isDisabled />
      <Button {...args} variant="primary" isPending />
    </>
  ),
};

export const LongText: Story = {
  args: { children: "Publish this call flow to everybody who calls the support line from now on" },
};

export const IconButtons: Story = {
  render: () => (
    <>
      <IconButton icon="undo-2" label="Undo" shortcut="Ctrl Z" />
      <IconButton icon="redo-2" label="Redo" isDisabled />
      <IconButton icon="plus" label="Add" variant="secondary" size="s" />
    </>
  ),
};

export const Toggles: Story = { render: () => <Toggle /> };

function Toggle() {
  const [isOn, setOn] = useState(true);
  return (
    <>
      <ToggleButton label="Problems" icon="triangle-alert" isSelected={isOn} onChange={setOn} />
      <ToggleButton label="Monday" isSelected={!isOn} onChange={(next) => setOn(!next)} />
    </>
  );
}

export const MenuOfActions: Story = {
  render: () => (
    <Menu
      label="Actions"
      trigger={<IconButton icon="ellipsis" label="Actions" />}
      items={[
        { id: "up", label: "Move up", icon: "arrow-up", isDisabled: true },
        { id: "down", label: "Move down", icon: "arrow-down", shortcut: "Alt ↓" },
        { id: "remove", label: "Remove", icon: "trash-2", tone: "danger" },
      ]}
      onAction={fn()}
    />
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    await expect(within(canvasElement).getAllByRole("menuitem")).toHaveLength(3);
  },
};
