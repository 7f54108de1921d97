import type { CommandOf } from "@smartflow/flow-schema/call";

/** How keys are collected: the facts of a `gather`. */
export type CollectorRules = Pick<
  CommandOf<"gather">,
  | "bargeIn"
  | "typeAhead"
  | "firstDigitTimeoutMs"
  | "interDigitTimeoutMs"
  | "minDigits"
  | "maxDigits"
  | "finishKey"
>;

/** What has been collected so far. Plain JSON. */
export interface Collected {
  readonly digits: string;
  /** The messages still play. */
  readonly playing: boolean;
  /** Why the input is complete, while it still waits for messages that may not be interrupted. */
  readonly complete: "finishKey" | "maxDigits" | null;
}

export type CollectorInput =
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "playbackEnded" }
  | { readonly type: "deadline" };

export interface CollectorStep {
  readonly collected: Collected;
  /** Whether what plays must stop at once (IVR-10). */
  readonly stopPlaying: boolean;
  /** Until when the next key must come, from now; absent while messages play. */
  readonly deadlineMs?: number;
  /** The answer to the `gather`; the collection is over. */
  readonly gathered?: {
    readonly digits: string;
    readonly reason: "finishKey" | "maxDigits" | "timeout";
  };
}

/** Begins a collection; keys typed ahead count as its first when the rules say so. */
export function beginCollecting(
  rules: CollectorRules,
  start: { readonly hasMessages: boolean; readonly typedAhead: string },
): CollectorStep {
  const empty: Collected = { digits: "", playing: start.hasMessages, complete: null };
  let step = waiting(rules, empty);
  for (const key of rules.typeAhead ? start.typedAhead : "") {
    if (step.gathered) break;
    const next = collect(rules, step.collected, { type: "key", key });
    step = { ...next, stopPlaying: step.stopPlaying || next.stopPlaying };
  }
  return step;
}

/**
 * One step of the collector that all drivers share which report key by key: pure, time comes in
 * as inputs and goes out as a deadline.
 */
export function collect(
  rules: CollectorRules,
  collected: Collected,
  input: CollectorInput,
): CollectorStep {
  switch (input.type) {
    case "deadline":
      return over(collected, "timeout");
    case "playbackEnded": {
      const silent = { ...collected, playing: false };
      return collected.complete ? over(silent, collected.complete) : waiting(rules, silent);
    }
    case "key":
      return takeKey(rules, collected, input.key);
  }
}

function takeKey(rules: CollectorRules, collected: Collected, key: string): CollectorStep {
  const interrupts = collected.playing && rules.bargeIn;
  const counts = !collected.playing || rules.bargeIn || rules.typeAhead;
  if (!counts || collected.complete) return waiting(rules, collected);
  const playing = collected.playing && !interrupts;

  const finished = rules.finishKey !== undefined && key === rules.finishKey;
  const digits = finished ? collected.digits : collected.digits + key;
  const complete = finished ? "finishKey" : digits.length >= rules.maxDigits ? "maxDigits" : null;
  const next: Collected = { digits, playing, complete };
  const step = complete && !playing ? over(next, complete) : waiting(rules, next);
  return { ...step, stopPlaying: interrupts };
}

/** IVR-3: the first key has its own time, from the end of the messages; IVR-4: then key by key. */
function waiting(rules: CollectorRules, collected: Collected): CollectorStep {
  if (collected.playing) return { collected, stopPlaying: false };
  const deadlineMs =
    collected.digits === "" ? rules.firstDigitTimeoutMs : rules.interDigitTimeoutMs;
  return { collected, stopPlaying: false, deadlineMs };
}

function over(collected: Collected, reason: "finishKey" | "maxDigits" | "timeout"): CollectorStep {
  return { collected, stopPlaying: false, gathered: { digits: collected.digits, reason } };
}
