import { audioMessage } from "./audio-message/audio-message.js";
import { holdExperience } from "./hold-experience/hold-experience.js";
import { ivrInput } from "./ivr-input/ivr-input.js";
import { ivrStandard } from "./ivr-standard/ivr-standard.js";
import { createWidgetRegistry, type WidgetOf } from "./registry.js";
import { ringTo } from "./ring-to/ring-to.js";
import { timeRule } from "./time-rule/time-rule.js";
import { voicemail } from "./voicemail/voicemail.js";

/** The seven widgets that come with Smartflow, in the order of the palette. */
export const builtinWidgets = [
  audioMessage,
  ivrStandard,
  ivrInput,
  timeRule,
  ringTo,
  holdExperience,
  voicemail,
] as const;

/** A widget of one of the built-in types, its settings typed. */
export type BuiltinWidget = WidgetOf<typeof builtinWidgets>;

/** The registry that every function uses when it is given none. */
export const builtinRegistry = createWidgetRegistry(builtinWidgets);
