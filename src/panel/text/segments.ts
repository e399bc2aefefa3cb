import type { Span } from '../../core/http/span.ts';

/** A piece of a value: verbatim, or escaped as code points where a reader could not see it. */
export interface Segment {
  readonly text: string;
  readonly escaped: boolean;
  readonly marked: boolean;
}

/** Characters that a reader cannot see or that reorder other text: controls, bidi marks, fillers, and spaces other than U+0020. */
const UNSEEN = /(?:[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ])+/gu;
// Beyond this many escapes a value is noise: the rest is still escaped, but no longer as separate segments.
const MAX_ESCAPES = 500;

const numberOf = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
};
const written = (unseen: string): string => [...unseen].map(numberOf).join('');

const split = (value: string, marked: boolean): readonly Segment[] => {
  const segments: Segment[] = [];
  const plain = (text: string) => {
    if (text !== '') segments.push({ text, escaped: false, marked });
  };
  let from = 0;
  for (const { 0: unseen, index } of value.matchAll(UNSEEN)) {
    if (segments.length > 2 * MAX_ESCAPES) break;
    plain(value.slice(from, index));
    segments.push({ text: written(unseen), escaped: true, marked });
    from = index + unseen.length;
  }
  plain(value.slice(from).replace(UNSEEN, written));
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
