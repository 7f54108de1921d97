import type { Edit } from "@smartflow/flow-schema";

/** One intention of a person, as edits that can be taken back. */
export interface Intention {
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** Intentions of one key that follow each other closely are one: typing in one field. */
  readonly key?: string | undefined;
  /** When its last edit came, in milliseconds. */
  readonly at: number;
}

/** What can be taken back, and what can be done again. Immutable. */
export interface History {
  readonly past: readonly Intention[];
  readonly future: readonly Intention[];
  /** Whether the next intention may still become part of the last one. */
  readonly isBurst: boolean;
}

export const NO_HISTORY: History = { past: [], future: [], isBurst: false };

/** A pause in typing that is longer than this begins a new undo step. */
export const BURST_PAUSE_MS = 1_500;

/** The oldest intentions are forgotten beyond this many. */
export const MAX_INTENTIONS = 1_000;

export function remember(history: History, intention: Intention): History {
  const last = history.past.at(-1);
  const joins =
    history.isBurst &&
    last?.key !== undefined &&
    last.key === intention.key &&
    intention.at - last.at <= BURST_PAUSE_MS;
  const past = joins
    ? [...history.past.slice(0, -1), join(last, intention)]
    : [...history.past.slice(-(MAX_INTENTIONS - 1)), intention];
  return { past, future: [], isBurst: intention.key !== undefined };
}

/** Ends a burst: what comes next is an undo step of its own, whatever its key. */
export function settle(history: History): History {
  return history.isBurst ? { ...history, isBurst: false } : history;
}

export function stepBack({ past, future }: History, undone: Intention): History {
  return { past: past.slice(0, -1), future: [undone, ...future], isBurst: false };
}

export function stepForward({ past, future }: History, redone: Intention): History {
  return { past: [...past, redone], future: future.slice(1), isBurst: false };
}

function join(first: Intention, second: Intention): Intention {
  const [a, ...restA] = first.edits;
  const [b, ...restB] = second.edits;
  const replaces = a && b && restA.length === 0 && restB.length === 0 && setSameThing(a, b);
  return {
    // A thousand keystrokes in one field are kept as the one text they led to.
    edits: replaces ? second.edits : [...first.edits, ...second.edits],
    inverse: replaces ? first.inverse : [...second.inverse, ...first.inverse],
    key: second.key,
    at: second.at,
  };
}

function setSameThing(a: Edit, b: Edit): boolean {
  if (a.type === "setTitle" && b.type === "setTitle") return a.id === b.id;
  if (a.type === "setFlow" && b.type === "setFlow") return a.property === b.property;
  if (a.type !== "setSetting" || b.type !== "setSetting") return false;
  return a.id === b.id && JSON.stringify(a.path) === JSON.stringify(b.path);
}
