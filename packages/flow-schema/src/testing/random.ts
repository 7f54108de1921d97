/** Chance from a seed: the same seed gives the same draws on every machine. */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, quick, and even enough to draw test data. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => {
      const index = below(list.length);
      // An index in bounds; a list's item may itself be undefined, so no check can tell.
      if (index >= list.length) throw new Error("There is nothing to pick from in an empty list.");
      return list[index] as (typeof list)[number];
    },
  };
}
