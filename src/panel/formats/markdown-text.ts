import type { Text } from '../../locales/catalogue/text.ts';
import { segmentsOf } from '../text/segments.ts';

/** A stranger's text on one line: what a reader could not see is written by its number. */
export const visible = (text: string): string =>
  segmentsOf(text, null)
    .map((segment) => segment.text)
    .join('');

const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
const ticks = (count: number): string => '`'.repeat(count);

/** A code span; backticks within do not end it. */
export const codeSpan = (text: string): string => {
  const shown = visible(text);
  if (shown === '') return '';
  const fence = ticks(longestRun(shown) + 1);
  const gap = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
};

/** A code block, one line for each; no line ends it. */
export const codeBlock = (lines: readonly string[], language = ''): string => {
  const shown = lines.map(visible);
  const fence = ticks(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}${language}`, ...shown, fence].join('\n');
};

/** Words as words: nothing in them is markup. */
export const prose = (text: string): string => visible(text).replace(/[\\`*_[\]<>#|~&@]/g, '\\$&');

/** A sentence of a catalogue. */
export const markdownText = (pieces: Text): string =>
  pieces.map((piece) => (typeof piece === 'string' ? prose(piece) : codeSpan(piece.code))).join('');
