/** What a server sends already: a remedy keeps all of it that has an effect. */
import type { Outcome, Sighting } from '../facts/facts.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';

declare const serialized: unique symbol;
/** An origin exactly as browsers send it, other than `null`. Only `isHttpOrigin` makes one of a string. */
export type HttpOrigin = string & { readonly [serialized]: true };

// Without the URL standard's forbidden domain code points. Browsers write international names in ASCII, and letters in lowercase.
const SERIALIZED = /^https?:\/\/(?:\[[\da-f:.]+\]|(?:(?![A-Z#%/:<>?@[\\\]^|])[\x21-\x7e])+)(?::[1-9]\d{0,4})?$/;

/**
 * Whether it is an origin exactly as browsers send it, other than `null`. Nothing else may be named as somebody whom a server lets in: what
 * would have to be changed first could become somebody else. Source: HTML, "serialization of an origin".
 */
export const isHttpOrigin = (value: string): value is HttpOrigin => SERIALIZED.test(value) && originOf(value) === value;

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
