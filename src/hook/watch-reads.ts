import { replace } from './disguise.ts';
import { report } from './journal.ts';
import { apply, indexOf, lowerCase, responseHeaders, scope, slice, text, weakGet, weakSet, xhrReadyState } from './natives.ts';
import { withoutTrace } from './stacks.ts';

/** What a call's code looked for in vain: header names, each between line breaks. */
interface Misses {
  readonly id: string;
  names: string;
  count: number;
}

const MAX_NAMES = 20; // of one call
const MAX_LENGTH = 100; // characters of a name
const HEADERS_RECEIVED = 2;

/** By the object that the page's code reads from: the `Headers` of a response, or the `XMLHttpRequest`. */
const missesOf = new WeakMap<object, Misses>();

/** Reads from this response's headers belong to the call from now on. */
export const watchReadsOf = (id: string | null, response: Response): void => watchReadsFrom(id, responseHeaders(response));
export const watchReadsFrom = (id: string | null, reader: object): void => {
  if (id !== null) weakSet(missesOf, reader, { id, names: '\n', count: 0 });
};

/** Reports which response headers the page's code reads but doesn't get. It changes no result. */
export const watchReads = (): void => {
  watch(Headers.prototype, 'get', null, () => true);
  watch(Headers.prototype, 'has', false, () => true);
  watch(scope.XMLHttpRequest?.prototype, 'getResponseHeader', null, (xhr) => xhrReadyState(xhr) >= HEADERS_RECEIVED);
};

const watch = (owner: object | undefined, method: string, miss: unknown, isReadable: (reader: object) => boolean): void =>
  replace(owner, method, {
    apply: (native, self, args) => {
      let result: unknown;
      try {
        result = apply(native, self, args);
      } catch (error) {
        throw withoutTrace(error);
      }
      try {
        if (result === miss && isReadable(self)) reportMiss(weakGet(missesOf, self) as Misses | undefined, text(args[0]));
      } catch {
        // The page's call must go on.
      }
      return result;
    },
  });

const reportMiss = (misses: Misses | undefined, name: string): void => {
  if (!misses || misses.count === MAX_NAMES || name === '') return;
  const line = `${slice(lowerCase(name), 0, MAX_LENGTH)}\n`;
  if (indexOf(misses.names, `\n${line}`) >= 0) return;
  misses.names += line;
  misses.count++;
  report({ id: misses.id, missed: slice(line, 0, -1) });
};
