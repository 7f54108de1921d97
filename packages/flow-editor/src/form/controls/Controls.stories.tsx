import {
  DEFAULT_HOLD_AUDIO,
  holdAudioSchema,
  ivrInput,
  ivrStandard,
  messageSchema,
  ringTo,
  timeRule,
} from "@smartflow/flow-schema";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import * as z from "zod";
import { type OneSettingOptions, oneSetting } from "../../testing/one-setting.js";
import { createDirectory } from "../directory.js";
import type { Directory, SpeechPreview } from "../ports.js";

const meta: Meta = { title: "Form/Controls" };
export default meta;
type Story = StoryObj;

const LONG =
  "Thank you for calling Lumio, the invoicing software for small companies. For our plans or a quote, press 1. For technical support, press 2. For your invoices, press 3. To speak to reception, press 0, or stay on the line and somebody will be with you in a moment.";

const speaking: SpeechPreview = {
  availability: async () => "available",
  speak: (_request, signal) =>
    new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
};
const failing: SpeechPreview = {
  availability: async () => "available",
  speak: () => Promise.reject(new Error("no sound")),
};
const voiceless: SpeechPreview = {
  availability: async () => "noVoice",
  speak: async () => undefined,
};

/**
 * While a list is open, React Aria hides the rest of the page from screen readers; the keyboard
 * cannot get there without closing the list, which axe cannot know.
 */
const LIST_IS_OPEN = { a11y: { config: { rules: [{ id: "aria-hidden-focus", enabled: false }] } } };
const message = (options: Partial<OneSettingOptions>): Story =>
  oneSetting({
    schema: messageSchema.optional(),
    field: { control: "message" },
    label: "Message",
    help: "What callers hear.",
    surroundings: { speech: speaking },
    ...options,
  });

export const MessageEmpty: Story = message({ value: { source: "tts", text: "" } });
export const MessageFilled: Story = message({
  value: { source: "tts", text: LONG, language: "fr-CA", voice: "female" },
});
export const MessagePlaying: Story = {
  ...message({ value: { source: "tts", text: LONG } }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("button", { name: /Test and play|Tester/ }));
    await expect(page.getByRole("button", { name: /Stop|Arrêter/ })).toBeVisible();
  },
};
export const MessageCannotBeHeard: Story = message({
  value: { source: "tts", text: "Hello" },
  surroundings: { speech: voiceless },
});
export const MessageFailedToPlay: Story = {
  ...message({ value: { source: "tts", text: "Hello" }, surroundings: { speech: failing } }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("button", { name: /Test and play|Tester/ }));
    await expect(await page.findByText(/could not be played|échoué/)).toBeVisible();
  },
};
export const MessageFileMissing: Story = message({ value: { source: "file", media: "" } });
export const MessageFile: Story = message({
  value: { source: "file", media: "welcome-2026", fileName: "welcome.mp3" },
});
export const MessageRecordingMissing: Story = message({
  value: { source: "recording", media: "" },
});
export const MessageReadOnly: Story = message({
  value: { source: "tts", text: LONG },
  readOnly: true,
});
export const OptionalMessageAbsent: Story = {
  ...message({}),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("button", { name: /^(Add|Ajouter)/ }));
    await userEvent.click(page.getByRole("button", { name: /^(Remove|Retirer)/ }));
    await expect(page.getByRole("button", { name: /^(Add|Ajouter)/ })).toBeVisible();
  },
};

const holdAudio = (options: Partial<OneSettingOptions>): Story =>
  oneSetting({
    schema: holdAudioSchema.default(DEFAULT_HOLD_AUDIO),
    field: { control: "holdAudio" },
    label: "Audio",
    ...options,
  });

export const HoldAudioLibrary: Story = holdAudio({ value: DEFAULT_HOLD_AUDIO });
export const HoldAudioRingtone: Story = holdAudio({ value: { source: "ringtone" } });
export const HoldAudioFile: Story = holdAudio({ value: { source: "file", media: "" } });

