import type { Message } from "@smartflow/flow-schema";
import type { Happening } from "./account.js";
import type { World } from "./world.js";

/** What an IVR asks for. */
export interface Question {
  readonly messages: readonly Message[];
  readonly bargeIn: boolean;
  readonly typeAhead: boolean;
  readonly firstDigitTimeoutMs: number;
  readonly interDigitTimeoutMs: number;
  readonly maxDigits: number;
  readonly finishKey?: string | undefined;
}

export interface Answer {
  readonly digits: string;
  /** The time for the next key ran out. */
  readonly timedOut: boolean;
}

/** Asks once: plays the messages and takes keys until the input is complete or time is up. */
export function gather(
  world: World,
  question: Question,
  asks: Happening,
  playingMs: (message: Message) => number,
): Answer {
  const promptEnds = world.now + sum(question.messages.map(playingMs));
  // IVR-10: keys typed ahead do not leak into an IVR that does not want them.
  let waiting = question.typeAhead ? world.typedAhead : [];
  world.typedAhead = [];
  let digits = "";

  /** Takes a key; true when the input is complete. What was typed beyond it is lost. */
  const completes = (key: string): boolean => {
    if (key === question.finishKey) return true;
    digits += key;
    return digits.length >= question.maxDigits;
  };

  if (question.bargeIn && waiting.length === 0) {
    const key = nextKey(world, promptEnds);
    if (key !== undefined) waiting = [key];
  }
  if (!question.bargeIn) {
    for (let key = nextKey(world, promptEnds); key; key = nextKey(world, promptEnds)) {
      if (question.typeAhead) waiting.push(key);
    }
  }
  // The prompt has come to its end, or a key has stopped it.
  asks.until = world.now;

  for (;;) {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      if (completes(key)) return { digits, timedOut: false };
    }
    // IVR-3, IVR-4: from the end of the prompt to the first key, then from key to key.
    const pause = digits === "" ? question.firstDigitTimeoutMs : question.interDigitTimeoutMs;
    const key = nextKey(world, world.now + pause);
    if (key === undefined) return { digits, timedOut: true };
    waiting.push(key);
  }
}

function nextKey(world: World, until: number): string | undefined {
  for (let action = world.next(until); action; action = world.next(until)) {
    if (action.do === "press") return action.key;
  }
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
