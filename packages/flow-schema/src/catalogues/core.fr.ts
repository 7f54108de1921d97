import { audioMessageFr } from "../widgets/audio-message/audio-message.fr.js";
import { holdExperienceFr } from "../widgets/hold-experience/hold-experience.fr.js";
import { ivrInputFr } from "../widgets/ivr-input/ivr-input.fr.js";
import { ivrStandardFr } from "../widgets/ivr-standard/ivr-standard.fr.js";
import { promptSettingsFr } from "../widgets/prompt-settings.fr.js";
import { ringToFr } from "../widgets/ring-to/ring-to.fr.js";
import { timeRuleFr } from "../widgets/time-rule/time-rule.fr.js";
import { voicemailFr } from "../widgets/voicemail/voicemail.fr.js";
import type { Catalogue } from "../widgets/widget-definition.js";
import { commonFr } from "./common.fr.js";
import { problemsFr } from "./problems.fr.js";

/**
 * What an editor shows of a flow, in French: names, fields and exits of the built-in widgets,
 * problems and fixes. Without the texts that describe, compare and replay calls, which
 * `fr` has as well.
 */
// A marked call, where bundlers would keep a spread: who does not use a language does not ship it.
export const coreFr: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  commonFr,
  problemsFr,
  promptSettingsFr,
  audioMessageFr,
  ivrStandardFr,
  ivrInputFr,
  timeRuleFr,
  ringToFr,
  holdExperienceFr,
  voicemailFr,
);
