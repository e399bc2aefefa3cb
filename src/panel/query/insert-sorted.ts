/** A sorted list with more in it, as a stable sort of both would give it: of equals the fresh ones come last. `fresh` has any order. */
export const inserted = <T>(sorted: readonly T[], fresh: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  if (fresh.length === 0) return sorted;
  const merged: T[] = [];
  let from = 0;
  for (const item of fresh.toSorted(compare)) {
    const to = placeOf(item, sorted, from, compare);
    for (; from < to; from++) merged.push(sorted[from] as T);
    merged.push(item);
  }
  for (; from < sorted.length; from++) merged.push(sorted[from] as T);
  return merged;
};

/** The first position from `from` on whose item comes after this one. Halving, for a few among many need few comparisons. */
const placeOf = <T>(item: T, sorted: readonly T[], from: number, compare: (a: T, b: T) => number): number => {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
