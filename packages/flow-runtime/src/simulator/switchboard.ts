import type { ScriptAgent } from "@smartflow/flow-schema/call";
import {
  type QueueMessage,
  type RingQueueEvent,
  type RingQueueState,
  stepRingQueue,
} from "../queue/ring-queue.js";

/** An event of the queue without its time, which the simulator gives it. */
export type BareQueueEvent = RingQueueEvent extends infer Each
  ? Each extends RingQueueEvent
    ? Omit<Each, "at">
    : never
  : never;

/** The queue of a simulated call and the agents it rings. */
export class Switchboard {
  /** When it wants to be woken. */
  wakeAt: number | undefined;
  private state: RingQueueState;

  constructor(agents: readonly ScriptAgent[], startsAt: number) {
    this.state = {
      tickets: [],
      agents: agents.map(({ id, teams, presence }, index) => ({
        id,
        teams,
        presence,
        // Whoever stands first in the script has been idle the longest.
        idleSince: startsAt - agents.length + index,
      })),
    };
  }

  tell(event: BareQueueEvent, at: number): readonly QueueMessage[] {
    const { state, messages, wakeAt } = stepRingQueue(this.state, { at, ...event });
    this.state = state;
    this.wakeAt = wakeAt;
    return messages;
  }

  close(): void {
    this.wakeAt = undefined;
  }
}
