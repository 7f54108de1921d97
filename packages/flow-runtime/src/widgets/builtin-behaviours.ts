import type { builtinWidgets } from "@smartflow/flow-schema";
import type { BehavioursFor } from "../machine/widget-behaviour.js";
import { audioMessageBehaviour } from "./audio-message/audio-message.behaviour.js";
import { holdExperienceBehaviour } from "./hold-experience/hold-experience.behaviour.js";
import { ivrInputBehaviour } from "./ivr-input/ivr-input.behaviour.js";
import { ivrStandardBehaviour } from "./ivr-standard/ivr-standard.behaviour.js";
import { ringToBehaviour } from "./ring-to/ring-to.behaviour.js";
import { timeRuleBehaviour } from "./time-rule/time-rule.behaviour.js";
import { voicemailBehaviour } from "./voicemail/voicemail.behaviour.js";

/**
 * How the built-in widgets behave in a call. A host adds its own:
 * `{ ...builtinBehaviours, acmeLookup: acmeLookupBehaviour }`.
 */
export const builtinBehaviours = {
  audioMessage: audioMessageBehaviour,
  holdExperience: holdExperienceBehaviour,
  ivrStandard: ivrStandardBehaviour,
  ivrInput: ivrInputBehaviour,
  voicemail: voicemailBehaviour,
  timeRule: timeRuleBehaviour,
  ringTo: ringToBehaviour,
} satisfies BehavioursFor<typeof builtinWidgets>;
