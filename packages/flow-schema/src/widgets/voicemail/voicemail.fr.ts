import type { Translated } from "../widget-definition.js";
import type { voicemailEn } from "./voicemail.en.js";

export const voicemailFr: Translated<typeof voicemailEn> = {
  "widget.voicemail": "Messagerie vocale",
  "widget.voicemail.description":
    "Diffuse un message d’accueil et un bip, puis enregistre l’appelant.",
  "widget.voicemail.greeting": "Message d’accueil",
  "widget.voicemail.greeting.help": "Ce que l’appelant entend avant le bip.",
  "widget.voicemail.maxDurationMs": "Durée maximale",
  "widget.voicemail.maxDurationMs.help":
    "Le temps de parole de l’appelant, de 1 seconde à 10 minutes ; ce qui a été dit jusque-là est conservé. Par défaut : 2 minutes.",
  "widget.voicemail.finishKey": "Touche de fin",
  "widget.voicemail.finishKey.help":
    "L’appelant peut terminer par cette touche ou simplement raccrocher : dans les deux cas, son message est conservé. Par défaut : #.",
  "widget.voicemail.finishKey.#": "# (dièse)",
  "widget.voicemail.finishKey.*": "* (étoile)",
  "widget.voicemail.silenceTimeoutMs": "Terminer après un silence de",
  "widget.voicemail.silenceTimeoutMs.help":
    "Un silence de cette durée met fin à l’enregistrement, de 1 à 60 secondes. Laissé vide, le silence n’y met jamais fin.",
};
