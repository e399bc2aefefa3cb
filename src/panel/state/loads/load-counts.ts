import { type ReadonlySignal, signal } from '@preact/signals';
import type { EvaluatedExchange } from '../evaluated.ts';

/** How many listed exchanges a load has, and how many of them are blocked or were fixed. */
export interface LoadCount {
  readonly requests: number;
  readonly hidden: number;
  readonly fixed: number;
}

interface LoadCounts {
  readonly byLoad: ReadonlySignal<ReadonlyMap<number, LoadCount>>;
  /** Adds an exchange, or removes it with -1. */
  readonly count: (evaluated: EvaluatedExchange, sign: 1 | -1) => void;
  /** Publishes what was counted. */
  readonly commit: () => void;
  readonly clear: () => void;
}

const NO_COUNT: LoadCount = { requests: 0, hidden: 0, fixed: 0 };

export const createLoadCounts = (): LoadCounts => {
  const counts = new Map<number, { requests: number; hidden: number; fixed: number }>();
  const byLoad = signal<ReadonlyMap<number, LoadCount>>(new Map());
  return {
    byLoad,
    count: ({ load, summary, was }, sign) => {
      const count = counts.get(load) ?? { ...NO_COUNT };
      count.requests += sign;
      if (summary === 'hidden') count.hidden += sign;
      if (was) count.fixed += sign;
      if (count.requests > 0) counts.set(load, count);
      else counts.delete(load);
    },
    commit: () => {
      byLoad.value = new Map([...counts].map(([load, count]) => [load, { ...count }]));
    },
    clear: () => {
      counts.clear();
      byLoad.value = new Map();
    },
  };
};
