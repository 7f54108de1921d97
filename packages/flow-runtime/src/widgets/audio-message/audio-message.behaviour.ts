import { audioMessage } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { audioMessageMachine } from "./audio-message.machine.js";

export const audioMessageBehaviour = defineBehaviour(audioMessage, {
  machine: audioMessageMachine,
  input: ({ settings, locale }) => ({ settings, language: locale }),
});
