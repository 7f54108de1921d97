import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { DateField } from "./DateField.js";
import { NumberField } from "./NumberField.js";
import { SearchField } from "./SearchField.js";
import { TextArea } from "./TextArea.js";
import { TextField, type TextFieldProps } from "./TextField.js";
import { TimeOfDayField } from "./TimeOfDayField.js";

const LONG =
  "Thank you for calling Lumio, the invoicing software for small companies. For our plans or a quote, press 1. For technical support, press 2. For your invoices, press 3. To speak to reception, press 0, or stay on the line.";

const meta: Meta<typeof TextField> = {
  title: "Primitives/Fields",
  component: TextField,
  decorators: [(Story) => <div className="sf-story-column">{Story()}</div>],
};
export default meta;
type Story = StoryObj<typeof TextField>;

function Kept({ value: first, ...rest }: Omit<TextFieldProps, "onChange">) {
  const [value, setValue] = useState(first);
  return <TextField {...rest} value={value} onChange={setValue} />;
}

export const Texts: Story = {
  render: () => (
    <>
      <Kept label="Empty" value="" placeholder="What is it for?" />
      <Kept label="Filled" value="Sales" help="What callers hear this key is for." />
      <Kept label="With a line below" value="welcome-2026" description="As your system knows it." />
      <Kept label="Wrong" value="2" error="At least 5 s." suffix="s" />
      <Kept label="Read-only" value="Sales" isReadOnly />
      <Kept label="Disabled" value="" isDisabled />
      <Kept label={`A long label: ${LONG}`} value={LONG} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox", { name: "Wrong" });
    await expect(field).toHaveAccessibleDescription("At least 5 s.");
    await userEvent.type(within(canvasElement).getByRole("textbox", { name: "Empty" }), "Support");
  },
};

export const LongTexts: Story = { render: () => <Areas /> };

function Areas() {
  const [value, setValue] = useState(LONG);
  return (
    <>
      <TextArea label="Message" value={value} onChange={setValue} />
      <TextArea label="Empty" value="" onChange={setValue} placeholder="Type what callers hear…" />
      <TextArea
        label="Wrong"
        value={value}
        onChange={setValue}
        error="Keep it under 100 characters."
      />
      <TextArea label="Read-only" value={value} onChange={setValue} isReadOnly />
    </>
  );
}

export const Numbers: Story = {
  render: () => <CountedNumbers />,
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox", { name: "Retries" });
    await userEvent.type(field, "{ArrowUp}");
    await expect(field).toHaveValue("3");
  },
};

function CountedNumbers() {
  const [value, setValue] = useState<number | undefined>(2);
  return (
    <>
      <NumberField label="Retries" value={value} onChange={setValue} min={0} max={5} />
      <NumberField
        label="Empty"
        value={undefined}
        onChange={setValue}
        placeholder="None"
        unit="s"
      />
      <NumberField label="Wrong" value={9} onChange={setValue} error="At most 5." />
      <NumberField label="Read-only" value={value} onChange={setValue} isReadOnly />
    </>
  );
}

export const Search: Story = { render: () => <Searching /> };

function Searching() {
  const [value, setValue] = useState("voice");
  return <SearchField label="Search" placeholder="Search" value={value} onChange={setValue} />;
}

export const Times: Story = {
  render: () => <Opening />,
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox", { name: "From" });
    await userEvent.clear(field);
    await userEvent.type(field, "8h30{Enter}");
    await expect(field).toHaveValue("08:30");
    const other = within(canvasElement).getByRole("textbox", { name: "To" });
    await userEvent.clear(other);
    await userEvent.type(other, "noon");
    await userEvent.tab();
    await expect(within(canvasElement).getByText("Type a time such as 09:00.")).toBeVisible();
  },
};

function Opening() {
  const [from, setFrom] = useState("09:00");
  const [to, setTo] = useState("24:00");
  const invalidText = "Type a time such as 09:00.";
  return (
    <>
      <TimeOfDayField label="From" value={from} onChange={setFrom} invalidText={invalidText} />
      <TimeOfDayField label="To" value={to} onChange={setTo} invalidText={invalidText} />
    </>
  );
}

export const Dates: Story = {
  render: () => <Days />,
  play: async ({ canvasElement }) => {
    const [open] = within(canvasElement).getAllByRole("button");
    if (open) await userEvent.click(open);
    const shown = await within(canvasElement).findByRole("grid");
    await waitFor(() => expect(shown).toBeVisible());
  },
};

function Days() {
  const [day, setDay] = useState<string | undefined>("2026-12-24");
  return (
    <>
      <DateField label="First day" value={day} onChange={setDay} />
      <DateField label="Empty" value={undefined} onChange={setDay} />
      <DateField label="Wrong" value={day} onChange={setDay} error="It lies before the first." />
      <DateField label="Read-only" value={day} onChange={setDay} isReadOnly />
    </>
  );
}
