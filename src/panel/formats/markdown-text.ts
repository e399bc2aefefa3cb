import { writeUnseen } from '../../core/http/unseen.ts';
import type { Text } from '../../locales/catalogue/text.ts';

const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
const ticks = (count: number): string => '`'.repeat(count);

/** Returns a code span that backticks in the text do not end. */
export const codeSpan = (text: string): string => {
  const shown = writeUnseen(text);
  if (shown === '') return '';
  const fence = ticks(longestRun(shown) + 1);
  const gap = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
};

/** Returns a code block that no line in it ends. */
export const codeBlock = (lines: readonly string[], language = ''): string => {
  const shown = lines.map(writeUnseen);
  const fence = ticks(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}${language}`, ...shown, fence].join('\n');
};

/** Returns text with all markup escaped. */
export const prose = (text: string): string => writeUnseen(text).replace(/[\\`*_[\]<>#|~&@]/g, '\\$&');

/** Returns a sentence of a catalogue. */
export const markdownText = (pieces: Text): string =>
  pieces.map((piece) => (typeof piece === 'string' ? prose(piece) : codeSpan(piece.code))).join('');
