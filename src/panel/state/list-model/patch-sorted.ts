import { inserted } from '../../query/insert-sorted.ts';
import type { Entry, Judged } from '../evaluated.ts';
import type { Change } from '../exchange-list.ts';

type Compare = (a: Judged, b: Judged) => number;

/** A list of those that pass, in order, after changes; the same list when they leave it as it was. */
export const updated = (
  list: readonly Entry[],
  changes: readonly Change[],
  compare: Compare,
  passes: (judged: Judged) => boolean,
): readonly Entry[] => {
  const out = new Set<Entry>();
  const put = new Set<Entry>();
  for (const { fresh, before, gone } of changes) {
    for (const entry of fresh) put.add(entry);
    for (const [entry, old] of before) {
      const now = entry.judged.peek();
      // Of several changes in a row each alone may look as if it moved nothing.
      if (changes.length === 1 && compare(old, now) === 0 && passes(old) === passes(now)) continue;
      out.add(entry);
      put.add(entry);
    }
    for (const entry of gone) {
      out.add(entry);
      put.delete(entry);
    }
  }
  const kept = out.size === 0 ? list : list.filter((entry) => !out.has(entry));
  const coming = [...put].filter(({ judged }) => passes(judged.peek()));
  return inserted(kept, coming, (a, b) => compare(a.judged.peek(), b.judged.peek()));
};
