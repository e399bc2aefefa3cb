/** The facts of a page's request: its modes and everything else that the sending API decides. */
import type { CredentialsMode, Initiator, RedirectMode, RequestMode } from '../../../src/core/facts/facts.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';
import { normalizeMethod } from '../../../src/core/http/method.ts';
import { isSafelistedRequestHeader } from '../../../src/core/http/safelist.ts';
import type { PageRequest } from '../case.ts';

/** A request as the standard defines it before it is sent. */
export interface RequestFacts {
  readonly initiator: Initiator;
  readonly mode: RequestMode;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  readonly method: string;
  /** The headers that JavaScript set, or that come with its body. */
  readonly headers: HeaderList;
}

/** Returns the facts of a page's request. Source: Fetch, XMLHttpRequest, Beacon and HTML. */
export const requestFacts = (request: PageRequest): RequestFacts => {
  const { by = 'fetch', crossorigin, mode = 'cors', credentials = 'same-origin', redirect = 'follow' } = request;
  const headers = headersOf(request);
  const common = { redirect: 'follow', method: normalizeMethod(request.method ?? 'GET'), headers } as const;
  const xhrCredentials = credentials === 'include' ? 'include' : 'same-origin';
  switch (by) {
    case 'fetch':
    case 'worker':
      return { ...common, initiator: 'fetch', mode, credentials, redirect };
    case 'xhr':
    case 'event-source':
      return { ...common, initiator: by, mode: 'cors', credentials: xhrCredentials };
    case 'beacon': {
      const simple = headers.every(isSafelistedRequestHeader);
      return { ...common, initiator: by, method: 'POST', mode: simple ? 'no-cors' : 'cors', credentials: 'include' };
    }
    case 'font':
      return { ...common, initiator: by, mode: 'cors', credentials: 'same-origin' };
    default: {
      const anonymous = by === 'module' || crossorigin !== undefined;
      const initiator = by === 'img' ? 'image' : by === 'stylesheet' ? 'style' : 'script';
      const withCredentials = !anonymous || crossorigin === 'use-credentials';
      return { ...common, initiator, mode: anonymous ? 'cors' : 'no-cors', credentials: withCredentials ? 'include' : 'same-origin' };
    }
  }
};

/** Returns the headers of a request with values combined as `Headers` does, and with the default type of a text body. */
const headersOf = ({ headers = [], body }: PageRequest): HeaderList => {
  const combined = new Map<string, { name: string; value: string }>();
  for (const [name, value] of headers) {
    const known = combined.get(name.toLowerCase());
    if (known) known.value += `, ${value}`;
    else combined.set(name.toLowerCase(), { name, value });
  }
  if (body !== undefined && !combined.has('content-type'))
    combined.set('content-type', { name: 'Content-Type', value: 'text/plain;charset=UTF-8' });
  return [...combined.values()];
};
