import type { Message } from "../messages/message.js";
import type { WidgetSummary } from "./widget-definition.js";
import type { ReferenceUse } from "./widget-facets.js";

/** What a card shows of a message: its words, or the name of its file. */
export function messageSummary(message: Message): WidgetSummary {
  if (message.source === "tts") return { quote: message.text, audio: message };
  return { audio: message, ...(message.fileName ? { quote: message.fileName } : {}) };
}

/** The media file a message names, if it names one. */
export function mediaOf(
  message: Message | undefined,
  path: readonly (string | number)[],
): ReferenceUse[] {
  if (!message || message.source === "tts" || message.media === "") return [];
  return [{ path: [...path, "media"], kind: "media", id: message.media }];
}
