/**
 * Reads where the page caused a request. Chromium records the stack, or the place in the markup. Firefox records neither, so there the page
 * hook reports the stack.
 */
import type { CallSite } from '../../core/facts/facts.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';

const MAX_URL = 2_000; // characters
const MAX_STACKS = 8; // of asynchronous calls, each with the stack that led to the next
const MAX_FRAMES = 50;

/** The place in the page's own code that caused a request; null if the entry doesn't show it. */
export const callSiteOf = (initiator: unknown): CallSite | null => {
  const { url, lineNumber, stack } = fieldsOf(initiator);
  return siteInFrames(framesOf(stack)) ?? markupSite(textOf(url), lineNumber);
};

const markupSite = (url: string, lineNumber: unknown): CallSite | null => (isWeb(url) ? siteAt(url, lineNumber, undefined, null) : null);

// A line of a stack in Firefox: function, `@`, address, line and column. Evaluated code has more than one place in a line.
const STACK_LINE = /^(.{0,200}?)@([a-z]+:\/\/[^\s]{1,2000}?):(\d{1,9}):(\d{1,9})$/i;

/** The place in the page's own code that a stack of Firefox begins with; null without one. */
export const siteInStack = (stack: string): CallSite | null =>
  siteInFrames(
    stack
      .split('\n')
      .slice(0, MAX_FRAMES)
      .flatMap((text) => {
        const [, functionName, url, line, column] = STACK_LINE.exec(text) ?? [];
        return url === undefined ? [] : [{ functionName, url, lineNumber: Number(line) - 1, columnNumber: Number(column) - 1 }];
      }),
  );

const siteInFrames = (all: readonly Fields[]): CallSite | null => {
  const frames = all.filter((frame) => isWeb(textOf(frame.url)));
  const library = frames.some(isAxios) ? 'axios' : null;
  const frame = frames.find((one) => !isAxios(one)) ?? frames[0];
  return frame ? siteAt(textOf(frame.url), frame.lineNumber, frame.columnNumber, library) : null;
};

const isWeb = (url: string): boolean => /^(?:https?|webpack|file):/i.test(url) && url.length <= MAX_URL;

// `dispatchXhrRequest` is a function of axios, whose name remains in bundles that keep names.
const isAxios = ({ url, functionName }: Fields): boolean =>
  /[/@._-]axios(?:[/@._-]|$)/i.test(textOf(url)) || functionName === 'dispatchXhrRequest';

/** All frames of a stack and of the stacks that it continues. */
const framesOf = (stack: unknown): readonly Fields[] => {
  const frames: Fields[] = [];
  let current = fieldsOf(stack);
  for (let depth = 0; depth < MAX_STACKS; depth++) {
    const { callFrames, parent } = current;
    if (Array.isArray(callFrames)) frames.push(...callFrames.slice(0, MAX_FRAMES).map(fieldsOf));
    current = fieldsOf(parent);
  }
  return frames;
};

/** Chromium counts lines and columns from 0. */
const siteAt = (url: string, line: unknown, column: unknown, library: CallSite['library']): CallSite => ({
  url,
  line: typeof line === 'number' ? numberOf(line) + 1 : 0,
  column: typeof column === 'number' ? numberOf(column) + 1 : 0,
  library,
});
