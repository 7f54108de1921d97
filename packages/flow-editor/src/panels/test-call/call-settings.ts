import type { ScriptAgent } from "@smartflow/flow-schema/call";

/** What is decided before a test call begins. */
export interface CallSettings {
  /** ISO 8601; nothing: the moment the call begins. */
  readonly startsAt?: string | undefined;
  /** Null for an anonymous caller. */
  readonly from: string | null;
  readonly agents: readonly ScriptAgent[];
}
