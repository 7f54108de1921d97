import type { CallEvent, Command } from "@smartflow/flow-schema/call";

/** A way of executing the measured call. */
export interface CallSubject {
  readonly name: string;
  /** Executes the call from its first event to its last and answers with its commands, in order. */
  run(events: readonly CallEvent[]): readonly Command[] | Promise<readonly Command[]>;
}
