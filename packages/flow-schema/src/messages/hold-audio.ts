import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../kernel/bounds.js";
import { referenceSchema } from "../kernel/ids.js";

/**
 * What callers hear while they wait. No value of it can express silence (HOLD-1): an empty
 * `media` means that none is chosen yet, and the default music plays.
 */
export const holdAudioSchema = z.discriminatedUnion("source", [
  z.strictObject({ source: z.literal("library"), media: referenceSchema.default("") }),
  z.strictObject({
    source: z.literal("file"),
    media: referenceSchema.default(""),
    fileName: z.string().max(MAX_TITLE_LENGTH).optional(),
  }),
  z.strictObject({ source: z.literal("ringtone") }),
]);

export type HoldAudio = z.infer<typeof holdAudioSchema>;

/** The music that plays when a flow chooses none. */
export const DEFAULT_HOLD_AUDIO: HoldAudio = { source: "library", media: "default-music" };
