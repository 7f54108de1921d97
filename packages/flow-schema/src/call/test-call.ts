import type { FlowDraft } from "../kernel/document.js";
import type { Outcome } from "../kernel/problem.js";
import type { CallRecord, LiveStatus } from "./record.js";
import type { CallScript, ScriptAgent } from "./script.js";
import type { TraceEntry } from "./trace.js";

/** What the caller hears or does, in order, for people to read. */
export type TranscriptLine = {
  /** Milliseconds since the call started. */
  readonly atMs: number;
  readonly widget?: string;
} & (
  | {
      readonly kind: "hears";
      readonly text: string;
      readonly media?: string;
      readonly interrupted?: boolean;
    }
  | { readonly kind: "holds"; readonly media: string }
  | { readonly kind: "beep" }
  | { readonly kind: "presses"; readonly key: string }
  | { readonly kind: "rings"; readonly agent: string }
  | {
      readonly kind: "agent";
      readonly agent: string;
      readonly did: "answered" | "declined" | "missed" | "hungUp";
    }
  | { readonly kind: "records"; readonly durationMs: number }
  | { readonly kind: "redirected"; readonly number: string }
  | { readonly kind: "hangsUp"; readonly by: "caller" | "agent" | "flow" }
);

/** A test call at one moment. A new object after each change, so that views can compare. */
export interface TestCallState {
  readonly status: LiveStatus;
  /** The widget the call is at; absent before the first and after the last. */
  readonly widget?: string;
  /** The widgets passed so far, in order, without repeats. */
  readonly visited: readonly string[];
  /** Milliseconds since the call started, on the call's own clock. */
  readonly elapsedMs: number;
  /** What plays or waits now, and until when, for a progress bar. */
  readonly waitingFor?: {
    readonly what: "prompt" | "key" | "agent" | "recording" | "hold";
    readonly untilMs?: number;
  };
  /** Agents who ring now. */
  readonly ringing: readonly string[];
  readonly transcript: readonly TranscriptLine[];
  readonly trace: readonly TraceEntry[];
  readonly record?: CallRecord;
}

export interface TestCallOptions {
  /** ISO 8601; default: now. */
  readonly startsAt?: string;
  readonly from?: string | null;
  readonly agents?: readonly ScriptAgent[];
  readonly callId?: string;
  readonly seed?: number;
}

/** A call that a person plays. The clock moves only by `advance`. */
export interface TestCall {
  readonly state: TestCallState;
  /** Calls back after each change; answers with how to stop. */
  subscribe(listener: () => void): () => void;
  /** Lets time pass; all that falls due happens at its own time. */
  advance(ms: number): void;
  press(key: string): void;
  hangUp(): void;
  agentAnswers(agent: string): void;
  agentDeclines(agent: string): void;
  agentHangsUp(agent: string): void;
  /** The call so far as a script: run on the same flow, it gives the same trace, byte for byte. */
  exportScript(): CallScript;
}

/**
 * How an editor makes test calls without knowing the runtime. The runtime's `createTestCall()`
 * answers with one.
 */
export interface TestCallPort {
  /** Problems when the flow has errors that make a call impossible. */
  start(flow: FlowDraft, options?: TestCallOptions): Outcome<{ readonly call: TestCall }>;
}
