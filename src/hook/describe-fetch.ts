/** What a call of `fetch` asks for, read from its arguments without running any code of the page's. */
import type { Report } from './journal.ts';
import {
  absoluteUrl,
  eachHeader,
  isArray,
  lowerCase,
  ownKeys,
  peek,
  peekDeep,
  requestCredentials,
  requestHeaders,
  requestIntegrity,
  requestMethod,
  requestMode,
  requestRedirect,
  requestUrl,
  text,
  upperCase,
  urlHref,
} from './natives.ts';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
  readonly integrity: string;
  readonly headers: unknown;
}

/** The report of a call; null when the address is none of http(s), or cannot be told without asking the page's own code. */
export const describeFetch = (input: unknown, init: unknown): Report | null => {
  const asked = typeof input === 'string' ? plain(absoluteUrl(input)) : (ofRequest(input) ?? plain(addressOf(input)));
  if (asked.url === '') return null;
  const set = ofRequest(init) ?? init;
  const given = (name: keyof Asked): unknown => {
    const value = peekDeep(set, name);
    return value === undefined ? asked[name] : value;
  };
  return {
    url: asked.url,
    method: normalized(text(given('method'))),
    mode: text(given('mode')),
    credentials: text(given('credentials')),
    redirect: text(given('redirect')),
    integrity: given('integrity') !== '',
    headers: headerNames(given('headers')),
  };
};

const plain = (url: string): Asked => ({
  url,
  method: 'GET',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  integrity: '',
  headers: undefined,
});

/** null for what is no `Request`. */
const ofRequest = (input: unknown): Asked | null => {
  if (typeof input !== 'object' || input === null) return null;
  try {
    return {
      url: absoluteUrl(requestUrl(input)),
      method: requestMethod(input),
      mode: requestMode(input),
      credentials: requestCredentials(input),
      redirect: requestRedirect(input),
      integrity: requestIntegrity(input),
      headers: requestHeaders(input),
    };
  } catch {
    return null;
  }
};

/** The absolute address that a string or a `URL` names; '' for anything else. */
export const absoluteUrlOf = (input: unknown): string => (typeof input === 'string' ? absoluteUrl(input) : addressOf(input));

const addressOf = (input: unknown): string => {
  try {
    return absoluteUrl(urlHref(input));
  } catch {
    return '';
  }
};

const NORMALIZED = { __proto__: null, DELETE: true, GET: true, HEAD: true, OPTIONS: true, POST: true, PUT: true } as object;

/** Fetch, "normalize" a method. */
export const normalized = (method: string): string => {
  const upper = upperCase(method);
  return peek(NORMALIZED, upper) === true ? upper : method;
};

/** The names of the headers that script sets, lower case, one a line; null when they cannot be told. */
const headerNames = (headers: unknown): string | null => {
  if (headers === undefined || headers === null) return '';
  if (typeof headers !== 'object') return null;
  let names = '';
  const add = (name: unknown): void => {
    names += (names === '' ? '' : '\n') + lowerCase(text(name));
  };
  try {
    eachHeader(headers, (_: string, name: string) => add(name));
    return names;
  } catch {
    // Not a Headers object.
  }
  const list = isArray(headers) ? (peek(headers, 'length') as number) : -1;
  const keys = list < 0 ? ownKeys(headers) : [];
  for (let at = 0; at < list; at++) add(peek(peek(headers, `${at}`), '0'));
  for (let at = 0; at < keys.length; at++) if (typeof keys[at] === 'string') add(keys[at]);
  return names;
};
