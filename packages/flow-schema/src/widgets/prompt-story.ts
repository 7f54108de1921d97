import type { Message } from "../messages/message.js";
import { durationPhrase, type Phrase } from "./phrase.js";
import type { Causes } from "./widget-endings.js";
import { hearing } from "./widget-story.js";

interface PromptSettings {
  readonly prompt: Message;
  readonly bargeIn: boolean;
  readonly retries: number;
  readonly firstDigitTimeoutMs: number;
  readonly noInputMessage?: Message | undefined;
  readonly invalidMessage?: Message | undefined;
  readonly finalMessage?: Message | undefined;
}

/** What callers experience at either IVR: the prompt, what they may do, and the repetitions. */
export function promptStory(settings: PromptSettings, task: Phrase): readonly Phrase[] {
  const { prompt, retries, firstDigitTimeoutMs } = settings;
  const says: Phrase[] = [hearing(prompt), task];
  if (!settings.bargeIn) says.push({ key: "tell.prompt.noBargeIn" });
  if (retries > 0) {
    says.push({
      key: "tell.prompt.retries",
      params: { time: durationPhrase(firstDigitTimeoutMs), times: retries },
    });
    if (settings.noInputMessage) says.push(hearing(settings.noInputMessage, "noInput"));
    if (settings.invalidMessage) says.push(hearing(settings.invalidMessage, "invalid"));
  }
  if (settings.finalMessage) says.push(hearing(settings.finalMessage, "final"));
  return says;
}

/** What leads to the two exits that both IVRs have; `wrong` is null where nothing can be wrong. */
export function promptCauses({ retries }: PromptSettings, wrong: string | null): Causes {
  const times = retries + 1;
  return {
    noInput: { by: "silence", times },
    invalidInput: wrong === null ? null : { by: "wrongKeys", keys: wrong, times },
  };
}
