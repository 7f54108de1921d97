import type { WidgetTale } from "../widget-definition.js";
import { hearing } from "../widget-story.js";
import type { audioMessage } from "./audio-message.js";

export const audioMessageTale: WidgetTale<(typeof audioMessage)["settings"]> = {
  story: ({ message }) => ({ says: [hearing(message)] }),
};
