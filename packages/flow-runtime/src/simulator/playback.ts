import type { Message } from "@smartflow/flow-schema";

/** How fast the simulated voice speaks: about 17 characters a second. */
const MS_PER_CHARACTER = 60;
const SHORTEST_MS = 500;
const DEFAULT_MEDIA_MS = 3_000;

/** The length of a media file in milliseconds; nothing where it is not known. */
export type MediaLength = (media: string) => number | undefined;

/** How long a message plays in a simulated call: the same everywhere. */
export function playingMs(message: Message, mediaMs: MediaLength): number {
  if (message.source === "tts")
    return Math.max(SHORTEST_MS, message.text.length * MS_PER_CHARACTER);
  return mediaMs(message.media) ?? DEFAULT_MEDIA_MS;
}

/** What a reader of the transcript sees of a message. */
export function heardAs(message: Message): { readonly text: string; readonly media?: string } {
  if (message.source === "tts") return { text: message.text };
  return { text: message.fileName ?? message.media, media: message.media };
}
