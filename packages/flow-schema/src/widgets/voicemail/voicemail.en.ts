import type { Catalogue } from "../widget-definition.js";

export const voicemailEn = {
  "widget.voicemail": "Voicemail",
  "widget.voicemail.description": "Plays a greeting and a beep, then records the caller.",
  "widget.voicemail.greeting": "Greeting",
  "widget.voicemail.greeting.help": "What callers hear before the beep.",
  "widget.voicemail.maxDurationMs": "Longest recording",
  "widget.voicemail.maxDurationMs.help":
    "How long callers may speak, from 1 second to 10 minutes; what they said until then is kept. Default: 2 minutes.",
  "widget.voicemail.finishKey": "Key that ends the recording",
  "widget.voicemail.finishKey.help":
    "Callers can end with this key or simply hang up: both keep what they said. Default: #.",
  "widget.voicemail.finishKey.#": "# (hash)",
  "widget.voicemail.finishKey.*": "* (star)",
  "widget.voicemail.silenceTimeoutMs": "End after a silence of",
  "widget.voicemail.silenceTimeoutMs.help":
    "A silence this long ends the recording, from 1 to 60 seconds. Left empty, silence never does.",
} satisfies Catalogue;
