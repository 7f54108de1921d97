import { ringTo } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { ringToMachine } from "./ring-to.machine.js";

export const ringToBehaviour = defineBehaviour(ringTo, {
  machine: ringToMachine,
  input: ({ settings, holdAudio, declined }) => ({ settings, holdAudio, declined }),
});
