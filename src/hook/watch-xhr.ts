import { absoluteUrlOf, normalized } from './describe-fetch.ts';
import { replace } from './disguise.ts';
import type { Report } from './journal.ts';
import { returnUnchanged, watchCalls } from './named-call.ts';
import { apply, eventTypeOf, listen, lowerCase, scope, text, weakGet, weakSet, xhrStatus, xhrWithCredentials } from './natives.ts';
import { withoutTrace } from './stacks.ts';
import { begin, end } from './watch-fetch.ts';

/** What is known of an XMLHttpRequest between its methods. */
interface Opened {
  method: string;
  url: string;
  headers: string;
  /** The call under way. */
  id: string | null;
}

const known = new WeakMap<object, Opened>();
const openedBy = (xhr: object): Opened | undefined => weakGet(known, xhr) as Opened | undefined;

/** Watches `XMLHttpRequest` by its methods, for the object itself shows nothing of what it was told. */
export const watchXhr = (): void => {
  const prototype = scope.XMLHttpRequest?.prototype;
  replace(prototype, 'open', {
    apply: (open, self, args) => {
      const answer = called(open, self, args);
      const asked = { method: normalized(text(args[0])), url: absoluteUrlOf(args[1]), headers: '', id: null };
      const before = openedBy(self);
      if (before) {
        before.method = asked.method;
        before.url = asked.url;
        before.headers = '';
        before.id = null;
      } else follow(self, asked);
      return answer;
    },
  });
  replace(prototype, 'setRequestHeader', {
    apply: (setRequestHeader, self, args) => {
      const answer = called(setRequestHeader, self, args);
      const opened = openedBy(self);
      if (opened) opened.headers += (opened.headers === '' ? '' : '\n') + lowerCase(text(args[0]));
      return answer;
    },
  });
  watchCalls(prototype, 'send', {
    begin: (id, self) => {
      const opened = openedBy(self);
      if (opened) opened.id = begin(id, 'xhr', () => describe(self, opened));
      return opened?.id ?? null;
    },
    returned: returnUnchanged,
    threw: (self) => finish(openedBy(self), { got: 'error' }), // a synchronous request throws instead of sending an event
  });
};

const called = (method: () => unknown, self: unknown, args: unknown[]): unknown => {
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

const follow = (xhr: object, opened: Opened): void => {
  weakSet(known, xhr, opened);
  const onEnd = (event: Event): void => finish(opened, { got: ENDS[eventTypeOf(event)] ?? '', status: xhrStatus(xhr) });
  for (const type in ENDS) listen(xhr, type, onEnd);
};

const finish = (opened: Opened | undefined, got: Report): void => {
  if (!opened?.id) return;
  end(opened.id, got);
  opened.id = null;
};

const describe = (xhr: object, { url, method, headers }: Opened): Report | null => {
  const credentials = xhrWithCredentials(xhr) ? 'include' : 'same-origin';
  return url === '' ? null : { url, method, mode: 'cors', credentials, redirect: 'follow', integrity: false, headers };
};
