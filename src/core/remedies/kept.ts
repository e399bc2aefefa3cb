/** What a server sends already: a remedy keeps all of it that has an effect. */
import type { Outcome, Sighting } from '../facts/facts.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';

export type HttpOrigin = `${'http' | 'https'}://${string}`;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Whether it is an origin as browsers send it, other than `null`. */
export const isHttpOrigin = (value: string): value is HttpOrigin => /^https?:\/\//.test(value) && originOf(value) === value;

/** The headers of a response; none without a response. */
export const headersIn = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

/** Returns the items of a header in the order sent, also of one that isn't valid as a whole. */
export const itemsSent = (headers: HeaderList, name: string): readonly string[] =>
  (getHeader(headers, name) ?? '').split(',').flatMap((piece) => {
    const item = piece.replace(/^[ \t]+|[ \t]+$/g, '');
    return item === '' ? [] : [item];
  });

export const isToken = (item: string): boolean => TOKEN.test(item);

/** Returns the items that are tokens. */
export const tokensSent = (headers: HeaderList, name: string): readonly string[] => itemsSent(headers, name).filter(isToken);

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
