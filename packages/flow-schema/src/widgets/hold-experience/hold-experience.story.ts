import { durationPhrase } from "../phrase.js";
import type { WidgetTale } from "../widget-definition.js";
import { audioPhrase } from "../widget-story.js";
import type { holdExperience } from "./hold-experience.js";

export const holdExperienceTale: WidgetTale<(typeof holdExperience)["settings"]> = {
  story: ({ audio, announceWait, announceEveryMs }) => ({
    says: [
      { key: "tell.hold", params: { audio: audioPhrase(audio) } },
      ...(announceWait
        ? [{ key: "tell.hold.announced", params: { time: durationPhrase(announceEveryMs) } }]
        : []),
    ],
  }),
};
