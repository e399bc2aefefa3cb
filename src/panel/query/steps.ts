/** Filters and sorts long lists in small steps, between which a caller can pause or stop. */

/** Work that yields after each small step and returns a result. */
export type Steps<T> = Generator<void, T, void>;

const STEP = 512; // items between two yields

/** Returns the items that pass, in their order. */
export function* filterInSteps<T>(items: readonly T[], passes: (item: T) => boolean): Steps<readonly T[]> {
  const kept: T[] = [];
  let left = STEP;
  for (const item of items) {
    if (passes(item)) kept.push(item);
    if (--left > 0) continue;
    left = STEP;
    yield;
  }
  return kept;
}

/** Returns the items in the order of a stable sort by key. Computes each key once. */
export function* sortInSteps<T, K>(items: readonly T[], keyOf: (item: T) => K, compare: (a: K, b: K) => number): Steps<readonly T[]> {
  const byKey = (a: Keyed<T, K>, b: Keyed<T, K>): number => compare(a.key, b.key);
  let runs: (readonly Keyed<T, K>[])[] = [];
  for (let from = 0; from < items.length; from += STEP) {
    const run = items.slice(from, from + STEP).map((item) => ({ item, key: keyOf(item) }));
    runs.push(run.sort(byKey));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Keyed<T, K>[])[] = [];
    for (let pair = 0; pair < runs.length; pair += 2) merged.push(yield* mergeInSteps(runs[pair] ?? [], runs[pair + 1] ?? [], byKey));
    runs = merged;
  }
  return (runs[0] ?? []).map(({ item }) => item);
}

interface Keyed<T, K> {
  readonly item: T;
  readonly key: K;
}

function* mergeInSteps<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  const merged: T[] = [];
  let [one, other, left] = [0, 0, STEP];
  while (one < first.length && other < second.length) {
    merged.push(compare(first[one] as T, second[other] as T) <= 0 ? (first[one++] as T) : (second[other++] as T));
    if (--left > 0) continue;
    left = STEP;
    yield;
  }
  return merged.concat(first.slice(one), second.slice(other));
}
