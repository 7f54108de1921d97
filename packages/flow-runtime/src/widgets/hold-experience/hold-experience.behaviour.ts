import { holdExperience } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { holdExperienceMachine } from "./hold-experience.machine.js";

export const holdExperienceBehaviour = defineBehaviour(holdExperience, {
  machine: holdExperienceMachine,
  input: ({ settings }) => ({ settings }),
});
