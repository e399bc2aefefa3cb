/** A range of characters to highlight in a value: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Returns the span of the whole value; null if it is missing or empty. */
export const wholeSpan = (value: string | null): Span | null => (value ? span(0, value.length) : null);

/** Returns the span in `value` from the first to the last character in which it differs from `other`. */
export const differingSpan = (value: string, other: string): Span => {
  let start = 0;
  while (start < value.length && value[start] === other[start]) start++;
  let tail = 0;
  while (tail < value.length - start && tail < other.length - start && value.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return span(start, value.length - tail);
};