export const Duration: Story = {
  ...oneSetting({
    schema: z.int().min(5_000).max(3_600_000).default(30_000),
    field: { control: "duration", min: 5_000, max: 3_600_000, step: 5_000 },
    value: 30_000,
    label: "Ring time",
    help: "How long it rings in all.",
  }),
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "2");
    await expect(within(canvasElement).getByText(/At least|Au moins/)).toBeVisible();
  },
};
export const DurationOptional: Story = oneSetting({
  schema: z.int().min(1_000).max(60_000).optional(),
  field: { control: "duration", min: 1_000, max: 60_000 },
  label: "End after a silence of",
});
export const DurationOdd: Story = oneSetting({
  schema: z.int().min(0).default(0),
  field: { control: "duration" },
  value: 61_234,
  label: "To the millisecond",
});

export const TextNumberSwitchSelect: Story = {
  ...oneSetting({
    schema: z.string().max(20).default(""),
    field: { control: "text" },
    value: "Support",
  }),
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole("textbox"), " and much more than fits");
    await expect(within(canvasElement).getByText(/Keep it under|Pas plus/)).toBeVisible();
  },
};
export const NumberWithBounds: Story = oneSetting({
  schema: z.int().min(0).max(5).default(1),
  field: { control: "number", min: 0, max: 5 },
  value: 1,
  label: "Retries",
});
export const SwitchOn: Story = oneSetting({
  schema: z.boolean().default(true),
  field: { control: "switch" },
  value: true,
  label: "A key stops the prompt",
  help: "And it counts.",
});
export const SelectShort: Story = oneSetting({
  schema: z.enum(["#", "*"]).default("#"),
  field: { control: "select", values: ["#", "*"] },
  value: "#",
  label: "Key",
});
export const SelectLong: Story = oneSetting({
  schema: z.string().default("a"),
  field: {
    control: "select",
    values: ["simultaneous", "random, one by one", "longest idle first"],
  },
  value: "simultaneous",
  label: "Order of ringing",
});

const { options } = ivrStandard.settings.shape;
export const OptionsEmpty: Story = oneSetting({
  schema: options,
  field: { control: "options" },
  value: [],
  label: "Options",
});
export const OptionsMany: Story = {
  ...oneSetting({
    schema: options,
    field: { control: "options" },
    label: "Options",
    value: ["1", "2", "3", "4", "0", "#"].map((key) => ({
      id: `key${key === "#" ? "Hash" : key}`,
      key,
      label: key === "4" ? "Everything else that nobody has thought of so far" : `Choice ${key}`,
    })),
  }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const [menu] = page.getAllByRole("button", { name: /^Actions/ });
    if (menu) await userEvent.click(menu);
    await userEvent.click(await page.findByRole("menuitem", { name: /Move down|Descendre/ }));
    const names = page.getAllByRole("textbox").map((field) => field.getAttribute("value"));
    await expect(names.slice(0, 2)).toEqual(["Choice 2", "Choice 1"]);
  },
};
export const OptionsReadOnly: Story = oneSetting({
  schema: options,
  field: { control: "options" },
  value: [{ id: "sales", key: "1", label: "Sales" }],
  readOnly: true,
});

const input = ivrInput.settings.shape;
export const SubmitByKey: Story = oneSetting({
  schema: input.submit,
  field: { control: "submit" },
  value: { by: "finishKey", finishKey: "#", minDigits: 6, maxDigits: 8 },
  label: "The input is complete",
});
export const SubmitByLength: Story = oneSetting({
  schema: input.submit,
  field: { control: "submit" },
  value: { by: "length", length: 4 },
  label: "The input is complete",
});
export const ValueBranches: Story = oneSetting({
  schema: input.branches,
  field: { control: "valueBranches" },
  label: "Branches by value",
  value: [
    { id: "vip", title: "Premium", match: { kind: "equals", values: ["123456", "654321"] } },
    { id: "old", title: "", match: { kind: "prefix", prefix: "9" } },
    { id: "trial", title: "On trial", match: { kind: "range", from: "100000", to: "199999" } },
    { id: "short", title: "Short", match: { kind: "length", min: 1, max: 3 } },
  ],
});

