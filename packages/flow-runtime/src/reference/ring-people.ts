import { type Ringing, ring } from "./ring.js";
import type { Story } from "./story.js";

/** Rings a user or a team while the caller hears the hold experience. True when one answers. */
export function ringPeople(story: Story, widget: string, ringing: Ringing): boolean {
  const { world, hold, options } = story;
  const at = story.now;
  story.hasQueued = true;
  story.happenings.push({
    at,
    what: "queues",
    target: `${ringing.kind} ${ringing.id}`,
    ringForMs: ringing.ringForMs,
    ringIfBusy: ringing.ringIfBusy,
    exclude: [...story.declined].toSorted(),
  });
  // HOLD-2: as long as phones ring and the caller waits, never longer.
  const audio = hold.source === "ringtone" ? "ringtone" : hold.media;
  const agent = story.during({ at, what: "holds", audio }, () =>
    ring(
      world,
      ringing,
      story.declined,
      (agents) => options.draw?.(agents, world.now) ?? agents[0] ?? "",
      {
        rings(phone) {
          story.legs.push({ agent: phone, widget, rangAt: world.now, result: "cancelled" });
          story.happenings.push({ at: world.now, what: "rings", agent: phone });
        },
        stops(phone, result) {
          const leg = story.legs.findLast((one) => one.agent === phone);
          if (!leg) return;
          leg.result = result;
          if (result !== "answered") leg.endedAt = world.now;
        },
      },
    ),
  );
  if (agent === undefined) return false;
  story.answeredAt = story.now;
  story.happenings.push({ at: story.now, what: "connects", agent });
  return true;
}
