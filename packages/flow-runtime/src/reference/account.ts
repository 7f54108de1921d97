import type { CallRecord } from "@smartflow/flow-schema/call";

/** What the caller hears and meets, and what is done for the call, in order. */
export type Happening = { readonly at: number; until?: number } & (
  | { readonly what: "plays" | "asks"; readonly messages: readonly string[] }
  | { readonly what: "holds"; readonly audio: string }
  | { readonly what: "records" }
  | {
      readonly what: "queues";
      readonly target: string;
      readonly ringForMs: number;
      readonly ringIfBusy: boolean;
      readonly exclude: readonly string[];
    }
  | { readonly what: "rings"; readonly agent: string }
  | { readonly what: "connects"; readonly agent: string }
  | { readonly what: "redirects"; readonly number: string }
  | { readonly what: "hangsUp" }
);

type Leg = CallRecord["legs"][number];

/** All that one call comes to, from either side. Times count from the start of the call. */
export interface CallAccount {
  readonly happenings: readonly Happening[];
  readonly outcome: CallRecord["outcome"];
  readonly endedBy: CallRecord["endedBy"];
  readonly endedAt: number;
  readonly answeredAt?: number | undefined;
  readonly widgets: CallRecord["widgets"];
  readonly choices: CallRecord["choices"];
  readonly inputs: CallRecord["inputs"];
  readonly voicemail?: { readonly widget: string; readonly durationMs: number } | undefined;
  readonly legs: readonly Omit<Leg, "legId">[];
}
