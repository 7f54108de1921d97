/** Time for hosts. The step has none of its own: time comes in with events. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Calls back at that moment or soon after; answers with how to call it off. */
  at(moment: number, callback: () => void): () => void;
}
