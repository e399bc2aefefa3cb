/** How the page asks in a case: request mode, credentials mode and all else that the asker decides. */
import type { CredentialsMode, Initiator, RedirectMode, RequestMode } from '../../../src/core/facts/facts.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';
import { normalizeMethod } from '../../../src/core/http/method.ts';
import { isSafelistedRequestHeader } from '../../../src/core/http/safelist.ts';
import type { PageRequest } from '../case.ts';

/** A request as the standard has it before it is sent. */
export interface RequestFacts {
  readonly initiator: Initiator;
  readonly mode: RequestMode;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  readonly method: string;
  /** Those that script set, or that its body brought along. */
  readonly headers: HeaderList;
}

/** What the standards make of a page's request. Source: Fetch, XMLHttpRequest, Beacon and HTML. */
export const requestFacts = (request: PageRequest): RequestFacts => {
  const { by = 'fetch', crossorigin, mode = 'cors', credentials = 'same-origin', redirect = 'follow' } = request;
  const headers = headersOf(request);
  const asked = { redirect: 'follow', method: normalizeMethod(request.method ?? 'GET'), headers } as const;
  const xhrCredentials = credentials === 'include' ? 'include' : 'same-origin';
  switch (by) {
    case 'fetch':
    case 'worker':
      return { ...asked, initiator: 'fetch', mode, credentials, redirect };
    case 'xhr':
    case 'event-source':
      return { ...asked, initiator: by, mode: 'cors', credentials: xhrCredentials };
    case 'beacon': {
      const simple = headers.every(isSafelistedRequestHeader);
      return { ...asked, initiator: by, method: 'POST', mode: simple ? 'no-cors' : 'cors', credentials: 'include' };
    }
    case 'font':
      return { ...asked, initiator: by, mode: 'cors', credentials: 'same-origin' };
    default: {
      const anonymous = by === 'module' || crossorigin !== undefined;
      const initiator = by === 'img' ? 'image' : by === 'stylesheet' ? 'style' : 'script';
      const withCredentials = !anonymous || crossorigin === 'use-credentials';
      return { ...asked, initiator, mode: anonymous ? 'cors' : 'no-cors', credentials: withCredentials ? 'include' : 'same-origin' };
    }
  }
};

/** The headers of a request, values of one name joined as `Headers` does; a text body without a type says what it is. */
const headersOf = ({ headers = [], body }: PageRequest): HeaderList => {
  const joined = new Map<string, { name: string; value: string }>();
  for (const [name, value] of headers) {
    const known = joined.get(name.toLowerCase());
    if (known) known.value += `, ${value}`;
    else joined.set(name.toLowerCase(), { name, value });
  }
  if (body !== undefined && !joined.has('content-type'))
    joined.set('content-type', { name: 'Content-Type', value: 'text/plain;charset=UTF-8' });
  return [...joined.values()];
};
