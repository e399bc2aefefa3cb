import { absoluteUrlOf, describeFetch } from './describe-fetch.ts';
import { type Report, report } from './journal.ts';
import { doNothing, returnUnchanged, watchCalls } from './named-call.ts';
import {
  blobType,
  defineProperty,
  domErrorName,
  indexOf,
  lowerCase,
  NativePromise,
  peekDeep,
  responseStatus,
  responseType,
  scope,
  slice,
  text,
} from './natives.ts';
import { callStack, withoutTrace } from './stacks.ts';
import { watchReadsOf } from './watch-reads.ts';

/** Watches `fetch`. */
export const watchFetch = (): void =>
  watchCalls(scope, 'fetch', {
    begin: (id, _, args) => reportCall(id, 'fetch', () => describeFetch(args[0], args[1])),
    returned: (id, result) => watchResponse(id, result as Promise<Response>),
    threw: doNothing,
  });

/** Reports a call; returns its id, or null when there is nothing to report. */
export const reportCall = (id: string, api: string, describe: () => Report | null): string | null => {
  try {
    const options = describe();
    if (!options) return null;
    report({ id, api, origin: scope.origin, stack: callStack(), ...options });
    return id;
  } catch {
    return null;
  }
};

/** Reports how a call ended. */
export const reportEnd = (id: string | null, result: Report): void => {
  try {
    if (id !== null) report({ id, ...result });
  } catch {
    // The page's call must go on.
  }
};

const watchResponse = async (id: string | null, promise: Promise<Response>): Promise<Response> => {
  try {
    const response = await withNativeConstructor(promise);
    reportEnd(id, { got: 'response', type: responseType(response), status: responseStatus(response) });
    watchReadsOf(id, response);
    return response;
  } catch (error) {
    reportEnd(id, { got: isAbort(error) ? 'aborted' : 'error', error: messageOf(error) });
    throw withoutTrace(error);
  }
};

/** `await` reads the promise's constructor, which the page may have replaced for all promises. This one gets the native constructor. */
const withNativeConstructor = (promise: Promise<Response>): Promise<Response> => {
  defineProperty(promise, 'constructor', CONSTRUCTOR);
  return promise;
};
const CONSTRUCTOR = { __proto__: null, value: NativePromise, configurable: true } as PropertyDescriptor;

const isAbort = (error: unknown): boolean => {
  try {
    const name = domErrorName(error);
    return name === 'AbortError' || name === 'TimeoutError';
  } catch {
    return false; // not a DOMException; a page's own abort reason can't be told from other errors
  }
};

const messageOf = (error: unknown): string => slice(text(peekDeep(error, 'message')), 0, 300);

/** Watches `sendBeacon`. */
export const watchBeacon = (): void =>
  watchCalls(scope.Navigator?.prototype, 'sendBeacon', {
    begin: (id, _, args) =>
      reportCall(id, 'beacon', () => {
        const url = absoluteUrlOf(args[0]);
        const mode = needsPreflight(args[1]) ? 'cors' : 'no-cors';
        return url === '' ? null : { url, method: 'POST', mode, credentials: 'include', redirect: 'follow' };
      }),
    returned: returnUnchanged,
    threw: doNothing,
  });

const SAFELISTED_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Beacon, "send beacon" step 4: only a blob has a content type of its own, and one that isn't safelisted makes the mode `cors`. */
const needsPreflight = (body: unknown): boolean => {
  try {
    const type = lowerCase(blobType(body));
    const parameters = indexOf(type, ';');
    const essence = parameters < 0 ? type : slice(type, 0, parameters);
    return type !== '' && essence !== SAFELISTED_TYPES[0] && essence !== SAFELISTED_TYPES[1] && essence !== SAFELISTED_TYPES[2];
  } catch {
    return false;
  }
};
