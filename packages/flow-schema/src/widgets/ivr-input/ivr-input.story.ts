import type { Phrase } from "../phrase.js";
import { promptCauses, promptStory } from "../prompt-story.js";
import type { WidgetTale } from "../widget-definition.js";
import type { ivrInputSettings } from "./ivr-input.js";
import { inputCauses, wrongInput } from "./sample-input.js";
import type { Submit, ValueMatch } from "./value-branch.js";

export const ivrInputTale: WidgetTale<typeof ivrInputSettings> = {
  causes: (settings) => ({
    ...inputCauses(settings.submit, settings.branches),
    ...promptCauses(settings, wrongInput(settings.submit)),
  }),
  story: (settings) => ({
    says: [
      ...promptStory(settings, submitPhrase(settings.submit)),
      ...(settings.sensitive ? [{ key: "tell.input.sensitive" }] : []),
    ],
    when: {
      ...Object.fromEntries(settings.branches.map(({ id, match }) => [id, matchPhrase(match)])),
      next: { key: settings.branches.length > 0 ? "tell.input.other" : "tell.input.any" },
    },
  }),
};

function submitPhrase(submit: Submit): Phrase {
  if (submit.by === "length") {
    return { key: "tell.input.length", params: { digits: submit.length } };
  }
  const { minDigits, maxDigits, finishKey } = submit;
  const params = { min: minDigits, max: Math.max(minDigits, maxDigits), key: finishKey };
  return { key: "tell.input.finishKey", params };
}

/** How many values of a list are named; the others are counted. */
const NAMED_VALUES = 10;

function matchPhrase(match: ValueMatch): Phrase {
  switch (match.kind) {
    case "equals": {
      const values = match.values.map((value) => ({ key: "tell.input.value", params: { value } }));
      const any = values.slice(0, NAMED_VALUES);
      const more = values.length - any.length;
      return more > 0
        ? { key: "tell.input.equalsMany", params: { values: { any }, more } }
        : { key: "tell.input.equals", params: { values: { any } } };
    }
    case "prefix":
      return { key: "tell.input.prefix", params: { prefix: match.prefix } };
    case "range":
      return { key: "tell.input.range", params: { from: match.from, to: match.to } };
    case "length":
      return { key: "tell.input.lengths", params: { min: match.min, max: match.max } };
  }
}
