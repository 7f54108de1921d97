import type { JsonObject } from "@smartflow/flow-schema";

/** What is known of a caller, shown to agents as it rings. */
export interface CallerContext {
  /** Never delays a ring: the engine stops waiting after a short while (WORK-1). */
  lookUp(
    number: string,
  ): Promise<{ readonly name?: string; readonly card?: JsonObject } | undefined>;
}
