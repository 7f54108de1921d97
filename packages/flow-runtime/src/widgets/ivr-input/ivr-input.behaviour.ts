import { ivrInput } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { ivrInputMachine } from "./ivr-input.machine.js";

export const ivrInputBehaviour = defineBehaviour(ivrInput, {
  machine: ivrInputMachine,
  input: ({ settings, locale }) => ({ settings, language: locale }),
  keypad: ({ sensitive, typeAhead }) => ({ sensitive, typeAhead }),
});
