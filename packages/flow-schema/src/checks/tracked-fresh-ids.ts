import { freshId, freshStem } from "../kernel/ids.js";
import { Signal } from "./tracked-signals.js";

interface Known {
  readonly base: string;
  readonly signal: Signal;
  id: string;
}

/** Remembers which ids are free, so that flows with thousands of fixes do not search for each. */
export class FreshIds {
  readonly #byBase = new Map<string, Known>();
  readonly #byStem = new Map<string, Known[]>();
  readonly #taken: (id: string) => boolean;

  constructor(taken: (id: string) => boolean) {
    this.#taken = taken;
  }

  of(base: string): { readonly id: string; readonly signal: Signal } {
    const known = this.#byBase.get(base);
    if (known) return known;
    const made: Known = { base, signal: new Signal(), id: freshId(base, this.#taken) };
    this.#byBase.set(base, made);
    const stem = freshStem(base);
    const siblings = this.#byStem.get(stem);
    if (siblings) siblings.push(made);
    else this.#byStem.set(stem, [made]);
    return made;
  }

  /** An id has come or gone; answers with the signals of those answers that are another now. */
  *idChanged(id: string): Iterable<Signal> {
    // Any number at the end may be one that was put there to make the id fresh.
    for (let end = id.length; end > 0; end--) {
      for (const known of this.#byStem.get(id.slice(0, end)) ?? []) {
        const free = freshId(known.base, this.#taken);
        if (free === known.id) continue;
        known.id = free;
        yield known.signal;
      }
      const last = id.charCodeAt(end - 1);
      if (last < 48 || last > 57) return;
    }
  }
}
