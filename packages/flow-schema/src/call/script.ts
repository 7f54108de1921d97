import * as z from "zod";
import { copyJson } from "../kernel/copy-json.js";
import { referenceSchema } from "../kernel/ids.js";
import { fromIssues } from "../kernel/issues.js";
import { type Outcome, reasonOf, refusal } from "../kernel/problem.js";

/** The version of call scripts. */
export const CALL_SCRIPT_VERSION = 1;

const at = {
  /** Milliseconds since the call started. */
  atMs: z.int().min(0).max(86_400_000),
};

/** What a person does on the telephone, or an agent at the desk, at a point of the call. */
export const scriptActionSchema = z.discriminatedUnion("do", [
  z.strictObject({ ...at, do: z.literal("press"), key: z.string().regex(/^[0-9*#]$/) }),
  z.strictObject({ ...at, do: z.literal("hangUp") }),
  z.strictObject({ ...at, do: z.literal("agentAnswers"), agent: referenceSchema }),
  z.strictObject({ ...at, do: z.literal("agentDeclines"), agent: referenceSchema }),
  z.strictObject({ ...at, do: z.literal("agentHangsUp"), agent: referenceSchema }),
  z.strictObject({
    ...at,
    do: z.literal("presence"),
    agent: referenceSchema,
    presence: z.enum(["available", "busy", "unavailable"]),
  }),
]);

export type ScriptAction = Readonly<z.infer<typeof scriptActionSchema>>;

/** An agent of a scripted call. */
export const scriptAgentSchema = z.strictObject({
  id: referenceSchema,
  name: z.string().max(200).optional(),
  teams: z.array(referenceSchema).max(200).default([]),
  presence: z.enum(["available", "busy", "unavailable"]).default("available"),
});

export type ScriptAgent = Readonly<z.infer<typeof scriptAgentSchema>>;

/**
 * A call that can be made again: when it comes in, who calls, who is there to answer, and what
 * everyone does when. The same script on the same flow gives the same trace, byte for byte.
 */
export const callScriptSchema = z.strictObject({
  version: z.literal(CALL_SCRIPT_VERSION).default(CALL_SCRIPT_VERSION),
  callId: z.string().min(1).max(200).default("call-1"),
  /** When the call comes in, ISO 8601 with a zone: `2026-03-02T10:00:00Z`. */
  startsAt: z.iso.datetime({ offset: true }),
  /** E.164; null for an anonymous caller. */
  from: z.string().max(32).nullable().default(null),
  line: z.string().max(200).optional(),
  /** Seed of what is left to chance. */
  seed: z.int().default(1),
  agents: z.array(scriptAgentSchema).max(5_000).default([]),
  /** In the order of time. */
  actions: z.array(scriptActionSchema).max(10_000).default([]),
  /** How long the caller stays when no action hangs up: then the caller does. Default 1 hour. */
  patienceMs: z.int().min(0).max(86_400_000).default(3_600_000),
});

export type CallScript = Readonly<z.infer<typeof callScriptSchema>>;

/**
 * Reads a call script, as JSON text or as a value. Never throws: what cannot be read comes back
 * as problems (`SF10nn`) that name the field.
 */
export function parseCallScript(input: unknown): Outcome<{ readonly script: CallScript }> {
  let value = input;
  if (typeof input === "string") {
    try {
      value = JSON.parse(input);
    } catch (error) {
      return { ok: false, problems: [refusal("SF1001", [], { reason: reasonOf(error) })] };
    }
  }
  try {
    const copied = copyJson(value);
    if (!copied.ok) return copied;
    const parsed = callScriptSchema.safeParse(copied.value);
    if (parsed.success) return { ok: true, script: parsed.data };
    return { ok: false, problems: fromIssues(parsed.error.issues, []) };
  } catch (error) {
    // Getters and proxies of a stranger's object may throw whatever they like.
    return { ok: false, problems: [refusal("SF1010", [], { reason: reasonOf(error) })] };
  }
}

/** A script as text that diffs well. */
export function serializeCallScript(script: CallScript): string {
  return `${JSON.stringify(callScriptSchema.parse(script), null, 2)}\n`;
}
