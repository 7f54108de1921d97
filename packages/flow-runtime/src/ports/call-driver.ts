import type { CallEvent, Command, IssuedCommand } from "@smartflow/flow-schema/call";

/** The version of the contract between the engine and its drivers. */
export const DRIVER_CONTRACT = 1;

/** What a carrier can do, known before the first call, so that a flow can be checked against it. */
export interface DriverCapabilities {
  /** The commands it executes; a flow that needs another is reported before any call. */
  readonly commands: readonly Command["type"][];
  /** Whether a key can stop what plays (IVR-10). */
  readonly bargeIn: boolean;
  /** The longest recording in milliseconds; absent: no limit of its own. */
  readonly maxRecordingMs?: number;
}

/** Translates between a carrier and the vocabulary of a call. Knows nothing of flows. */
export interface CallDriver {
  readonly contract: typeof DRIVER_CONTRACT;
  /** For logs and records: `simulator`, `sip`. */
  readonly name: string;
  /**
   * How commands reach the carrier: pushed at any time, or as the one reply to a webhook, where
   * the commands of a step are one ordered batch.
   */
  readonly delivery: "push" | "reply";
  /** Who collects digits: the carrier, or the engine from single keys. */
  readonly digits: "collected" | "perKey";
  readonly capabilities: DriverCapabilities;
  /**
   * Does commands in their order. A command that arrives twice, by its `key`, is done once. What
   * cannot be done comes back as `commandFailed`; a rejection means that nothing was taken.
   */
  perform(callId: string, commands: readonly IssuedCommand[]): Promise<void>;
  /** Tells events of calls as they happen; answers with how to stop. */
  listen(listener: (callId: string, event: CallEvent) => void): () => void;
}
