/** Which rows are drawn when scrolling needs more of them than one frame should draw. */

/** A half-open range of positions. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface WantedRange extends Range {
  /** The first visible one; those before it are spare. */
  readonly firstVisible: number;
}

// A frame may include a garbage collection, so that drawing all rows of a tall panel at once is noticeable.
const AT_ONCE = 12; // rows

/** Returns the next range between the drawn and the wanted one. It keeps the rows that stay and adds a few; after a jump it starts at the top. */
export const nextRange = (drawn: Range, { first, firstVisible, end }: WantedRange): Range => {
  const kept = { first: Math.max(drawn.first, first), end: Math.min(drawn.end, end) };
  const { first: from, end: to } = kept.first < kept.end ? kept : { first: firstVisible, end: firstVisible };
  const last = Math.min(end, to + AT_ONCE);
  return { first: Math.max(first, from - (AT_ONCE - (last - to))), end: last };
};
