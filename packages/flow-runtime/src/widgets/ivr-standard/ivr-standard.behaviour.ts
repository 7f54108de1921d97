import { ivrStandard } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { ivrStandardMachine } from "./ivr-standard.machine.js";

export const ivrStandardBehaviour = defineBehaviour(ivrStandard, {
  machine: ivrStandardMachine,
  input: ({ settings, locale }) => ({ settings, language: locale }),
  keypad: ({ typeAhead }) => ({ sensitive: false, typeAhead }),
});
