/** Which characters of a value are meant, so that a reader can be shown them: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The whole of a value; null when there is nothing to point at. */
export const wholeSpan = (value: string | null): Span | null => (value ? span(0, value.length) : null);

/** From the first to the last character in which two values differ, placed in the first of them. */
export const differingSpan = (value: string, other: string): Span => {
  let start = 0;
  while (start < value.length && value[start] === other[start]) start++;
  let tail = 0;
  while (tail < value.length - start && tail < other.length - start && value.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return span(start, value.length - tail);
};
