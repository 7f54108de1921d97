import * as z from "zod";
import { EMPTY_MESSAGE, messageSchema } from "../messages/message.js";
import { mediaOf } from "./message-summary.js";
import type { Field } from "./widget-definition.js";
import type { ExitSpec, MessageUse, ReferenceUse } from "./widget-facets.js";

/**
 * The settings that both IVRs share: what is asked, how long the caller may think, and what
 * happens when nothing or nothing valid comes.
 */
export function promptSettings(defaults: { readonly retries: number }) {
  return {
    /** Mandatory for publishing (IVR-1). */
    prompt: messageSchema.default(EMPTY_MESSAGE),
    /** A key pressed during the prompt stops it and counts (IVR-10). Default on. */
    bargeIn: z.boolean().default(true),
    /** Keys typed before the prompt count as its first keys (IVR-10). Default off. */
    typeAhead: z.boolean().default(false),
    /** From the end of the prompt to the first key (IVR-3). Default 3 s. */
    firstDigitTimeoutMs: z.int().min(1_000).max(60_000).default(3_000),
    /** Repetitions after the first attempt; silence and wrong keys share them (IVR-6). */
    retries: z.int().min(0).max(5).default(defaults.retries),
    /** Said before the prompt is repeated after silence (IVR-7). */
    noInputMessage: messageSchema.optional(),
    /** Said before the prompt is repeated after a wrong key (IVR-7). */
    invalidMessage: messageSchema.optional(),
    /** Said when the retries are used up by invalid input, and only then (IVR-7). */
    finalMessage: messageSchema.optional(),
    /** What the prompt was last confirmed against (IVR-2); absent: never reviewed. */
    promptReview: z.string().max(2_000).optional(),
  };
}

export const DEFAULT_PROMPT_EXITS = [
  { id: "noInput", kind: "noInput" },
  { id: "invalidInput", kind: "invalidInput" },
] as const satisfies readonly ExitSpec[];

export const promptFields = {
  prompt: { control: "message", group: "content", unheard: ["fileName"] },
  bargeIn: { control: "switch", group: "behaviour" },
  typeAhead: { control: "switch", group: "behaviour" },
  firstDigitTimeoutMs: {
    control: "duration",
    group: "behaviour",
    min: 1_000,
    max: 60_000,
    step: 500,
  },
  retries: { control: "number", group: "retries", min: 0, max: 5, step: 1 },
  noInputMessage: { control: "message", group: "retries", unheard: ["fileName"] },
  invalidMessage: { control: "message", group: "retries", unheard: ["fileName"] },
  finalMessage: { control: "message", group: "retries", unheard: ["fileName"] },
  promptReview: { control: "hidden", group: "advanced", unheard: true },
} as const satisfies { readonly [name: string]: Field };

const PROMPT_MESSAGES = ["prompt", "noInputMessage", "invalidMessage", "finalMessage"] as const;
type PromptMessages = z.output<z.ZodObject<ReturnType<typeof promptSettings>>>;

export function promptMessages(settings: PromptMessages): MessageUse[] {
  return PROMPT_MESSAGES.flatMap((name) => {
    const message = settings[name];
    return message ? [{ path: [name], message, required: name === "prompt" }] : [];
  });
}

export function promptReferences(settings: PromptMessages): ReferenceUse[] {
  return PROMPT_MESSAGES.flatMap((name) => mediaOf(settings[name], [name]));
}
