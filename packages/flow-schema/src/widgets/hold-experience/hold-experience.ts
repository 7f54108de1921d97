import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../../kernel/bounds.js";
import { DEFAULT_HOLD_AUDIO, holdAudioSchema } from "../../messages/hold-audio.js";
import { defineWidget } from "../widget-definition.js";

/** Sets what callers hear from here on while they wait for an agent. */
export const holdExperience = defineWidget({
  type: "holdExperience",
  version: 1,
  category: "message",
  icon: "music",
  settings: z.strictObject({
    name: z.string().max(MAX_TITLE_LENGTH).default(""),
    audio: holdAudioSchema.default(DEFAULT_HOLD_AUDIO),
    /** Tells callers how long they will wait (HOLD-3). Default off. */
    announceWait: z.boolean().default(false),
    /** The time between two announcements; the first comes after 30 s. Default 60 s. */
    announceEveryMs: z.int().min(15_000).max(600_000).default(60_000),
  }),
  exits: () => [{ id: "next", kind: "next" }],
  traits: () => ({ choosesHoldAudio: true }),
  references: ({ audio }) =>
    audio.source === "ringtone" || audio.media === ""
      ? []
      : [{ path: ["audio", "media"], kind: "media", id: audio.media }],
  summary: ({ audio, announceWait }) => ({
    key: announceWait ? "widget.holdExperience.summary.announced" : "widget.holdExperience.summary",
    audio,
  }),
  fields: {
    name: { control: "text", group: "content", unheard: true },
    audio: { control: "holdAudio", group: "content", unheard: ["fileName"] },
    announceWait: { control: "switch", group: "behaviour" },
    announceEveryMs: {
      control: "duration",
      group: "behaviour",
      min: 15_000,
      max: 600_000,
      step: 5_000,
      visible: (settings) => settings["announceWait"] === true,
    },
  },
});
