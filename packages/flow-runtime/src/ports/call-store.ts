import type { JsonObject } from "@smartflow/flow-schema";
import type { Timer } from "@smartflow/flow-schema/call";

/** What is kept under a key: a call, a ring queue, an agent. The store does not understand it. */
export interface StoredEntity {
  readonly state: JsonObject;
  /** Raised by one at each save. */
  readonly revision: number;
}

export interface Save {
  readonly key: string;
  /** The revision the change was made on; 0 where nothing is stored yet. */
  readonly expectedRevision: number;
  readonly state: JsonObject;
}

/** Something that leaves the process, at least once, under a key that never changes. */
export interface OutboxEntry {
  /** `<callId>:<step>:<n>`. */
  readonly key: string;
  /** Whom it is for: a driver, a queue, a listener. */
  readonly to: string;
  readonly body: JsonObject;
}

/** All that one event of one or several entities changes. */
export interface Commit {
  readonly saves: readonly Save[];
  readonly outbox: readonly OutboxEntry[];
  /** Each entity's full list of deadlines, in place of the one before. */
  readonly timers: readonly { readonly key: string; readonly timers: readonly Timer[] }[];
  /** Ids of the events that were taken in, so that they never count twice. */
  readonly seenEvents: readonly { readonly key: string; readonly eventId: string }[];
}

/** Keeps entities, their deadlines and what is to be sent. Atomic over several entities. */
export interface CallStore {
  load(key: string): Promise<StoredEntity | undefined>;
  /**
   * All or nothing. `seen` when one of the events was taken in before: drop it. `conflict` when a
   * revision is not the expected one: load and step again.
   */
  commit(commit: Commit): Promise<"committed" | "seen" | "conflict">;
  /** Entries that wait to be sent, oldest first. */
  pending(limit: number): Promise<readonly OutboxEntry[]>;
  /** An acknowledged entry is never sent again. */
  acknowledge(keys: readonly string[]): Promise<void>;
  /** Deadlines that have come, the earliest first. */
  due(now: number, limit: number): Promise<readonly (Timer & { readonly key: string })[]>;
}
