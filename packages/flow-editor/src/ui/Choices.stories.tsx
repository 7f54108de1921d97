import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ComboBox } from "./ComboBox.js";
import { RadioGroup } from "./RadioGroup.js";
import { SegmentedControl } from "./SegmentedControl.js";
import { type Choice, Select } from "./Select.js";
import { Spinner } from "./Spinner.js";
import { Switch } from "./Switch.js";

const STRATEGIES: readonly Choice[] = [
  { id: "simultaneous", label: "All at once", icon: "users" },
  { id: "random", label: "One by one, at random" },
  { id: "longestIdle", label: "One by one, longest idle first", description: "Fair to everybody" },
];

const meta: Meta<typeof Select> = {
  title: "Primitives/Choices",
  component: Select,
  decorators: [(Story) => <div className="sf-story-column">{Story()}</div>],
};
export default meta;
type Story = StoryObj<typeof Select>;

function Chosen({
  first,
  children,
}: {
  readonly first: string;
  readonly children: (value: string, set: (value: string) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return children(value, setValue);
}

export const Selects: Story = {
  render: () => (
    <Chosen first="random">
      {(value, set) => (
        <>
          <Select label="Order of ringing" value={value} onChange={set} options={STRATEGIES} />
          <Select
            label="Nothing chosen"
            value={undefined}
            onChange={set}
            options={STRATEGIES}
            placeholder="Choose…"
            error="Choose one of the values."
          />
          <Select label="Disabled" value={value} onChange={set} options={STRATEGIES} isDisabled />
        </>
      )}
    </Chosen>
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("button", { name: /Order of ringing/ }));
    await userEvent.click(await page.findByRole("option", { name: "All at once" }));
    await expect(page.getByRole("button", { name: /All at once.*Order/ })).toBeVisible();
  },
};

export const OpenList: Story = {
  ...Selects,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: /Order of ringing/ }));
    const shown = await within(canvasElement).findByRole("listbox");
    await waitFor(() => expect(shown).toBeVisible());
  },
};

export const Combos: Story = {
  render: () => (
    <Chosen first="random">
      {(value, set) => (
        <>
          <ComboBox
            label="Strategy"
            value={value}
            shownAs={STRATEGIES.find(({ id }) => id === value)?.label ?? value}
            onChange={set}
            options={STRATEGIES}
            onSearch={() => undefined}
            empty="Nothing found"
          />
          <ComboBox
            label="Loading"
            placeholder="Search teams…"
            value=""
            shownAs=""
            onChange={set}
            options={[]}
            onSearch={() => undefined}
            empty={<Spinner label="Loading" />}
          />
        </>
      )}
    </Chosen>
  ),
};

export const Segments: Story = {
  render: () => (
    <Chosen first="tts">
      {(value, set) => (
        <>
          <SegmentedControl
            label="Source"
            help="Where the words come from."
            value={value}
            onChange={set}
            options={[
              { id: "tts", label: "Spoken text", icon: "message-square-text" },
              { id: "file", label: "File", icon: "file-audio" },
              { id: "recording", label: "Recording", icon: "mic" },
            ]}
          />
          <SegmentedControl
            label="Long names"
            value={value}
            onChange={set}
            options={[
              { id: "tts", label: "A spoken text of any length" },
              { id: "file", label: "A file that was uploaded" },
            ]}
          />
          <SegmentedControl
            label="Read-only"
            value="tts"
            isReadOnly
            onChange={set}
            options={[
              { id: "tts", label: "On" },
              { id: "file", label: "Off" },
            ]}
          />
        </>
      )}
    </Chosen>
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("radio", { name: "Recording" }));
    await expect(page.getByRole("radio", { name: "Recording" })).toBeChecked();
  },
};

export const Radios: Story = {
  render: () => (
    <Chosen first="random">
      {(value, set) => (
        <>
          <RadioGroup label="Order of ringing" value={value} onChange={set} options={STRATEGIES} />
          <RadioGroup
            label="Wrong"
            value={undefined}
            onChange={set}
            options={STRATEGIES}
            error="Choose one of the values."
          />
        </>
      )}
    </Chosen>
  ),
};

export const Switches: Story = {
  render: () => (
    <>
      <Switch label="On" isSelected onChange={() => undefined} help="A key stops the prompt." />
      <Switch label="Off" isSelected={false} onChange={() => undefined} />
      <Switch
        label="With a line below"
        description="Callers wait for whoever becomes free."
        isSelected
        onChange={() => undefined}
      />
      <Switch label="Read-only" isSelected isReadOnly onChange={() => undefined} />
      <Switch label="Disabled" isSelected={false} isDisabled onChange={() => undefined} />
    </>
  ),
};
