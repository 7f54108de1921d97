import type { JsonObject } from "@smartflow/flow-schema";
import { holdAudioSchema } from "@smartflow/flow-schema";
import { callRecordSchema, commandSchema } from "@smartflow/flow-schema/call";
import type { StateValue } from "xstate";
import * as z from "zod";
import type { CompiledFlow } from "../machine/compiled-flow.js";

/** The version of call states. Raised when a state of one can no longer be read by the other. */
export const ENGINE_VERSION = 1;

const instant = z.number();
const record = callRecordSchema.shape;

/** States are JSON that this engine wrote; restoring asks the machine whether it knows the state. */
const stateValue = z.custom<StateValue>(
  (value) => typeof value === "string" || (typeof value === "object" && value !== null),
);
const jsonObject = z.custom<JsonObject>((value) => typeof value === "object" && value !== null);

const gather = z.custom<Extract<z.infer<typeof commandSchema>, { type: "gather" }>>(
  (value) => commandSchema.safeParse(value).data?.type === "gather",
);

/** Everything a call is, as plain JSON: its life, its walk through the flow, its legs. */
export const callStateSchema = z.strictObject({
  engine: z.literal(ENGINE_VERSION),
  /** The flow it is in. */
  flow: z.strictObject({ id: z.string(), version: z.string() }),
  /** The flow it came in on; another one after a redirect to another own line. */
  origin: z.strictObject({ id: z.string(), version: z.string() }),
  /** Lines it was redirected to (RING-2). */
  hops: z.int(),
  widgetVersions: z.record(z.string(), z.int()),

  callId: z.string(),
  from: z.string().nullable(),
  line: z.string().optional(),
  digits: z.enum(["collected", "perKey"]),
  seed: z.number(),

  status: z.enum(["new", "live", "ended"]),
  startedAt: instant,
  /** The latest moment the call knows of; time never goes back. */
  now: instant,
  answeredAt: instant.optional(),
  endedAt: instant.optional(),
  endedBy: record.endedBy.optional(),
  outcome: record.outcome.optional(),

  /** Events that counted; the first half of command ids. */
  steps: z.int(),
  /** Lines of the trace so far. */
  traced: z.int(),
  /** Ids of the latest events, against duplicates. */
  seen: z.array(z.string()),

  /** Where it is in the flow; absent before it enters and after the walk has ended. */
  walk: z.strictObject({ at: z.string(), in: stateValue, context: jsonObject }).optional(),
  walkEnd: z.enum(["answered", "redirected", "completed", "hungUp", "error"]).optional(),
  /** Commands that wait for an answer. */
  pending: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      /** The widget that asked; absent when the call itself did. */
      widget: z.string().optional(),
      sensitive: z.boolean().optional(),
    }),
  ),
  timers: z.array(z.strictObject({ name: z.string(), at: instant })),

  collector: z
    .strictObject({
      re: z.string(),
      gather,
      digits: z.string(),
      playing: z.boolean(),
      complete: z.enum(["finishKey", "maxDigits"]).nullable(),
      /** Sensitive digits were in memory only and are gone: the attempt begins again (IVR-13). */
      lost: z.boolean().optional(),
    })
    .optional(),
  /** Keys pressed before a question that takes them (IVR-10). */
  typedAhead: z.string(),
  /** Whether keys outside a question may be part of a secret (IVR-13). */
  guardsKeys: z.boolean(),

  holdAudio: holdAudioSchema.optional(),
  holding: z.boolean(),
  /** Whether it has ever asked a queue for an agent. */
  queued: z.boolean(),
  legs: z.array(
    z.strictObject({
      legId: z.string(),
      agent: z.string(),
      widget: z.string().optional(),
      rangAt: instant,
      endedAt: instant.optional(),
      /** Absent while it rings. */
      result: z.enum(["answered", "declined", "missed", "cancelled"]).optional(),
    }),
  ),
  connectedLeg: z.string().optional(),

  passed: record.widgets,
  visits: z.record(z.string(), z.int()),
  choices: record.choices,
  inputs: record.inputs,
  voicemail: record.voicemail,
  tags: z.array(z.string()),

  /** What went wrong, once something did; the call is then on its way to a decent end. */
  trouble: z
    .strictObject({
      error: z.string(),
      /** Widgets it may still pass after a budget was used up. */
      allowance: z.int().optional(),
    })
    .optional(),
  /** The apology plays, or the caller is gone and the end of a recording is awaited. */
  closing: z.enum(["apology", "callerGone"]).optional(),
});

export type CallState = Readonly<z.infer<typeof callStateSchema>>;
export type CallLeg = CallState["legs"][number];

/** A call before its first event, `callStarted`. */
export function newCall(flow: CompiledFlow): CallState {
  return {
    engine: ENGINE_VERSION,
    flow: { id: flow.id, version: flow.version },
    origin: { id: flow.id, version: flow.version },
    hops: 0,
    widgetVersions: flow.widgetVersions,
    callId: "",
    from: null,
    digits: "perKey",
    seed: 0,
    status: "new",
    startedAt: 0,
    now: 0,
    steps: 0,
    traced: 0,
    seen: [],
    pending: [],
    timers: [],
    typedAhead: "",
    guardsKeys: flow.collectsSensitive,
    holding: false,
    queued: false,
    legs: [],
    passed: [],
    visits: {},
    choices: [],
    inputs: [],
    tags: [],
  };
}
