/** Fetch, "header list": the header lines of one message, in the order in which they came. */

export interface Header {
  /** As it stood on the wire; compared byte-case-insensitively. */
  readonly name: string;
  /** Without the spaces and tabs around it. One character is one byte. */
  readonly value: string;
}
export type HeaderList = readonly Header[];

// Looked up for every header of every message: unequal lengths settle nearly all comparisons.
const isSameName = (name: string, wanted: string): boolean =>
  name.length === wanted.length && (name === wanted || name.toLowerCase() === wanted.toLowerCase());

/** Every line with that name, in order. */
export const getHeaderLines = (list: HeaderList, name: string): readonly Header[] => list.filter((line) => isSameName(line.name, name));

/** What an engine does with an empty line beside a filled one of the same name. The standard keeps it. */
export type EmptyLines = 'kept' | 'dropped';

/** Fetch, "get" a header name: all values joined with a comma and a space, or null when there is no such line. */
export const getHeader = (list: HeaderList, name: string, emptyLines: EmptyLines = 'kept'): string | null => {
  let joined: string | null = null;
  for (const line of list) {
    if (!isSameName(line.name, name)) continue;
    if (joined === null || (emptyLines === 'dropped' && joined === '')) joined = line.value;
    else if (emptyLines === 'kept' || line.value !== '') joined = `${joined}, ${line.value}`;
  }
  return joined;
};
