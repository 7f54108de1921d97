import type { Catalogue } from "../widget-definition.js";

export const holdExperienceEn = {
  "widget.holdExperience": "Hold experience",
  "widget.holdExperience.description":
    "Sets what callers hear from here on while they wait for an agent.",
  "widget.holdExperience.summary": "Heard while callers wait",
  "widget.holdExperience.summary.announced": "Heard while callers wait, with their waiting time",
  "widget.holdExperience.name": "Title",
  "widget.holdExperience.name.help":
    "A name for this hold experience, so that you recognise it. Callers never hear it.",
  "widget.holdExperience.audio": "Audio",
  "widget.holdExperience.audio.help":
    "Plays over and over while agents’ phones ring. With nothing chosen, callers hear the default music: they never wait in silence.",
  "widget.holdExperience.announceWait": "Announce the waiting time",
  "widget.holdExperience.announceWait.help":
    "Tells callers how long they will probably wait, for the first time after 30 seconds. Off by default.",
  "widget.holdExperience.announceEveryMs": "Repeat the announcement every",
  "widget.holdExperience.announceEveryMs.help":
    "The time between two announcements, from 15 seconds to 10 minutes. Default: 60 seconds.",
  "widget.holdExperience.exit.next": "Then",
} satisfies Catalogue;
