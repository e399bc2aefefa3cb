import { describeFetch } from './describe-fetch.ts';
import { type Report, report } from './journal.ts';
import { doNothing, watchCalls } from './named-call.ts';
import { defineProperty, domErrorName, NativePromise, peekDeep, responseStatus, responseType, scope, slice, text } from './natives.ts';
import { withoutTrace } from './stacks.ts';

/** Watches `fetch`. */
export const watchFetch = (): void =>
  watchCalls(scope, 'fetch', {
    begin: (id, _, args) => begin(id, 'fetch', () => describeFetch(args[0], args[1])),
    returned: (id, answer) => followed(id, answer as Promise<Response>),
    threw: doNothing,
  });

/** Tells of a call; returns its id, or null when there is nothing to tell. */
export const begin = (id: string, api: string, describe: () => Report | null): string | null => {
  try {
    const asked = describe();
    if (!asked) return null;
    report({ id, api, origin: scope.origin, ...asked });
    return id;
  } catch {
    return null;
  }
};

/** Tells how a call ended. */
export const end = (id: string | null, got: Report): void => {
  try {
    if (id !== null) report({ id, ...got });
  } catch {
    // The page's call matters more.
  }
};

const followed = async (id: string | null, answer: Promise<Response>): Promise<Response> => {
  try {
    const response = await settled(answer);
    end(id, { got: 'response', type: responseType(response), status: responseStatus(response) });
    return response;
  } catch (error) {
    end(id, { got: isAbort(error) ? 'aborted' : 'error', error: messageOf(error) });
    throw withoutTrace(error);
  }
};

/** Waiting asks a promise for its constructor, which the page may have changed for all: this one has the right one for as long. */
const settled = (answer: Promise<Response>): Promise<Response> => {
  defineProperty(answer, 'constructor', CONSTRUCTOR);
  return answer;
};
const CONSTRUCTOR = { __proto__: null, value: NativePromise, configurable: true } as PropertyDescriptor;

const isAbort = (error: unknown): boolean => {
  try {
    const name = domErrorName(error);
    return name === 'AbortError' || name === 'TimeoutError';
  } catch {
    return false; // no DOMException; what a page gives as its own reason for aborting looks like any error
  }
};

const messageOf = (error: unknown): string => slice(text(peekDeep(error, 'message')), 0, 300);
