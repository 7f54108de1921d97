import { audioMessageEn } from "../widgets/audio-message/audio-message.en.js";
import { holdExperienceEn } from "../widgets/hold-experience/hold-experience.en.js";
import { ivrInputEn } from "../widgets/ivr-input/ivr-input.en.js";
import { ivrStandardEn } from "../widgets/ivr-standard/ivr-standard.en.js";
import { promptSettingsEn } from "../widgets/prompt-settings.en.js";
import { ringToEn } from "../widgets/ring-to/ring-to.en.js";
import { timeRuleEn } from "../widgets/time-rule/time-rule.en.js";
import { voicemailEn } from "../widgets/voicemail/voicemail.en.js";
import type { Catalogue } from "../widgets/widget-definition.js";
import { commonEn } from "./common.en.js";
import { problemsEn } from "./problems.en.js";

/**
 * What an editor shows of a flow, in English: names, fields and exits of the built-in widgets,
 * problems and fixes. Without the texts that describe, compare and replay calls, which
 * `en` has as well.
 */
// A marked call, where bundlers would keep a spread: who does not use a language does not ship it.
export const coreEn: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  commonEn,
  problemsEn,
  promptSettingsEn,
  audioMessageEn,
  ivrStandardEn,
  ivrInputEn,
  timeRuleEn,
  ringToEn,
  holdExperienceEn,
  voicemailEn,
);
