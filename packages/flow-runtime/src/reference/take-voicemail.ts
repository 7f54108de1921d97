import type { voicemail } from "@smartflow/flow-schema";
import type * as z from "zod";
import type { Story } from "./story.js";

/** No carrier records less. */
const SHORTEST_MS = 1_000;

/** VM-2: greeting, beep, then the caller speaks. */
export function takeVoicemail(
  story: Story,
  widget: string,
  settings: z.output<typeof voicemail.settings>,
): void {
  const { world } = story;
  story.play(settings.greeting);
  const at = story.now;
  const begins = at + story.options.beepMs;
  // A recording ends with the call's longest time at the latest, so that what was said is kept.
  const longest = Math.min(settings.maxDurationMs, Math.max(world.timeLeft, SHORTEST_MS));
  world.extend();
  story.during({ at, what: "records" }, () => {
    try {
      const until = begins + longest;
      for (let action = world.next(until); action; action = world.next(until)) {
        if (action.do === "press" && action.key === settings.finishKey) return;
      }
    } finally {
      // Whatever ends it keeps what was said, also when the caller hangs up; an empty recording
      // is no voicemail.
      const durationMs = story.now - begins;
      if (durationMs > 0) story.voicemail = { widget, durationMs };
    }
  });
}
