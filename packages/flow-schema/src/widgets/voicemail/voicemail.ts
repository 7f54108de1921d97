import * as z from "zod";
import { defaultTexts } from "../../messages/default-texts.js";
import { EMPTY_MESSAGE, messageSchema } from "../../messages/message.js";
import { mediaOf, messageSummary } from "../message-summary.js";
import { defineWidget } from "../widget-definition.js";

export const voicemailSettings = z.strictObject({
  greeting: messageSchema.default(EMPTY_MESSAGE),
  /** The longest recording. Default 120 s (VM-2). */
  maxDurationMs: z.int().min(1_000).max(600_000).default(120_000),
  /** The key that ends the recording; hanging up ends it too. */
  finishKey: z.enum(["#", "*"]).default("#"),
  /** A silence this long ends the recording; absent: only key, limit and hang-up do. */
  silenceTimeoutMs: z.int().min(1_000).max(60_000).optional(),
});

/** A greeting, then records the caller. */
export const voicemail = defineWidget({
  type: "voicemail",
  version: 1,
  category: "end",
  icon: "voicemail",
  settings: voicemailSettings,
  exits: () => [],
  traits: () => ({ speaksFirst: true, waitsForCaller: true }),
  messages: ({ greeting }) => [{ path: ["greeting"], message: greeting, required: true }],
  references: ({ greeting }) => mediaOf(greeting, ["greeting"]),
  summary: ({ greeting }) => messageSummary(greeting),
  initial: ({ locale }): z.input<typeof voicemailSettings> => ({
    greeting: { source: "tts", text: defaultTexts(locale).voicemailGreeting },
  }),
  fields: {
    greeting: { control: "message", group: "content", unheard: ["fileName"] },
    maxDurationMs: {
      control: "duration",
      group: "behaviour",
      min: 1_000,
      max: 600_000,
      step: 10_000,
    },
    finishKey: { control: "select", group: "behaviour", values: ["#", "*"] },
    silenceTimeoutMs: {
      control: "duration",
      group: "behaviour",
      min: 1_000,
      max: 60_000,
      step: 1_000,
    },
  },
});
