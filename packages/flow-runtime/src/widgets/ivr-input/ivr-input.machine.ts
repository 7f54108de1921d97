import { matchValue, type Submit, type ValueBranch } from "@smartflow/flow-schema";
import { type PromptSettings, promptMachine } from "../prompt-machine.js";

interface Settings extends PromptSettings {
  readonly submit: Submit;
  readonly branches: readonly ValueBranch[];
  readonly interDigitTimeoutMs: number;
  readonly sensitive: boolean;
  readonly variable?: string | undefined;
}

/** Free digits, which lead to the first value branch that takes them, else to `next`. */
export const ivrInputMachine = promptMachine<Settings>({
  keys: ({ submit, interDigitTimeoutMs, sensitive }) => ({
    interDigitTimeoutMs,
    sensitive,
    ...lengthsOf(submit),
    ...(submit.by === "finishKey" ? { finishKey: submit.finishKey } : {}),
  }),
  accept(settings, { digits }) {
    // IVR-5: too short is invalid, however it ended; `#` alone is an empty input, too short too.
    if (digits.length < lengthsOf(settings.submit).minDigits) return undefined;
    const exit = matchValue(settings.branches, digits)?.id ?? "next";
    const { variable, sensitive } = settings;
    const given = { digits, ...(variable === undefined ? {} : { variable }) };
    return {
      exit,
      fact: sensitive ? { fact: "secret", ...given } : { fact: "input", exit, ...given },
    };
  },
});

function lengthsOf(submit: Submit): { readonly minDigits: number; readonly maxDigits: number } {
  return submit.by === "length"
    ? { minDigits: submit.length, maxDigits: submit.length }
    : { minDigits: submit.minDigits, maxDigits: Math.max(submit.minDigits, submit.maxDigits) };
}
