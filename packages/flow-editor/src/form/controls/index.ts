import { EMPTY_MESSAGE, type JsonValue } from "@smartflow/flow-schema";
import type { Control, Controls } from "../control.js";
import { DurationControl } from "./DurationControl.js";
import { HiddenControl } from "./HiddenControl.js";
import { HoldAudioControl } from "./HoldAudioControl.js";
import { MessageControl } from "./MessageControl.js";
import { NumberControl } from "./NumberControl.js";
import { OptionsControl } from "./OptionsControl.js";
import { ScheduleControl } from "./ScheduleControl.js";
import { SelectControl } from "./SelectControl.js";
import { SpecialDatesControl } from "./SpecialDatesControl.js";
import { SubmitControl } from "./SubmitControl.js";
import { SwitchControl } from "./SwitchControl.js";
import { TargetControl } from "./TargetControl.js";
import { TextControl } from "./TextControl.js";
import { TimeZoneControl } from "./TimeZoneControl.js";
import { UnknownControl } from "./UnknownControl.js";
import { ValueBranchesControl } from "./ValueBranchesControl.js";

/** The controls that come with the editor, by the name that definitions give. */
export const builtinControls = {
  message: MessageControl,
  holdAudio: HoldAudioControl,
  text: TextControl,
  number: NumberControl,
  switch: SwitchControl,
  select: SelectControl,
  duration: DurationControl,
  options: OptionsControl,
  submit: SubmitControl,
  valueBranches: ValueBranchesControl,
  schedule: ScheduleControl,
  specialDates: SpecialDatesControl,
  timeZone: TimeZoneControl,
  target: TargetControl,
  hidden: HiddenControl,
} satisfies Controls;

/** The control of that name: the host's, else a built-in one, else one that shows the raw value. */
export function controlOf(name: string, controls: Controls = {}): Control {
  if (Object.hasOwn(controls, name)) return controls[name] ?? UnknownControl;
  const builtin: Controls = builtinControls;
  return (Object.hasOwn(builtin, name) ? builtin[name] : undefined) ?? UnknownControl;
}

/** What an optional setting begins with when it is added; nothing where an empty field will do. */
const STARTS: { readonly [control: string]: JsonValue } = { message: EMPTY_MESSAGE };

export function startsWith(control: string): JsonValue | undefined {
  return Object.hasOwn(STARTS, control) ? STARTS[control] : undefined;
}
