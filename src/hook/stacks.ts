/** Keeps this script out of what errors tell of where they were made. */
import {
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  hasOwn,
  indexOf,
  lastIndexOf,
  ownGetter,
  ownValue,
  parseNumber,
  scope,
  slice,
  text,
} from './natives.ts';
import { setup } from './setup.ts';

// Firefox keeps stacks behind getters, each kind of error behind its own.
const [errorStack, exceptionStack] = [
  getOwnPropertyDescriptor(Error.prototype, 'stack'),
  scope.DOMException && getOwnPropertyDescriptor(scope.DOMException.prototype, 'stack'),
];

/** Takes this script's lines out of an error's stack, where that is the error's own, and its place; returns the error. */
export const withoutTrace = (error: unknown): unknown => {
  try {
    if (typeof error !== 'object' || error === null) return error;
    const own = getOwnPropertyDescriptor(error, 'stack');
    if (own) cleanOwn(error, own);
    else moveAway(error);
  } catch {
    // What cannot be cleaned stays as it is.
  }
  return error;
};

const cleanOwn = (error: object, own: PropertyDescriptor): void => {
  const plain = hasOwn(own, 'value') ? own : { configurable: true, enumerable: false, writable: true };
  const stack = text(ownValue(own)) || read(own, error);
  const value = withoutLines(stack);
  if (value !== stack) defineProperty(error, 'stack', { __proto__: null, ...plain, value } as PropertyDescriptor);
};

/** Firefox's own properties that say where an error was made; those of a `DOMException` are getters. */
export const LOCATION_PROPERTIES = ['fileName', 'filename', 'lineNumber', 'columnNumber'] as const;

const moveAway = (error: object): void => {
  const place = locationOf(rawStack(error));
  if (!place) return;
  for (let at = 0; at < LOCATION_PROPERTIES.length; at++) {
    const name = LOCATION_PROPERTIES[at] as (typeof LOCATION_PROPERTIES)[number];
    const own = getOwnPropertyDescriptor(error, name);
    if (own) defineProperty(error, name, { __proto__: null, ...own, value: place[name] } as PropertyDescriptor);
  }
};

/** An error's stack behind a getter, as it is; '' without one. */
export const rawStack = (error: object): string => read(exceptionStack, error) || read(errorStack, error);

/** Where the page's own code made an error whose stack begins with this script's; null for other errors. */
export const locationOf = (stack: string): Readonly<Record<(typeof LOCATION_PROPERTIES)[number], string | number>> | null => {
  if (stack === '' || !isOurs(firstLine(stack))) return null;
  const line = firstLine(withoutLines(stack));
  const column = lastIndexOf(line, ':');
  const row = lastIndexOf(line, ':', column - 1);
  const fileName = slice(line, indexOf(line, '@') + 1, row);
  return {
    fileName,
    filename: fileName,
    lineNumber: parseNumber(slice(line, row + 1, column)),
    columnNumber: parseNumber(slice(line, column + 1)),
  };
};

const firstLine = (stack: string): string => {
  const newline = indexOf(stack, '\n');
  return newline < 0 ? stack : slice(stack, 0, newline);
};

const read = (place: PropertyDescriptor | undefined, error: object): string => {
  try {
    const get = ownGetter(place);
    return get ? text(apply(get, error, [])) : '';
  } catch {
    return ''; // the getter of another kind of error
  }
};

/** Takes this script's lines out. */
export const withoutLines = (stack: string): string => {
  let cleaned = '';
  for (let start = 0; start < stack.length; ) {
    const newline = indexOf(stack, '\n', start);
    const end = newline < 0 ? stack.length : newline + 1;
    const line = slice(stack, start, end);
    if (!isOurs(line)) cleaned += line;
    start = end;
  }
  return cleaned;
};

/** In a worker this script is the beginning of the worker's first line. */
const isOurs = (line: string): boolean => {
  if (indexOf(line, setup.trace) >= 0) return true;
  const first = setup.length > 0 ? indexOf(line, `${here}:1:`) : -1;
  return first >= 0 && parseNumber(slice(line, first + here.length + 3)) <= setup.length;
};
const here = setup.length > 0 ? scope.location.href : '';
