/** Fetch, "header list": the header lines of one message, in the order received. */

export interface Header {
  /** As sent; compared byte-case-insensitively. */
  readonly name: string;
  /** Without leading and trailing spaces and tabs. One character is one byte. */
  readonly value: string;
}
export type HeaderList = readonly Header[];

// Runs for every header of every message. The length decides nearly all comparisons.
const isSameName = (name: string, wanted: string): boolean =>
  name.length === wanted.length && (name === wanted || name.toLowerCase() === wanted.toLowerCase());

/** Returns every line with that name, in order. */
export const getHeaderLines = (list: HeaderList, name: string): readonly Header[] => list.filter((line) => isSameName(line.name, name));

/** What an engine does with an empty line next to a non-empty one of the same name. The standard keeps it. */
export type EmptyLines = 'kept' | 'dropped';

/** Returns all values combined with a comma and a space; null if there is no such line. Source: Fetch, "get" a header name. */
export const getHeader = (list: HeaderList, name: string, emptyLines: EmptyLines = 'kept'): string | null => {
  let joined: string | null = null;
  for (const line of list) {
    if (!isSameName(line.name, name)) continue;
    if (joined === null || (emptyLines === 'dropped' && joined === '')) joined = line.value;
    else if (emptyLines === 'kept' || line.value !== '') joined = `${joined}, ${line.value}`;
  }
  return joined;
};
