import type { Message } from "../../messages/message.js";
import { keysInPrompt, type PromptKeys } from "../prompt-keys.js";
import type { FlowReader, WidgetRule } from "../rule.js";
import { ALWAYS_WARNING, ERROR_IF_STRICT } from "../severities.js";

interface Settings {
  readonly prompt: Message;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What was last read from a prompt: two rules ask, and prompts stay what they are for long. */
const read = new WeakMap<Message, { readonly language: string; readonly keys: PromptKeys }>();

/** What a spoken prompt names; nothing for audio files and languages that are not understood. */
function keysOf({ prompt }: Settings, flow: FlowReader): PromptKeys | undefined {
  if (prompt.source !== "tts" || prompt.text.trim() === "") return undefined;
  const language = prompt.language ?? flow.property("locale");
  const known = read.get(prompt);
  if (known?.language === language) return known.keys;
  const keys = keysInPrompt(prompt.text, language);
  if (keys) read.set(prompt, { language, keys });
  return keys;
}

/** "Press 3" with no 3 in the menu: who does as told is told that it was wrong. */
const namesMissingKey: WidgetRule<Settings> = {
  code: "SF3008",
  severity: ERROR_IF_STRICT,
  check({ settings, id }, flow, report) {
    const offered = new Set(settings.options.map((option) => option.key));
    for (const key of keysOf(settings, flow)?.asked ?? []) {
      if (offered.has(key)) continue;
      report({ path: ["settings", "prompt"], params: { widget: flow.nameOf(id), key } });
    }
  },
};

/** An option that the prompt does not speak of: callers cannot know of it. */
const unnamedKey: WidgetRule<Settings> = {
  code: "SF3009",
  severity: ALWAYS_WARNING,
  check({ settings, id }, flow, report) {
    const named = keysOf(settings, flow)?.mentioned;
    if (!named) return;
    settings.options.forEach(({ key, label }, index) => {
      if (named.has(key)) return;
      report({
        path: ["settings", "options", index],
        params: { widget: flow.nameOf(id), key, option: label || key },
      });
    });
  },
};

/** Rules about what a menu's prompt says of its keys. */
export const promptKeyRules: readonly WidgetRule<Settings>[] = [namesMissingKey, unnamedKey];
