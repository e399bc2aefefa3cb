/** Describes a call of `fetch` from its arguments, without running any of the page's code. */
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

interface Options {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
  readonly integrity: string;
  readonly headers: unknown;
}

/** Returns the report of a call; null when its URL isn't http(s), or can't be read without running the page's code. */
export const describeFetch = (input: unknown, init: unknown): Report | null => {
  const options = typeof input === 'string' ? defaultsFor(absoluteUrl(input)) : (optionsOf(input) ?? defaultsFor(urlOf(input)));
  if (options.url === '') return null;
  const overrides = optionsOf(init) ?? init;
  const optionOf = (name: keyof Options): unknown => {
    const value = peekDeep(overrides, name);
    return value === undefined ? options[name] : value;
  };
  return {
    url: options.url,
    method: normalizeMethod(text(optionOf('method'))),
    mode: text(optionOf('mode')),
    credentials: text(optionOf('credentials')),
    redirect: text(optionOf('redirect')),
    integrity: optionOf('integrity') !== '',
    headers: headerNames(optionOf('headers')),
  };
};

/** The defaults of `fetch`. */
const defaultsFor = (url: string): Options => ({
  url,
  method: 'GET',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  integrity: '',
  headers: undefined,
});

/** The options of a `Request`; null for anything else. */
const optionsOf = (input: unknown): Options | null => {
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

/** The absolute URL of a string or a `URL`; '' for anything else. */
export const absoluteUrlOf = (input: unknown): string => (typeof input === 'string' ? absoluteUrl(input) : urlOf(input));

const urlOf = (input: unknown): string => {
  try {
    return absoluteUrl(urlHref(input));
  } catch {
    return '';
  }
};

const NORMALIZED_METHODS = { __proto__: null, DELETE: true, GET: true, HEAD: true, OPTIONS: true, POST: true, PUT: true } as object;

/** Fetch, "normalize" a method. */
export const normalizeMethod = (method: string): string => {
  const upper = upperCase(method);
  return peek(NORMALIZED_METHODS, upper) === true ? upper : method;
};

/** The names of the headers that JavaScript sets, in lower case, one per line; null when they can't be read. */
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
