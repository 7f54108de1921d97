import { audioMessage } from "./audio-message/audio-message.js";
import { audioMessageTale } from "./audio-message/audio-message.story.js";
import { holdExperience } from "./hold-experience/hold-experience.js";
import { holdExperienceTale } from "./hold-experience/hold-experience.story.js";
import { ivrInput } from "./ivr-input/ivr-input.js";
import { ivrInputTale } from "./ivr-input/ivr-input.story.js";
import { ivrStandard } from "./ivr-standard/ivr-standard.js";
import { ivrStandardTale } from "./ivr-standard/ivr-standard.story.js";
import { ringTo } from "./ring-to/ring-to.js";
import { ringToTale } from "./ring-to/ring-to.story.js";
import { timeRule } from "./time-rule/time-rule.js";
import { timeRuleTale } from "./time-rule/time-rule.story.js";
import { voicemail } from "./voicemail/voicemail.js";
import { voicemailTale } from "./voicemail/voicemail.story.js";
import type { WidgetDefinition, WidgetTale } from "./widget-definition.js";

/**
 * The tales of the built-in widgets. They stand here and not on the definitions, so that who only
 * draws, checks or runs flows does not load them.
 */
const builtinTales: readonly (readonly [WidgetDefinition, WidgetTale])[] = [
  [audioMessage, audioMessageTale],
  [ivrStandard, ivrStandardTale],
  [ivrInput, ivrInputTale],
  [timeRule, timeRuleTale],
  [ringTo, ringToTale],
  [holdExperience, holdExperienceTale],
  [voicemail, voicemailTale],
];

/**
 * What a widget tells of calls: what its definition says, then what is told of the built-in
 * widget it is or was made from. That one is known by the shape of its settings, since a tale
 * reads nothing else: a host's own widget under a built-in type's name is not mistaken for it.
 */
export function taleOf(definition: WidgetDefinition): WidgetTale {
  const [, builtin] = builtinTales.find(([{ settings }]) => settings === definition.settings) ?? [];
  const { endings, causes, story } = definition;
  return {
    ...builtin,
    ...(endings && { endings }),
    ...(causes && { causes }),
    ...(story && { story }),
  };
}
