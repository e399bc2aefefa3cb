/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Returns the same list, typed as non-empty. Throws a `RangeError` for an empty one. */
export const nonEmpty = <T>(items: readonly T[]): NonEmpty<T> => {
  if (items.length === 0) throw new RangeError('Expected a list with at least one item');
  return items as readonly T[] as NonEmpty<T>;
};
