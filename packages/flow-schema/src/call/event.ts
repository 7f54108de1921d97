import * as z from "zod";
import { referenceSchema } from "../kernel/ids.js";
import type { JsonValue } from "../kernel/json.js";

const key = z.string().regex(/^[0-9*#]$/);
const text = z.string().max(200);
const json = z.custom<JsonValue>((value) => value !== undefined);

/** What every event carries. Time, ids and chance come in with the event: a step makes none. */
const envelope = {
  /** Unique per call; an event that comes twice counts once. */
  id: text,
  /** When it happened, in milliseconds since 1970-01-01T00:00Z. */
  at: z.int().min(0),
};
/** The id of the command this answers. */
const re = text;

/** What the telephone side, the queue and the clock tell a call. */
export const callEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...envelope,
    type: z.literal("callStarted"),
    callId: text,
    /** The caller's number, E.164; null for an anonymous caller. */
    from: text.nullable(),
    /** The line that was dialled, when there is one: drafts can be tested without (LINE-2). */
    line: text.optional(),
    /** Who collects digits: the carrier, or the engine key by key. */
    digits: z.enum(["collected", "perKey"]),
    /** Seed of what is left to chance in this call. */
    seed: z.int(),
  }),
  z.strictObject({ ...envelope, type: z.literal("keyPressed"), key }),
  z.strictObject({
    ...envelope,
    type: z.literal("played"),
    re,
    reason: z.enum(["ended", "interrupted"]),
    key: key.optional(),
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("gathered"),
    re,
    digits: z
      .string()
      .max(64)
      .regex(/^[0-9*#]*$/),
    reason: z.enum(["finishKey", "maxDigits", "timeout"]),
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("recorded"),
    re,
    /** The recording's symbolic id. */
    recording: text,
    durationMs: z.int().min(0),
    reason: z.enum(["finishKey", "maxDuration", "silence", "hungUp"]),
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("legRinging"),
    legId: text,
    agent: referenceSchema,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("legAnswered"),
    legId: text,
    agent: referenceSchema,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("legDeclined"),
    legId: text,
    agent: referenceSchema,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("legMissed"),
    legId: text,
    agent: referenceSchema,
  }),
  /** The agent's side of a connected call has ended. */
  z.strictObject({ ...envelope, type: z.literal("legEnded"), legId: text }),
  /** The queue has nobody (more) to offer. */
  z.strictObject({
    ...envelope,
    type: z.literal("queueLeft"),
    re,
    reason: z.enum(["noAnswer", "noAvailableAgent", "declinedByAll", "unknownTarget"]),
  }),
  z.strictObject({ ...envelope, type: z.literal("redirected"), re }),
  /** The call is in the flow of the other line from here on. */
  z.strictObject({ ...envelope, type: z.literal("lineEntered"), re }),
  /** A host's handler has answered an `invoke`. */
  z.strictObject({ ...envelope, type: z.literal("invoked"), re, output: json }),
  /** A command could not be done. */
  z.strictObject({ ...envelope, type: z.literal("commandFailed"), re, error: text }),
  /** A deadline of the call's state has come; `at` is the deadline itself. */
  z.strictObject({ ...envelope, type: z.literal("timerFired"), timer: text }),
  z.strictObject({ ...envelope, type: z.literal("callerHungUp") }),
]);

export type CallEvent = Readonly<z.infer<typeof callEventSchema>>;
export type CallEventOf<Type extends CallEvent["type"]> = Extract<CallEvent, { type: Type }>;

/** A named deadline of an entity. One name is one timer: setting it again moves it. */
export interface Timer {
  readonly name: string;
  /** Absolute, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}
