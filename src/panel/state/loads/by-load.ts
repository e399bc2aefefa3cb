import { firstIndex } from '../../../core/facts/first-index.ts';
import type { EvaluatedExchange } from '../evaluated.ts';

type Compare = (a: EvaluatedExchange, b: EvaluatedExchange) => number;

/** Returns an order in which each load comes before the next one, and keeps the given order within a load. */
export const byLoad =
  (compare: Compare): Compare =>
  (a, b) =>
    a.load - b.load || compare(a, b);

interface Listed {
  readonly evaluated: { readonly peek: () => EvaluatedExchange };
}

/** Returns the position of the first entry from `from` on that belongs to a load or a later one. `entries` are in the order of their loads. */
export const startOfLoad = (entries: readonly Listed[], load: number, from = 0): number =>
  firstIndex(entries, ({ evaluated }) => evaluated.peek().load >= load, from);
