import type { HoldAudio } from "@smartflow/flow-schema";
import type { CallEvent } from "@smartflow/flow-schema/call";

/** What the machine of a whole flow remembers: what widgets ask of the call, and a widget's own slot. */
export interface FlowContext {
  /** The time of the latest event, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** The caller's number; null for an anonymous caller. */
  readonly from: string | null;
  readonly holdAudio: HoldAudio | undefined;
  /** Agents who declined (RING-6). */
  readonly declined: readonly string[];
  /** The context of the machine of the widget the walk is at. */
  readonly slot: unknown;
}

/** What every event tells the call, whatever the widget makes of it. */
export function absorb(context: FlowContext, event: CallEvent): Partial<FlowContext> {
  const now = Math.max(context.now, event.at);
  if (event.type !== "legDeclined") return { now };
  return { now, declined: [...context.declined, event.agent] };
}
