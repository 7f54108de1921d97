import { DEFAULT_HOLD_AUDIO, type HoldAudio } from "../messages/hold-audio.js";
import { isEmptyMessage, type Message } from "../messages/message.js";
import type { Phrase } from "./phrase.js";

/** What callers experience at a widget, in the order they do, and when each exit is taken. */
export interface WidgetStory {
  readonly says: readonly Phrase[];
  /** By exit; where an exit has none, its kind speaks for it. */
  readonly when?: { readonly [exit: string]: Phrase };
}

/** What callers hear of a message; `moment` says when: `now`, `before`, `last`. */
export function hearing(message: Message, moment = "now"): Phrase {
  if (isEmptyMessage(message)) return { key: `tell.hear.nothing.${moment}` };
  if (message.source === "tts") {
    return { key: `tell.hear.text.${moment}`, params: { text: message.text } };
  }
  return { key: `tell.hear.audio.${moment}`, params: { audio: audioPhrase(message) } };
}

/** A recording or a piece of music, as a part of a sentence. */
export function audioPhrase(audio: HoldAudio | Message): Phrase {
  if (audio.source === "file" && audio.fileName) {
    return { key: "tell.audio.named", params: { file: audio.fileName } };
  }
  const isDefault = audio.source === "library" && ["", mediaOfDefault()].includes(audio.media);
  return { key: `tell.audio.${isDefault ? "default" : audio.source}` };
}

function mediaOfDefault(): string {
  return "media" in DEFAULT_HOLD_AUDIO ? DEFAULT_HOLD_AUDIO.media : "";
}
