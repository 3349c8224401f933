/** The most items whose values rise from each to the next. */
export function longestRising<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  // By length, where the row of that length with the lowest last value ends.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const values = items.map(valueOf);
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  });
  const rising: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rising.push(items[at]!);
  return rising.reverse();
}
