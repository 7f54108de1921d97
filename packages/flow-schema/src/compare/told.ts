/** A sentence about one change. */
export interface Told {
  readonly text: string;
  /** Whether callers can notice it. */
  readonly forCallers: boolean;
}
