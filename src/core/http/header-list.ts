/** Fetch, "header list": the header lines of one message, in the order in which they came. */

export interface Header {
  /** As it stood on the wire; compared byte-case-insensitively. */
  readonly name: string;
  /** Without the spaces and tabs around it. One character is one byte. */
  readonly value: string;
}
export type HeaderList = readonly Header[];

/** Every line with that name, in order. */
export const linesOf = (list: HeaderList, name: string): readonly Header[] => {
  const wanted = name.toLowerCase();
  return list.filter((line) => line.name.toLowerCase() === wanted);
};

/** What an engine does with an empty line beside a filled one of the same name. The standard keeps it. */
export type EmptyLines = 'kept' | 'dropped';

/** Fetch, "get" a header name: all values joined with a comma and a space, or null when there is no such line. */
export const getHeader = (list: HeaderList, name: string, emptyLines: EmptyLines = 'kept'): string | null => {
  const lines = linesOf(list, name);
  if (lines.length === 0) return null;
  const kept = emptyLines === 'dropped' ? lines.filter((line) => line.value !== '') : lines;
  return kept.map((line) => line.value).join(', ');
};
