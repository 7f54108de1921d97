import type { Catalogue } from "../widget-definition.js";

export const audioMessageEn = {
  "widget.audioMessage": "Audio message",
  "widget.audioMessage.description": "Plays a message, for example the welcome.",
  "widget.audioMessage.message": "Message",
  "widget.audioMessage.message.help":
    "What callers hear at this step. The call then goes on; with nothing connected behind it, the call ends after the message.",
  "widget.audioMessage.exit.next": "Then",
} satisfies Catalogue;
