import type { SpecialDate, TimeBranch } from "@smartflow/flow-schema";
import { evaluateTimeRule } from "@smartflow/flow-schema/time";
import { finalOutput, widgetSetup } from "../../machine/widget-setup.js";

export interface TimeRuleInput {
  readonly settings: {
    readonly branches: readonly TimeBranch[];
    readonly specialDates: readonly SpecialDate[];
  };
  readonly timeZone: string;
  /** When the call comes here, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}

interface Context {
  readonly settings: TimeRuleInput["settings"];
  readonly exit: string;
}

/** Reads the wall clock of its zone and goes on at once. */
export const timeRuleMachine = widgetSetup<Context, TimeRuleInput>().createMachine({
  context: ({ input: { settings, timeZone, at } }) => ({
    settings,
    exit: evaluateTimeRule({ ...settings, timeZone }, at),
  }),
  initial: "decided",
  states: {
    decided: { type: "final", output: ({ context }) => ({ exit: context.exit }) },
  },
  output: finalOutput,
});
