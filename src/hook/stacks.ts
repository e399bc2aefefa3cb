/** Keeps this script out of the stacks and locations of errors. */
import {
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  hasOwn,
  indexOf,
  lastIndexOf,
  NativeError,
  ownGetter,
  ownValue,
  parseNumber,
  scope,
  slice,
  text,
} from './natives.ts';
import { setup } from './setup.ts';

// Firefox has getters for the stack, different ones for each kind of error.
const [errorStack, exceptionStack] = [
  getOwnPropertyDescriptor(Error.prototype, 'stack'),
  scope.DOMException && getOwnPropertyDescriptor(scope.DOMException.prototype, 'stack'),
];

/** Removes this script from an error's own stack and location; returns the error. */
export const withoutTrace = (error: unknown): unknown => {
  try {
    if (typeof error !== 'object' || error === null) return error;
    const own = getOwnPropertyDescriptor(error, 'stack');
    if (own) cleanOwn(error, own);
    else correctLocation(error);
  } catch {
    // An error that can't be changed stays as it is.
  }
  return error;
};

const cleanOwn = (error: object, own: PropertyDescriptor): void => {
  const attributes = hasOwn(own, 'value') ? own : { configurable: true, enumerable: false, writable: true };
  const stack = text(ownValue(own)) || read(own, error);
  const value = withoutLines(stack);
  if (value !== stack) defineProperty(error, 'stack', { __proto__: null, ...attributes, value } as PropertyDescriptor);
};

/** Firefox's properties for the location of an error; those of a `DOMException` are getters. */
export const LOCATION_PROPERTIES = ['fileName', 'filename', 'lineNumber', 'columnNumber'] as const;

const correctLocation = (error: object): void => {
  const location = locationOf(rawStack(error));
  if (!location) return;
  for (let at = 0; at < LOCATION_PROPERTIES.length; at++) {
    const name = LOCATION_PROPERTIES[at] as (typeof LOCATION_PROPERTIES)[number];
    const own = getOwnPropertyDescriptor(error, name);
    if (own) defineProperty(error, name, { __proto__: null, ...own, value: location[name] } as PropertyDescriptor);
  }
};

/** An error's stack as the native getters return it; '' without one. */
export const rawStack = (error: object): string => read(exceptionStack, error) || read(errorStack, error);

/** The location in the page's code for an error whose stack starts with this script; null for other errors. */
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

const MAX_STACK = 4_000; // characters

/**
 * The stack of the page's code that calls. Only Firefox has a getter for it, which runs none of the page's code; Chromium records the stack
 * itself.
 */
export const callStack = (): string => (errorStack ? slice(withoutLines(rawStack(new NativeError())), 0, MAX_STACK) : '');

const firstLine = (stack: string): string => {
  const newline = indexOf(stack, '\n');
  return newline < 0 ? stack : slice(stack, 0, newline);
};

const read = (property: PropertyDescriptor | undefined, error: object): string => {
  try {
    const get = ownGetter(property);
    return get ? text(apply(get, error, [])) : '';
  } catch {
    return ''; // the getter of another kind of error
  }
};

/** Removes this script's lines from a stack. */
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

/** Whether a stack line is this script's. In a worker, this script is the start of the first line. */
const isOurs = (line: string): boolean => {
  if (indexOf(line, setup.trace) >= 0) return true;
  const first = setup.length > 0 ? indexOf(line, `${here}:1:`) : -1;
  return first >= 0 && parseNumber(slice(line, first + here.length + 3)) <= setup.length;
};
const here = setup.length > 0 ? scope.location.href : '';
