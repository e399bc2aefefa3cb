/** Filtering and sorting of long lists in small steps: whoever drives these generators may rest after each, or give up. */

/** Work that rests after each small step and comes to a result. */
export type Steps<T> = Generator<void, T, void>;

const STEP = 512; // items between two rests

/** The items that pass, in their order. */
export function* filtering<T>(items: readonly T[], passes: (item: T) => boolean): Steps<readonly T[]> {
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

/** The items as a stable sort by their keys gives them. Each key is computed once. */
export function* sorting<T, K>(items: readonly T[], keyOf: (item: T) => K, compare: (a: K, b: K) => number): Steps<readonly T[]> {
  const byKey = (a: Keyed<T, K>, b: Keyed<T, K>): number => compare(a.key, b.key);
  let runs: (readonly Keyed<T, K>[])[] = [];
  for (let from = 0; from < items.length; from += STEP) {
    const run = items.slice(from, from + STEP).map((item) => ({ item, key: keyOf(item) }));
    runs.push(run.sort(byKey));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Keyed<T, K>[])[] = [];
    for (let pair = 0; pair < runs.length; pair += 2) merged.push(yield* merging(runs[pair] ?? [], runs[pair + 1] ?? [], byKey));
    runs = merged;
  }
  return (runs[0] ?? []).map(({ item }) => item);
}

interface Keyed<T, K> {
  readonly item: T;
  readonly key: K;
}

function* merging<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
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
