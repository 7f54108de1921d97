import * as z from "zod";
import { EMPTY_MESSAGE, messageSchema } from "../../messages/message.js";
import { mediaOf, messageSummary } from "../message-summary.js";
import { defineWidget } from "../widget-definition.js";

/** Plays a message anywhere in the flow, for example the welcome. */
export const audioMessage = defineWidget({
  type: "audioMessage",
  version: 1,
  category: "message",
  icon: "volume-2",
  settings: z.strictObject({
    message: messageSchema.default(EMPTY_MESSAGE),
  }),
  // Without a next step the call ends after the message: a goodbye is a fair end.
  exits: () => [{ id: "next", kind: "next", optional: true }],
  traits: () => ({ speaksFirst: true, allowsCallbackRequest: true }),
  messages: ({ message }) => [{ path: ["message"], message, required: true }],
  references: ({ message }) => mediaOf(message, ["message"]),
  summary: ({ message }) => messageSummary(message),
  fields: { message: { control: "message", group: "content", unheard: ["fileName"] } },
});
