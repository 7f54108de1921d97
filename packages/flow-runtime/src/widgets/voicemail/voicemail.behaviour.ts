import { voicemail } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { voicemailMachine } from "./voicemail.machine.js";

export const voicemailBehaviour = defineBehaviour(voicemail, {
  machine: voicemailMachine,
  input: ({ settings, locale }) => ({ settings, language: locale }),
});
