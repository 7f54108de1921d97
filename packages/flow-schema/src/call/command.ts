import * as z from "zod";
import { MAX_KEY_LENGTH } from "../kernel/bounds.js";
import { referenceSchema } from "../kernel/ids.js";
import type { JsonValue } from "../kernel/json.js";
import { holdAudioSchema } from "../messages/hold-audio.js";
import { messageSchema } from "../messages/message.js";

const durationMs = z.int().min(0);
const key = z.string().regex(/^[0-9*#]$/);
const json = z.custom<JsonValue>((value) => value !== undefined);

/** What callers hear, in order, each in the flow's language unless it names its own. */
const messages = z.array(messageSchema);

/** Whom an `enqueue` looks for. */
export const seekTargetSchema = z.strictObject({
  kind: z.enum(["user", "team"]),
  id: referenceSchema,
});

/**
 * What a call tells the telephone side, and the queue, to do. Each goes out with an `id` that is
 * unique within its call (`<step>:<n>`), and under the idempotency key `<callId>:<id>`: a command
 * that arrives twice is done once. Events that answer a command carry its id as `re`.
 */
export const commandSchema = z.discriminatedUnion("type", [
  /** Takes the incoming call. */
  z.strictObject({ type: z.literal("answer") }),
  /** Plays messages to the caller. Answered by `played`. */
  z.strictObject({
    type: z.literal("play"),
    messages,
    language: z.string(),
    /** Keys that stop it, reported in `played` (the callback request's `*`). Others are ignored. */
    interruptedBy: z.array(key),
  }),
  /**
   * Plays messages and collects keys. Answered by `gathered`. A driver that reports each key
   * plays the messages and reports `keyPressed` and `played`; the engine collects.
   */
  z.strictObject({
    type: z.literal("gather"),
    messages,
    language: z.string(),
    bargeIn: z.boolean(),
    typeAhead: z.boolean(),
    /** From the end of the messages to the first key. */
    firstDigitTimeoutMs: durationMs,
    interDigitTimeoutMs: durationMs,
    minDigits: z.int().min(0),
    maxDigits: z.int().min(1),
    /** Completes the input and is not part of it; absent: only length and time do. */
    finishKey: key.optional(),
    /** The digits must not be stored, logged or shown by anyone. */
    sensitive: z.boolean(),
  }),
  /** Stops what is playing to the caller at once (a key came in); a `gather` that waits is over. */
  z.strictObject({ type: z.literal("stopPlaying") }),
  /** Plays to the waiting caller, over and over, until `stopHold`. */
  z.strictObject({ type: z.literal("startHold"), audio: holdAudioSchema }),
  z.strictObject({ type: z.literal("stopHold") }),
  /** Records the caller after a beep. Answered by `recorded`. */
  z.strictObject({
    type: z.literal("record"),
    beep: z.boolean(),
    maxDurationMs: durationMs,
    finishKey: key,
    silenceTimeoutMs: durationMs.optional(),
  }),
  /** Asks the queue of a target for an agent. Answered by leg events, at last by `queueLeft`. */
  z.strictObject({
    type: z.literal("enqueue"),
    target: seekTargetSchema,
    strategy: z.enum(["simultaneous", "random", "longestIdle"]),
    ringForMs: durationMs,
    ringEachForMs: durationMs.optional(),
    ringIfBusy: z.boolean(),
    /** Agents who declined this call; they are not rung again (RING-6). */
    exclude: z.array(referenceSchema),
  }),
  /** Leaves the queue; legs that still ring stop. */
  z.strictObject({
    type: z.literal("leaveQueue"),
    reason: z.enum(["answered", "timeout", "hungUp", "failed"]),
  }),
  /** Rings one agent. Answered by `legAnswered`, `legDeclined` or `legMissed`. */
  z.strictObject({
    type: z.literal("ring"),
    legId: z.string(),
    agent: referenceSchema,
    timeoutMs: durationMs,
  }),
  /** Stops ringing an agent. */
  z.strictObject({
    type: z.literal("cancelRing"),
    legId: z.string(),
    reason: z.enum(["answeredElsewhere", "timeout", "hungUp", "failed"]),
  }),
  /** Joins the caller and an agent's leg. */
  z.strictObject({ type: z.literal("connect"), legId: z.string() }),
  /** Sends the call to an external number. Answered by `redirected`. */
  z.strictObject({ type: z.literal("redirect"), number: z.string() }),
  /**
   * Sends the call into the flow of another own line. Answered by `lineEntered`, together with
   * which the step is handed that flow.
   */
  z.strictObject({ type: z.literal("enterLine"), line: referenceSchema }),
  /** Runs a host's own command (`acme.lookup`). Answered by `invoked`. */
  z.strictObject({
    type: z.literal("invoke"),
    name: z
      .string()
      .max(MAX_KEY_LENGTH)
      .regex(/^[a-z][\w-]*(\.[\w-]+)+$/i),
    input: json,
    timeoutMs: durationMs,
  }),
  z.strictObject({
    type: z.literal("hangUp"),
    reason: z.enum(["completed", "error", "budget", "noFlow", "callbackRequested"]),
  }),
]);

export type Command = Readonly<z.infer<typeof commandSchema>>;
export type CommandOf<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** A command on its way: with its id within the call and its key across restarts. */
export type IssuedCommand = Command & {
  /** `<step>:<n>`: the n-th command of the step-th event. */
  readonly id: string;
  /** `<callId>:<step>:<n>`: the same command never has another. */
  readonly key: string;
};
