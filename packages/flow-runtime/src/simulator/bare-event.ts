import type { CallEvent } from "@smartflow/flow-schema/call";

/** An event without its id and time, which the simulator gives it. */
export type BareEvent = CallEvent extends infer Each
  ? Each extends CallEvent
    ? Omit<Each, "id" | "at">
    : never
  : never;
