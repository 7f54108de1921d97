import { durationPhrase } from "../phrase.js";
import type { WidgetTale } from "../widget-definition.js";
import { hearing } from "../widget-story.js";
import type { voicemailSettings } from "./voicemail.js";

export const voicemailTale: WidgetTale<typeof voicemailSettings> = {
  endings: ({ finishKey }) => [
    { id: "recorded", kind: "recorded", cause: { by: "keys", keys: finishKey } },
  ],
  story: ({ greeting, maxDurationMs, finishKey }) => ({
    says: [
      hearing(greeting),
      {
        key: "tell.voicemail",
        params: { time: durationPhrase(maxDurationMs), key: finishKey },
      },
    ],
  }),
};
