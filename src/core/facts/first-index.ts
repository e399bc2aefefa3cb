/** Returns the first index from `from` on whose item `isReached` accepts; the length if there is none. Once it accepts one, it accepts all that follow. */
export const firstIndex = <T>(items: readonly T[], isReached: (item: T) => boolean, from = 0): number => {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
};
