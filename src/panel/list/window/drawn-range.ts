/** Which rows of the list are drawn, when scrolling wants more than one frame should draw. */

/** A half-open range of positions. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface WantedRange extends Range {
  /** The first of them that is in sight; those before it are spare. */
  readonly sight: number;
}

// A garbage collection may come on top of a frame, so that all rows of a high panel at once would be felt.
const AT_ONCE = 12; // rows

/** The next range on the way from what is drawn to what is wanted: what can stay stays, and so many rows more; after a jump, from the top. */
export const towards = (drawn: Range, { first, sight, end }: WantedRange): Range => {
  const kept = { first: Math.max(drawn.first, first), end: Math.min(drawn.end, end) };
  const { first: from, end: to } = kept.first < kept.end ? kept : { first: sight, end: sight };
  const last = Math.min(end, to + AT_ONCE);
  return { first: Math.max(first, from - (AT_ONCE - (last - to))), end: last };
};