const rule = timeRule.settings.shape;
export const ScheduleEmpty: Story = oneSetting({
  schema: rule.branches,
  field: { control: "schedule" },
  value: [],
  label: "Hours",
});
export const Schedule: Story = {
  ...oneSetting({
    schema: rule.branches,
    field: { control: "schedule" },
    label: "Hours",
    value: [
      {
        id: "open",
        title: "Open",
        slots: [
          { id: "am", days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "12:30" },
          { id: "pm", days: ["mon", "tue", "wed", "thu"], from: "14:00", to: "18:00" },
        ],
      },
      {
        id: "night",
        title: "Night shift",
        slots: [{ id: "n", days: ["fri", "sat"], from: "22:00", to: "06:00" }],
      },
      { id: "never", title: "", slots: [] },
    ],
  }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const [sunday] = page.getAllByRole("button", { name: /^(Sunday|dimanche)$/ });
    if (sunday) await userEvent.click(sunday);
    await expect(sunday).toHaveAttribute("aria-pressed", "true");
  },
};
export const SpecialDates: Story = oneSetting({
  schema: rule.specialDates,
  field: { control: "specialDates" },
  label: "Special dates",
  others: { branches: [{ id: "open", title: "Open", slots: [] }] },
  value: [
    { id: "xmas", title: "Christmas", from: "2026-12-24", to: "2026-12-26", branch: "otherwise" },
    {
      id: "inventory",
      title: "Inventory",
      from: "2026-06-30",
      hours: { from: "08:00", to: "10:00" },
      branch: "open",
    },
    { id: "wrong", title: "", from: "2026-06-30", to: "2026-06-01", branch: "otherwise" },
  ],
});
export const TimeZoneOfTheFlow: Story = oneSetting({
  schema: rule.timeZone,
  field: { control: "timeZone" },
  label: "Time zone",
});
export const TimeZoneSearched: Story = {
  ...oneSetting({
    schema: rule.timeZone,
    field: { control: "timeZone" },
    value: "Asia/Tokyo",
    label: "Time zone",
  }),
  parameters: LIST_IS_OPEN,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.clear(page.getByRole("combobox"));
    await userEvent.type(page.getByRole("combobox"), "new york");
    const found = await page.findByRole("option", { name: /^America\/New York/ });
    await waitFor(() => expect(found).toBeVisible());
  },
};

const target = (
  directory: Directory | undefined,
  value: OneSettingOptions["value"],
  more: Partial<OneSettingOptions> = {},
): Story =>
  oneSetting({
    schema: ringTo.settings.shape.target,
    field: { control: "target" },
    label: "Whom to ring",
    value,
    surroundings: { directory },
    ...more,
  });
const people = createDirectory({
  team: [
    { id: "sales", name: "Sales", detail: "6 agents" },
    { id: "support", name: "Support", detail: "12 agents" },
  ],
});
const openList: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  await userEvent.click(within(canvasElement).getByRole("combobox"));
};

export const TargetChosen: Story = target(people, { kind: "team", id: "sales" });
export const TargetList: Story = {
  ...target(people, { kind: "team", id: "" }),
  play: openList,
  parameters: LIST_IS_OPEN,
};
export const TargetGone: Story = target(people, { kind: "team", id: "former-team" });
export const TargetLoading: Story = {
  ...target(
    { search: () => new Promise(() => undefined), find: () => new Promise(() => undefined) },
    { kind: "team", id: "" },
  ),
  play: openList,
  parameters: LIST_IS_OPEN,
};
export const TargetFailed: Story = {
  ...target(
    {
      search: () => Promise.reject(new Error("offline")),
      find: () => Promise.reject(new Error("offline")),
    },
    { kind: "team", id: "sales" },
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(await page.findByText(/could not be loaded|pas pu être/)).toBeVisible();
    await expect(page.getByRole("button", { name: /Try again|Réessayer/ })).toBeVisible();
  },
};
export const TargetWithoutDirectory: Story = target(undefined, { kind: "user", id: "camille" });
export const TargetNumber: Story = {
  ...target(people, { kind: "number", number: "" }),
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "0033 1 23.45.67.89");
    await userEvent.tab();
    await expect(field).toHaveValue("+33123456789");
  },
};
export const TargetReadOnly: Story = target(
  people,
  { kind: "team", id: "sales" },
  { readOnly: true },
);

export const UnknownControl: Story = oneSetting({
  schema: z.custom(() => true),
  field: { control: "acmeCalendar" },
  value: { calendar: "team", days: [1, 2] },
  label: "Calendar",
});
