import * as z from "zod";
import { MAX_TEXT_LENGTH, MAX_TITLE_LENGTH } from "../kernel/bounds.js";
import { referenceSchema } from "../kernel/ids.js";

const fileName = z.string().max(MAX_TITLE_LENGTH).optional();

/** Typed text, spoken by a voice; needs no file. */
export const ttsMessageSchema = z.strictObject({
  source: z.literal("tts"),
  text: z.string().max(MAX_TEXT_LENGTH).default(""),
  /** BCP 47 tag; absent means the flow's locale. */
  language: z.string().max(35).optional(),
  /** The voice's symbolic name; absent means the carrier's default for the language. */
  voice: z.string().max(64).optional(),
});

/** An uploaded custom file, by its symbolic id. An empty id means that none is chosen yet. */
export const fileMessageSchema = z.strictObject({
  source: z.literal("file"),
  media: referenceSchema.default(""),
  fileName,
});

/** A recording made in the editor, by its symbolic id. */
export const recordingMessageSchema = z.strictObject({
  source: z.literal("recording"),
  media: referenceSchema.default(""),
  fileName,
});

/** What a caller hears: exactly one of three sources (MSG-1). */
export const messageSchema = z.discriminatedUnion("source", [
  ttsMessageSchema,
  fileMessageSchema,
  recordingMessageSchema,
]);

export type Message = z.infer<typeof messageSchema>;

/** A message that nobody has written yet. */
export const EMPTY_MESSAGE: Message = { source: "tts", text: "" };

/** Whether a caller would hear nothing at all. */
export function isEmptyMessage(message: Message): boolean {
  return message.source === "tts" ? message.text.trim() === "" : message.media === "";
}
