import { timeRule } from "@smartflow/flow-schema";
import { defineBehaviour } from "../../machine/widget-behaviour.js";
import { timeRuleMachine } from "./time-rule.machine.js";

export const timeRuleBehaviour = defineBehaviour(timeRule, {
  machine: timeRuleMachine,
  input: ({ settings, timeZone, at }) => ({
    settings,
    // TIME-1: one zone per rule, the flow's by default.
    timeZone: settings.timeZone ?? timeZone,
    at,
  }),
});
