import { insertSorted } from '../../query/insert-sorted.ts';
import type { Entry, EvaluatedExchange } from '../evaluated.ts';
import type { ListChange } from '../exchange-list.ts';

type Compare = (a: EvaluatedExchange, b: EvaluatedExchange) => number;

/** Applies changes to a sorted list of the entries that pass. Returns the same array when nothing in it moves. */
export const patchSorted = (
  list: readonly Entry[],
  changes: readonly ListChange[],
  compare: Compare,
  passes: (evaluated: EvaluatedExchange) => boolean,
): readonly Entry[] => {
  const outdated = new Set<Entry>();
  const inserts = new Set<Entry>();
  for (const { added, previous, removed } of changes) {
    for (const entry of added) inserts.add(entry);
    for (const [entry, old] of previous) {
      const now = entry.evaluated.peek();
      // With several changes each one alone may seem to move nothing, so only a single change is skipped.
      if (changes.length === 1 && compare(old, now) === 0 && passes(old) === passes(now)) continue;
      outdated.add(entry);
      inserts.add(entry);
    }
    for (const entry of removed) {
      outdated.add(entry);
      inserts.delete(entry);
    }
  }
  const kept = outdated.size === 0 ? list : list.filter((entry) => !outdated.has(entry));
  const passing = [...inserts].filter(({ evaluated }) => passes(evaluated.peek()));
  return insertSorted(kept, passing, (a, b) => compare(a.evaluated.peek(), b.evaluated.peek()));
};
