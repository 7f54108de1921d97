import type { Message } from "@smartflow/flow-schema";
import type { CommandOf } from "@smartflow/flow-schema/call";
import { assign } from "xstate";
import type { WidgetFact } from "../machine/widget-actions.js";
import { finalOutput, widgetSetup } from "../machine/widget-setup.js";

/** The settings that both IVRs share. */
export interface PromptSettings {
  readonly prompt: Message;
  readonly bargeIn: boolean;
  readonly typeAhead: boolean;
  readonly firstDigitTimeoutMs: number;
  readonly retries: number;
  readonly noInputMessage?: Message | undefined;
  readonly invalidMessage?: Message | undefined;
  readonly finalMessage?: Message | undefined;
}

export interface PromptInput<Settings> {
  readonly settings: Settings;
  readonly language: string;
}

/** What was wrong with an attempt; also the exit when the retries are used up (IVR-8). */
type Failure = "noInput" | "invalidInput";

interface Context<Settings> extends PromptInput<Settings> {
  /** Attempts that failed so far; silence and wrong keys share the count (IVR-6). */
  readonly failed: number;
  readonly failure: Failure | null;
  readonly exit: string | null;
}

/** What the keypad gave. */
export interface Gathered {
  readonly digits: string;
  readonly reason: "finishKey" | "maxDigits" | "timeout";
}

/** An attempt that was right: where it leads, and what the call remembers of it. */
export interface Accepted {
  readonly exit: string;
  readonly fact: WidgetFact;
}

interface Prompting<Settings> {
  /** How keys are collected; messages, language and patience are the prompt's own. */
  keys(
    settings: Settings,
  ): Pick<
    CommandOf<"gather">,
    "interDigitTimeoutMs" | "minDigits" | "maxDigits" | "finishKey" | "sensitive"
  >;
  /** What an input means; nothing when it is invalid. */
  accept(settings: Settings, gathered: Gathered): Accepted | undefined;
}

/**
 * The machine of a prompt that waits for keys: asks, repeats while there are retries, tells no
 * input from wrong input, and says a last sentence after wrong input only (IVR-7).
 */
export function promptMachine<Settings extends PromptSettings>({
  keys,
  accept,
}: Prompting<Settings>) {
  const isSilence = ({ digits, reason }: Gathered) => digits === "" && reason === "timeout";
  const isLast = (context: Context<Settings>) => context.failed >= context.settings.retries;

  const accepted = (context: Context<Settings>, gathered: Gathered): Accepted => {
    const found = accept(context.settings, gathered);
    // Only asked behind the guard that has found it.
    if (!found) throw new Error("An input was accepted that is not valid.");
    return found;
  };

  return widgetSetup<Context<Settings>, PromptInput<Settings>>().createMachine({
    context: ({ input: { settings, language } }) => ({
      settings,
      language,
      failed: 0,
      failure: null,
      exit: null,
    }),
    initial: "asking",
    states: {
      asking: {
        entry: {
          type: "command",
          params: ({ context: { settings, language, failure } }) => ({
            type: "gather",
            messages: messagesOf(settings, failure),
            language,
            bargeIn: settings.bargeIn,
            typeAhead: settings.typeAhead,
            firstDigitTimeoutMs: settings.firstDigitTimeoutMs,
            ...keys(settings),
          }),
        },
        on: {
          gathered: [
            {
              guard: ({ context, event }) => accept(context.settings, event) !== undefined,
              target: "done",
              actions: [
                {
                  type: "fact",
                  params: ({ context, event }) => accepted(context, event).fact,
                },
                assign({ exit: ({ context, event }) => accepted(context, event).exit }),
              ],
            },
            {
              guard: ({ context, event }) => isSilence(event) && isLast(context),
              target: "done",
              actions: assign({ exit: "noInput" }),
            },
            {
              guard: ({ context, event }) =>
                !isSilence(event) && isLast(context) && context.settings.finalMessage !== undefined,
              target: "apologising",
              actions: assign({ exit: "invalidInput" }),
            },
            {
              guard: ({ context, event }) => !isSilence(event) && isLast(context),
              target: "done",
              actions: assign({ exit: "invalidInput" }),
            },
            {
              target: "asking",
              reenter: true,
              actions: assign({
                failed: ({ context }) => context.failed + 1,
                failure: ({ event }) => (isSilence(event) ? "noInput" : "invalidInput"),
              }),
            },
          ],
        },
      },
      apologising: {
        entry: {
          type: "command",
          params: ({ context: { settings, language } }) => ({
            type: "play",
            messages: settings.finalMessage ? [settings.finalMessage] : [],
            language,
            interruptedBy: [],
          }),
        },
        on: { played: "done" },
      },
      done: { type: "final", output: ({ context }) => ({ exit: context.exit ?? "invalidInput" }) },
    },
    output: finalOutput,
  });
}

/** IVR-7: what went wrong is said before the prompt is repeated, when there is a sentence for it. */
function messagesOf(settings: PromptSettings, failure: Failure | null): Message[] {
  const before = {
    noInput: settings.noInputMessage,
    invalidInput: settings.invalidMessage,
  };
  const lead = failure === null ? undefined : before[failure];
  return lead ? [lead, settings.prompt] : [settings.prompt];
}
