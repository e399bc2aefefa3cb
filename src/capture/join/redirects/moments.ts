import { firstIndex } from '../../../core/facts/first-index.ts';
import type { WireEntry } from '../../har/wire-entry.ts';
import { MAX_GAP } from './next-hop.ts';

interface Timed {
  readonly entry: WireEntry;
  readonly isTaken: boolean;
}

/** Items by the time when their requests ended. */
export interface Moments<T extends Timed> {
  readonly add: (item: T) => void;
  /**
   * Visits the first item of each moment that isn't taken, the nearest moments first, until they are farther away than the distance that the
   * last visit returned. It drops the moments before `MAX_GAP`, so the time must not fall from one use to the next.
   */
  readonly visitNearest: (time: number, visit: (item: T) => number) => void;
}

/** Items with the same start and duration, in the order in which they were added. */
interface Moment<T> {
  readonly key: string;
  readonly end: number;
  readonly items: T[];
  /** Those before it are taken. */
  first: number;
}

// Milliseconds since 1970 with their fractions are exact to 0.0002. What is nearer by less is compared by the visitor.
const PRECISION = 0.001; // ms

export const createMoments = <T extends Timed>(): Moments<T> => {
  const sorted: Moment<T>[] = [];
  const byTimes = new Map<string, Moment<T>>();

  /** The index of the first moment at a time or later. */
  const indexFrom = (time: number): number => firstIndex(sorted, ({ end }) => end >= time);
  const firstFree = (moment: Moment<T>): T | undefined => {
    while (moment.items[moment.first]?.isTaken) moment.first++;
    return moment.items[moment.first];
  };

  return {
    add: (item) => {
      const { startedAt, duration } = item.entry;
      const key = `${startedAt} ${duration}`;
      const known = byTimes.get(key);
      if (known) {
        known.items.push(item);
        return;
      }
      const moment = { key, end: startedAt + duration, items: [item], first: 0 };
      byTimes.set(key, moment);
      sorted.splice(indexFrom(moment.end), 0, moment);
    },
    visitNearest: (time, visit) => {
      for (const moment of sorted.splice(0, indexFrom(time - MAX_GAP - PRECISION))) byTimes.delete(moment.key);
      let limit = Number.POSITIVE_INFINITY;
      let after = indexFrom(time);
      let before = after - 1;
      for (;;) {
        const [earlier, later] = [sorted[before], sorted[after]];
        const isEarlier = earlier !== undefined && (later === undefined || time - earlier.end <= later.end - time);
        const moment = isEarlier ? earlier : later;
        if (!moment || Math.abs(time - moment.end) > limit + PRECISION) return;
        const item = firstFree(moment);
        if (item) limit = visit(item);
        else {
          sorted.splice(isEarlier ? before : after, 1);
          byTimes.delete(moment.key);
        }
        if (isEarlier) {
          before--;
          if (!item) after--;
        } else if (item) after++;
      }
    },
  };
};
