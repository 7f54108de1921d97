import type { ivrInput, ivrStandard, ValueMatch } from "@smartflow/flow-schema";
import type * as z from "zod";
import type { Happening } from "./account.js";
import { type Answer, gather, type Question } from "./gather.js";
import { heard, type Story } from "./story.js";

type MenuSettings = z.output<typeof ivrStandard.settings>;
type InputSettings = z.output<typeof ivrInput.settings>;
type Verdict = "noInput" | "invalidInput" | { readonly exit: string };

/** A standard IVR: one key, which is an option's or wrong. Gives the exit. */
export function askForOption(story: Story, widget: string, settings: MenuSettings): string {
  const question = { ...settings, interDigitTimeoutMs: 0, maxDigits: 1 };
  return attempts(story, settings, question, ({ digits }) => {
    if (digits === "") return "noInput";
    const option = settings.options.find(({ key }) => key === digits);
    if (!option) return "invalidInput";
    const { key, label } = option;
    story.choices.push({ widget, option: option.id, key, label, at: story.now });
    return { exit: option.id };
  });
}

/** An input IVR: digits, which are too few or take a value branch. Gives the exit. */
export function askForDigits(story: Story, widget: string, settings: InputSettings): string {
  const { submit, branches, sensitive, variable } = settings;
  const byKey = submit.by === "finishKey";
  const question = {
    ...settings,
    maxDigits: byKey ? submit.maxDigits : submit.length,
    finishKey: byKey ? submit.finishKey : undefined,
  };
  const minDigits = byKey ? submit.minDigits : submit.length;
  return attempts(story, settings, question, ({ digits, timedOut }) => {
    // IVR-5: the finish key alone is an empty input, which is wrong but no silence.
    if (digits === "" && timedOut) return "noInput";
    if (digits.length < minDigits) return "invalidInput";
    if (!sensitive) {
      const named = variable === undefined ? {} : { variable };
      story.inputs.push({ widget, ...named, digits, at: story.now });
    }
    return { exit: branches.find(({ match }) => takes(match, digits))?.id ?? "next" };
  });
}

/** IVR-6 to IVR-8: asks, and asks again after silence and wrong keys until the retries are used. */
function attempts(
  story: Story,
  settings: MenuSettings | InputSettings,
  question: Omit<Question, "messages">,
  judge: (answer: Answer) => Verdict,
): string {
  let last: "noInput" | "invalidInput" | undefined;
  for (let attempt = 0; attempt <= settings.retries; attempt++) {
    const messages = [settings.prompt];
    if (last === "noInput" && settings.noInputMessage) messages.unshift(settings.noInputMessage);
    if (last === "invalidInput" && settings.invalidMessage) {
      messages.unshift(settings.invalidMessage);
    }
    const asks: Happening = { at: story.now, what: "asks", messages: messages.map(heard) };
    const answer = story.during(asks, () =>
      gather(story.world, { ...question, messages }, asks, story.options.playingMs),
    );
    const verdict = judge(answer);
    if (typeof verdict === "object") return verdict.exit;
    last = verdict;
  }
  if (last === "invalidInput" && settings.finalMessage) story.play(settings.finalMessage);
  return last ?? "noInput";
}

/** IVR-14: whether a value branch takes the digits. */
function takes(match: ValueMatch, digits: string): boolean {
  switch (match.kind) {
    case "equals":
      return match.values.some((value) => value === digits);
    case "prefix":
      return match.prefix.length > 0 && digits.slice(0, match.prefix.length) === match.prefix;
    case "length":
      return match.min <= digits.length && digits.length <= match.max;
    case "range": {
      // By value: 007 lies between 1 and 10. A star is no number.
      const { from, to } = match;
      if (![digits, from, to].every((text) => /^\d+$/.test(text))) return false;
      return BigInt(from) <= BigInt(digits) && BigInt(digits) <= BigInt(to);
    }
  }
}
