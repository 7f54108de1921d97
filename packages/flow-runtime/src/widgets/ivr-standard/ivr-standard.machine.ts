import type { IvrOption } from "@smartflow/flow-schema";
import { type PromptSettings, promptMachine } from "../prompt-machine.js";

interface Settings extends PromptSettings {
  readonly options: readonly IvrOption[];
}

/** "Press 1 for sales": one key, which is right when an option has it. */
export const ivrStandardMachine = promptMachine<Settings>({
  keys: (settings) => ({
    interDigitTimeoutMs: settings.firstDigitTimeoutMs,
    minDigits: 1,
    maxDigits: 1,
    sensitive: false,
  }),
  accept(settings, { digits }) {
    const option = settings.options.find(({ key }) => key === digits);
    if (!option) return undefined;
    const { id, key, label } = option;
    return { exit: id, fact: { fact: "choice", option: id, key, label } };
  },
});
