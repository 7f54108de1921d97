import { promptCauses, promptStory } from "../prompt-story.js";
import type { WidgetTale } from "../widget-definition.js";
import type { Causes } from "../widget-endings.js";
import { type IvrOption, type ivrStandardSettings, TELEPHONE_KEYS } from "./ivr-standard.js";

export const ivrStandardTale: WidgetTale<typeof ivrStandardSettings> = {
  causes: (settings) => ({
    ...optionCauses(settings.options),
    ...promptCauses(settings, unusedKey(settings.options)),
  }),
  story: (settings) => ({ says: promptStory(settings, { key: "tell.prompt.key" }) }),
};

/** Of two options on one key, the second can never be taken. */
function optionCauses(options: readonly IvrOption[]): Causes {
  const taken = new Set<string>();
  const causes = options.map(({ id, key }) => {
    const isFirst = !taken.has(key);
    taken.add(key);
    return [id, isFirst ? { by: "keys" as const, keys: key } : null];
  });
  return Object.fromEntries(causes);
}

function unusedKey(options: readonly IvrOption[]): string | null {
  return TELEPHONE_KEYS.find((key) => !options.some((option) => option.key === key)) ?? null;
}
