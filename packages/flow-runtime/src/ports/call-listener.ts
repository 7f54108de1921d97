import type { CallRecord, LiveStatus, TraceEntry } from "@smartflow/flow-schema/call";

/** Hears what happens in calls: a workspace, a wallboard, a CRM. */
export interface CallListener {
  /** At least once and in any order; each entry has its place in the call's trace (REC-2). */
  traced?(callId: string, entries: readonly TraceEntry[]): void | Promise<void>;
  statusChanged?(callId: string, status: LiveStatus): void | Promise<void>;
  ended?(record: CallRecord): void | Promise<void>;
}
