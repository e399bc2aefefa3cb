import { hostEnd, hostStart } from '../query/url-parts.ts';
import type { Entry } from '../state/evaluated.ts';

// A longer pause starts a new word.
const PAUSE = 800; // ms

/** Returns a function that collects typed letters into a word. `now` in ms. */
export const createTypeahead = (): ((letter: string, now: number) => string) => {
  let word = '';
  let last = Number.NEGATIVE_INFINITY;
  return (letter, now) => {
    word = now - last > PAUSE ? letter : word + letter;
    last = now;
    return word;
  };
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Returns the position of the next entry whose host or path begins with the typed word, else contains it; -1 without one.
 * The search wraps around. The first letter moves on from the entry at `from`; further letters may stay there.
 */
export const nextTyped = (entries: readonly Entry[], from: number, word: string): number => {
  const beginning = new RegExp(literal(word), 'iy');
  const inside = new RegExp(literal(word), 'ig');
  const matchesAt = (pattern: RegExp, url: string, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(url);
  };
  const begins = (url: string): boolean => {
    const host = hostStart(url);
    const path = hostEnd(url, host);
    return matchesAt(beginning, url, host) || matchesAt(beginning, url, path) || matchesAt(beginning, url, path + 1);
  };
  const contains = (url: string): boolean => matchesAt(inside, url, hostStart(url));
  const start = word.length > 1 ? from : from + 1;
  for (const holds of [begins, contains]) {
    for (let step = 0; step < entries.length; step++) {
      const index = (start + step) % entries.length;
      const url = entries[index]?.evaluated.peek().exchange.hops[0].url;
      if (url !== undefined && holds(url)) return index;
    }
  }
  return -1;
};
