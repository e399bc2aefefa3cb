import { firstIndex } from '../../core/facts/first-index.ts';

/** Returns a sorted list with more items, as a stable sort of both would: of equal items the added ones come last. `added` has any order. */
export const insertSorted = <T>(sorted: readonly T[], added: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  if (added.length === 0) return sorted;
  const merged: T[] = [];
  let from = 0;
  for (const item of added.toSorted(compare)) {
    const to = positionFor(item, sorted, from, compare);
    for (; from < to; from++) merged.push(sorted[from] as T);
    merged.push(item);
  }
  for (; from < sorted.length; from++) merged.push(sorted[from] as T);
  return merged;
};

/** Returns the first position from `from` on whose item comes after this one. Binary search: a few items among many need few comparisons. */
const positionFor = <T>(item: T, sorted: readonly T[], from: number, compare: (a: T, b: T) => number): number =>
  firstIndex(sorted, (other) => compare(other, item) > 0, from);
