/** What a server sends already: a remedy keeps all of it that has an effect. */
import type { Outcome, Sighting } from '../facts/facts.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';

export type HttpOrigin = `${'http' | 'https'}://${string}`;

/** Whether it is the origin of a web page: `null` isn't. */
export const isWebOrigin = (origin: string): origin is HttpOrigin => /^https?:\/\//.test(origin);

/** Whether it is an origin as browsers send it, other than `null`. */
export const isHttpOrigin = (value: string): value is HttpOrigin => /^https?:\/\//.test(value) && originOf(value) === value;

/** The headers of a response; none without a response. */
export const headersIn = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

export const allowsAnyOrigin = (headers: HeaderList): boolean => getHeader(headers, 'Access-Control-Allow-Origin') === '*';

/** Whether these headers let this origin read the response of a request with credentials. */
export const allowsCredentials = (headers: HeaderList, origin: string): boolean =>
  origin !== 'null' &&
  getHeader(headers, 'Access-Control-Allow-Origin') === origin &&
  getHeader(headers, 'Access-Control-Allow-Credentials') === 'true';

/** Returns the header lists of a request's preflight response and response, as far as the log has them. */
export const answersTo = ({ preflight, outcome }: Sighting): readonly [preflight: HeaderList, response: HeaderList] => [
  headersIn(preflight?.outcome),
  headersIn(outcome),
];
