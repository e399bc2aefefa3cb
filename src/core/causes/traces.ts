/** What an answer without `Access-Control-Allow-Origin` gives away of the layer that sent it. */
import type { Reply } from '../facts/facts.ts';
import { getHeader } from '../http/header-list.ts';

/** The lists that only a CORS layer sends. */
const LISTS = ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers', 'Access-Control-Max-Age'] as const;
const CREDENTIALS = 'Access-Control-Allow-Credentials';

const present = ({ headers }: Reply, names: readonly string[]): readonly string[] =>
  names.filter((name) => getHeader(headers, name) !== null);

/** The other CORS headers of an answer to a preflight: a CORS layer sent them, and left out the origin. */
export const corsHeadersOfPreflight = (reply: Reply): readonly string[] => present(reply, [...LISTS, CREDENTIALS]);

/** The same of a response. Some layers send their lists with every response. */
export const corsHeadersOfResponse = (reply: Reply): readonly string[] => present(reply, [CREDENTIALS]);

/** `Vary: Origin` as evidence: the answer depends on the origin. */
export const variesByOrigin = ({ headers }: Reply): readonly string[] =>
  /(?:^|,)\s*origin\s*(?:,|$)/i.test(getHeader(headers, 'Vary') ?? '') ? ['Vary: Origin'] : [];

/** The status as evidence. */
export const statusLine = ({ status }: Reply): string => `HTTP ${status}`;

export const challenge = (reply: Reply): readonly string[] => present(reply, ['WWW-Authenticate']);

/** `Allow` as evidence: the framework lists the methods of the route itself. */
export const allow = (reply: Reply): readonly string[] => present(reply, ['Allow']);

/** The lines that name the software which answered. */
export const softwareOf = ({ headers }: Reply): readonly string[] =>
  ['Server', 'X-Powered-By'].flatMap((name) => {
    const value = getHeader(headers, name);
    return value === null ? [] : [`${name}: ${value}`];
  });

/** The sentences with which CORS layers refuse have a fixed length, in bytes (measured). */
const SENTENCES: readonly { readonly status: number; readonly lengthFor: (origin: string) => number }[] = [
  { status: 403, lengthFor: () => 20 }, // Spring: "Invalid CORS request"
  { status: 400, lengthFor: () => 22 }, // Starlette: "Disallowed CORS origin"
  { status: 400, lengthFor: () => 23 }, // Starlette: "Disallowed CORS method", "… headers"
  { status: 403, lengthFor: (origin) => 55 + origin.length }, // aiohttp-cors names the origin
  { status: 200, lengthFor: () => 44 }, // hapi: the origin
  { status: 200, lengthFor: () => 54 }, // hapi: the headers
];

/** Whether the length of an answer is that of a sentence with which a CORS layer refuses. */
export const sentence = ({ status, headers }: Reply, origin: string): readonly string[] => {
  const length = getHeader(headers, 'Content-Length');
  const fits = SENTENCES.some((one) => one.status === status && String(one.lengthFor(origin)) === length);
  return fits ? [`Content-Length: ${length}`] : [];
};

/** The lines with which a cache says that it had stored the response. */
export const storedBy = ({ headers }: Reply): readonly string[] =>
  ['Age', 'X-Cache', 'CF-Cache-Status', 'X-Varnish'].flatMap((name) => {
    const value = getHeader(headers, name)?.trim() ?? '';
    // Varnish names two requests if the response is that of an earlier one.
    const hit = name === 'Age' ? Number(value) > 0 : name === 'X-Varnish' ? /^\d+ \d+$/.test(value) : /\bhit\b/i.test(value);
    return hit ? [`${name}: ${value}`] : [];
  });

/** Azure Storage names its refusal. */
export const refusalCode = ({ headers }: Reply): readonly string[] =>
  getHeader(headers, 'x-ms-error-code') === 'CorsPreflightFailure' ? ['x-ms-error-code: CorsPreflightFailure'] : [];
