import { absoluteUrlOf, normalizeMethod } from './describe-fetch.ts';
import { replace } from './disguise.ts';
import type { Report } from './journal.ts';
import { returnUnchanged, watchCalls } from './named-call.ts';
import { apply, eventTypeOf, listen, lowerCase, scope, text, weakGet, weakSet, xhrStatus, xhrWithCredentials } from './natives.ts';
import { withoutTrace } from './stacks.ts';
import { reportCall, reportEnd } from './watch-fetch.ts';
import { watchReadsFrom } from './watch-reads.ts';

/** The state of an XMLHttpRequest, collected from its method calls. */
interface Opened {
  method: string;
  url: string;
  headers: string;
  /** The id of the pending call. */
  id: string | null;
}

const openedRequests = new WeakMap<object, Opened>();
const openedBy = (xhr: object): Opened | undefined => weakGet(openedRequests, xhr) as Opened | undefined;

/** Watches `XMLHttpRequest` through its methods, because the object doesn't show its URL, method and headers. */
export const watchXhr = (): void => {
  const prototype = scope.XMLHttpRequest?.prototype;
  replace(prototype, 'open', {
    apply: (open, self, args) => {
      const result = callNative(open, self, args);
      const opened = { method: normalizeMethod(text(args[0])), url: absoluteUrlOf(args[1]), headers: '', id: null };
      const before = openedBy(self);
      if (before) {
        before.method = opened.method;
        before.url = opened.url;
        before.headers = '';
        before.id = null;
      } else watchEnd(self, opened);
      return result;
    },
  });
  replace(prototype, 'setRequestHeader', {
    apply: (setRequestHeader, self, args) => {
      const result = callNative(setRequestHeader, self, args);
      const opened = openedBy(self);
      if (opened) opened.headers += (opened.headers === '' ? '' : '\n') + lowerCase(text(args[0]));
      return result;
    },
  });
  watchCalls(prototype, 'send', {
    begin: (id, self) => {
      const opened = openedBy(self);
      if (opened) opened.id = reportCall(id, 'xhr', () => describe(self, opened));
      watchReadsFrom(opened?.id ?? null, self);
      return opened?.id ?? null;
    },
    returned: returnUnchanged,
    threw: (self) => finish(openedBy(self), { got: 'error' }), // a synchronous request throws instead of firing an event
  });
};

const callNative = (method: () => unknown, self: unknown, args: unknown[]): unknown => {
  try {
    return apply(method, self, args);
  } catch (error) {
    throw withoutTrace(error);
  }
};

const ENDS = { __proto__: null, load: 'response', error: 'error', abort: 'aborted', timeout: 'aborted' } as unknown as Record<
  string,
  string
>;

const watchEnd = (xhr: object, opened: Opened): void => {
  weakSet(openedRequests, xhr, opened);
  const onEnd = (event: Event): void => finish(opened, { got: ENDS[eventTypeOf(event)] ?? '', status: xhrStatus(xhr) });
  for (const type in ENDS) listen(xhr, type, onEnd);
};

const finish = (opened: Opened | undefined, result: Report): void => {
  if (!opened?.id) return;
  reportEnd(opened.id, result);
  opened.id = null;
};

const describe = (xhr: object, { url, method, headers }: Opened): Report | null => {
  const credentials = xhrWithCredentials(xhr) ? 'include' : 'same-origin';
  return url === '' ? null : { url, method, mode: 'cors', credentials, redirect: 'follow', integrity: false, headers };
};
