import * as z from "zod";
import type { JsonObject } from "../kernel/json.js";
import { callEventSchema } from "./event.js";

/** The version of trace entries. */
export const TRACE_VERSION = 1;

const facts = {
  /** The place in the trace, from 0. */
  seq: z.int().min(0),
  /** Milliseconds since 1970-01-01T00:00Z. */
  at: z.int().min(0),
};

const command = z.custom<JsonObject & { type: string; id: string }>(
  (value) => typeof value === "object" && value !== null && "type" in value && "id" in value,
);

/**
 * An event whose digits must not be seen (IVR-13): that a key came, or an input, and when; never
 * which.
 */
const maskedEventSchema = z.strictObject({
  id: z.string(),
  at: facts.at,
  type: z.enum(["keyPressed", "gathered"]),
  re: z.string().optional(),
  masked: z.literal(true),
});

/** An event as a trace shows it. */
export const tracedEventSchema = z.union([callEventSchema, maskedEventSchema]);
export type TracedEvent = Readonly<z.infer<typeof tracedEventSchema>>;

/**
 * One line of what happened in a call. The same flow, script and clock give the same lines, byte
 * for byte, in a browser and in Node. Sensitive digits never appear in one.
 */
export const traceEntrySchema = z.discriminatedUnion("type", [
  /** The first line: which trace this is. */
  z.strictObject({
    ...facts,
    type: z.literal("trace"),
    version: z.literal(TRACE_VERSION),
    callId: z.string(),
    flowId: z.string(),
    flowVersion: z.string(),
  }),
  /** An event came in. */
  z.strictObject({ ...facts, type: z.literal("event"), event: tracedEventSchema }),
  /** An event came in that changes nothing: a duplicate, a late answer, or one nothing waits for. */
  z.strictObject({
    ...facts,
    type: z.literal("ignored"),
    event: tracedEventSchema,
    reason: z.enum(["duplicate", "late", "notExpected", "ended"]),
  }),
  z.strictObject({
    ...facts,
    type: z.literal("entered"),
    widget: z.string(),
    widgetType: z.string(),
  }),
  /** The widget's machine came to another state. */
  z.strictObject({ ...facts, type: z.literal("state"), widget: z.string(), state: z.string() }),
  /** The widget was left; `to` is absent where the walk ends. */
  z.strictObject({
    ...facts,
    type: z.literal("left"),
    widget: z.string(),
    exit: z.string(),
    to: z.string().optional(),
  }),
  z.strictObject({ ...facts, type: z.literal("command"), command }),
  z.strictObject({ ...facts, type: z.literal("timerSet"), timer: z.string(), due: z.int() }),
  z.strictObject({ ...facts, type: z.literal("timerCleared"), timer: z.string() }),
  /** The caller chose an option, or gave an input that may be shown. */
  z.strictObject({
    ...facts,
    type: z.literal("chose"),
    widget: z.string(),
    exit: z.string(),
    key: z.string().optional(),
    label: z.string().optional(),
  }),
  /** A budget was used up. */
  z.strictObject({
    ...facts,
    type: z.literal("budget"),
    budget: z.enum(["steps", "visits", "duration", "stepsPerEvent"]),
    widget: z.string().optional(),
  }),
  /** Something failed that no exit stands for. */
  z.strictObject({
    ...facts,
    type: z.literal("failed"),
    widget: z.string().optional(),
    error: z.string(),
  }),
  /** The call goes on in the flow of another own line (RING-2). */
  z.strictObject({
    ...facts,
    type: z.literal("flowEntered"),
    flowId: z.string(),
    flowVersion: z.string(),
  }),
  /** The walk through the flow is over; the call may go on with an agent. */
  z.strictObject({
    ...facts,
    type: z.literal("walkEnded"),
    reason: z.enum(["answered", "redirected", "completed", "hungUp", "error"]),
  }),
  z.strictObject({ ...facts, type: z.literal("ended"), outcome: z.string() }),
]);

export type TraceEntry = Readonly<z.infer<typeof traceEntrySchema>>;

/** A trace as text: one JSON object a line. */
export function formatTrace(trace: readonly TraceEntry[]): string {
  return trace.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}
