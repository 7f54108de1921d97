/**
 * The places of a longest part of the list that rises from left to right (patience sorting, in
 * n log n). All else has to move for the list to be in order.
 */
export function longestRun(list: readonly number[]): ReadonlySet<number> {
  /** For each length, the place of the smallest number that ends a rising part of that length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  list.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = place;
  });
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.add(place);
  return run;
}
