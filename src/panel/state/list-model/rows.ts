/** The rows of the list: an exchange each, and the parts of those that are unfolded. */
import type { Entry } from '../evaluated.ts';
import type { Part } from '../parts.ts';

/** Names a row, so that the name outlives the objects: an exchange, or one of its parts. */
export interface Spot {
  readonly id: string;
  /** The part's name; '' for the exchange itself. */
  readonly part: string;
}

/** One row of the list: an exchange (`part` is null), or a part of it. */
export interface Line {
  readonly entry: Entry;
  readonly part: Part | null;
}

export const spotOf = ({ entry, part }: Line): Spot => ({ id: entry.id, part: part?.name ?? '' });
export const isAt = (spot: Spot | null, id: string, part: string): boolean => spot?.id === id && spot.part === part;

/** A long list that is never written out: only the unfolded exchanges are known by their places. */
export interface Lines {
  readonly length: number;
  readonly at: (index: number) => Line | undefined;
  /** The position of a line, or of its exchange when it has no such part; -1 when there is neither. */
  readonly positionOf: (spot: Spot) => number;
}

interface Unfolded {
  /** Its position among the exchanges, and among the lines. */
  readonly exchange: number;
  readonly line: number;
  readonly parts: readonly Part[];
}

/** `partsOf` is asked of unfolded exchanges only. */
export const linesOf = (entries: readonly Entry[], unfolded: ReadonlySet<string>, partsOf: (entry: Entry) => readonly Part[]): Lines => {
  const open = unfolded.size === 0 ? [] : unfoldedIn(entries, unfolded, partsOf);
  const last = open.at(-1);
  const length = entries.length + (last ? last.line - last.exchange + last.parts.length : 0);
  /** The last unfolded exchange at or before a position. */
  const before = (position: number, of: 'exchange' | 'line'): Unfolded | undefined => {
    let [low, high] = [0, open.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((open[middle] as Unfolded)[of] <= position) low = middle + 1;
      else high = middle;
    }
    return open[low - 1];
  };
  return {
    length,
    at: (index) => {
      const above = before(index, 'line');
      const inside = above ? index - above.line : 0;
      const part = above && inside > 0 ? above.parts[inside - 1] : undefined;
      const entry = entries[part && above ? above.exchange : above ? above.exchange + Math.max(0, inside - above.parts.length) : index];
      return entry && { entry, part: part ?? null };
    },
    positionOf: ({ id, part }) => {
      const exchange = entries.findIndex((entry) => entry.id === id);
      const above = before(exchange, 'exchange');
      if (exchange < 0 || !above) return exchange;
      if (above.exchange === exchange) return above.line + above.parts.findIndex(({ name }) => name === part) + 1;
      return above.line + above.parts.length + exchange - above.exchange;
    },
  };
};

const unfoldedIn = (
  entries: readonly Entry[],
  unfolded: ReadonlySet<string>,
  partsOf: (entry: Entry) => readonly Part[],
): readonly Unfolded[] => {
  const open: Unfolded[] = [];
  let more = 0;
  for (const [exchange, entry] of entries.entries()) {
    if (!unfolded.has(entry.id)) continue;
    const parts = partsOf(entry);
    open.push({ exchange, line: exchange + more, parts });
    more += parts.length;
  }
  return open;
};
