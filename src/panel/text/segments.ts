import type { Span } from '../../core/http/span.ts';
import { unseenIn, writeUnseen } from '../../core/http/unseen.ts';

/** A piece of a value: verbatim, or escaped as code points where a reader could not see it. */
export interface Segment {
  readonly text: string;
  readonly escaped: boolean;
  readonly marked: boolean;
}

// Beyond this many escapes a value is noise: the rest is still escaped, but no longer as separate segments.
const MAX_ESCAPES = 500;

const split = (value: string, marked: boolean): readonly Segment[] => {
  const segments: Segment[] = [];
  const plain = (text: string) => {
    if (text !== '') segments.push({ text, escaped: false, marked });
  };
  let from = 0;
  for (const { start, end, numbers } of unseenIn(value)) {
    if (segments.length > 2 * MAX_ESCAPES) break;
    plain(value.slice(from, start));
    segments.push({ text: numbers, escaped: true, marked });
    from = end;
  }
  plain(writeUnseen(value.slice(from)));
  return segments;
};

/** Splits a value at the marked span and at characters that would deceive a reader. */
export const segmentsOf = (value: string, at: Span | null): readonly Segment[] =>
  at === null
    ? split(value, false)
    : [...split(value.slice(0, at.start), false), ...split(value.slice(at.start, at.end), true), ...split(value.slice(at.end), false)];

/** A piece of a long value that includes what is marked. */
interface Excerpt {
  readonly value: string;
  readonly at: Span | null;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Returns at most `limit` characters of a value, around the marked span. */
export const excerptOf = (value: string, at: Span | null, limit: number): Excerpt => {
  if (value.length <= limit) return { value, at, cutBefore: false, cutAfter: false };
  const lead = Math.floor(limit / 4);
  const start = at && at.start > lead ? Math.min(at.start - lead, value.length - limit) : 0;
  const end = start + limit;
  return {
    value: value.slice(start, end),
    at: at && { start: at.start - start, end: Math.min(at.end, end) - start },
    cutBefore: start > 0,
    cutAfter: end < value.length,
  };
};
