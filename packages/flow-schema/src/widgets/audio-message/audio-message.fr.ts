import type { Translated } from "../widget-definition.js";
import type { audioMessageEn } from "./audio-message.en.js";

export const audioMessageFr: Translated<typeof audioMessageEn> = {
  "widget.audioMessage": "Message audio",
  "widget.audioMessage.description": "Diffuse un message, par exemple le message de bienvenue.",
  "widget.audioMessage.message": "Message",
  "widget.audioMessage.message.help":
    "Ce que l’appelant entend à cette étape. L’appel se poursuit ensuite ; si rien n’est relié après, il se termine à la fin du message.",
  "widget.audioMessage.exit.next": "Ensuite",
};
