import * as z from "zod";

/** The version of call records. */
export const CALL_RECORD_VERSION = 1;

/** How a call ended, for people. */
export const OUTCOMES = [
  "answered",
  "voicemail",
  "redirected",
  "completed",
  "missed",
  "failed",
] as const;
export type CallOutcome = (typeof OUTCOMES)[number];

/** Where a call stands while it lives (WORK-4). */
export const LIVE_STATUSES = [
  "inFlow",
  "queued",
  "ringing",
  "inCall",
  "pendingCallback",
  "ended",
] as const;
export type LiveStatus = (typeof LIVE_STATUSES)[number];

const instant = z.int().min(0);

/** What is kept of a call when it has ended. */
export const callRecordSchema = z.strictObject({
  version: z.literal(CALL_RECORD_VERSION),
  callId: z.string(),
  direction: z.enum(["inbound", "outbound"]),
  /** E.164; null for an anonymous caller. */
  from: z.string().nullable(),
  line: z.string().optional(),
  flowId: z.string(),
  /** SHA-256 of the bytes as published. */
  flowVersion: z.string(),
  startedAt: instant,
  answeredAt: instant.optional(),
  endedAt: instant,
  outcome: z.enum(OUTCOMES),
  endedBy: z.enum(["caller", "agent", "flow"]),
  /** The widgets passed, in order. */
  widgets: z.array(
    z.strictObject({
      widget: z.string(),
      enteredAt: instant,
      leftAt: instant.optional(),
      exit: z.string().optional(),
    }),
  ),
  /** IVR options in the order they were chosen; the last is the one that counts (IVR-12). */
  choices: z.array(
    z.strictObject({
      widget: z.string(),
      option: z.string(),
      key: z.string(),
      label: z.string(),
      at: instant,
    }),
  ),
  /** Inputs that may be shown; sensitive ones are not here (IVR-13). */
  inputs: z.array(
    z.strictObject({
      widget: z.string(),
      variable: z.string().optional(),
      digits: z.string(),
      at: instant,
    }),
  ),
  /** Who was rung, and what came of it. */
  legs: z.array(
    z.strictObject({
      legId: z.string(),
      agent: z.string(),
      widget: z.string().optional(),
      rangAt: instant,
      endedAt: instant.optional(),
      result: z.enum(["answered", "declined", "missed", "cancelled"]),
    }),
  ),
  voicemail: z
    .strictObject({ widget: z.string(), recording: z.string(), durationMs: z.int(), at: instant })
    .optional(),
  tags: z.array(z.string()),
});

export type CallRecord = Readonly<z.infer<typeof callRecordSchema>>;
