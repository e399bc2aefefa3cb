import type { CredentialsMode, RedirectMode, Reply, RequestMode } from '../facts/facts.ts';
import type { EmptyLines } from '../http/header-list.ts';
import type { Span } from '../http/span.ts';

/** Fetch, "response tainting". From one hop to the next it only gets stronger. */
export type Tainting = 'basic' | 'cors' | 'opaque';

/** Where in an exchange a check runs. */
export type Place = 'request' | 'preflight' | 'response' | 'redirect';

/** The engine differences that a check depends on. `quirks.ts` has the values of each engine, with those that the ruling needs. */
export interface CheckQuirks {
  readonly emptyCredentialsLines: EmptyLines;
  readonly wildcardCoversAuthorization: boolean;
  /** A `*` in `Access-Control-Expose-Headers` counts although an item after it is invalid. */
  readonly exposesByEarlierWildcard: boolean;
}

export interface MainFetchInput {
  /** The serialized origin that sends the request. */
  readonly origin: string;
  readonly url: string;
  readonly mode: RequestMode;
  readonly redirect: RedirectMode;
}

export interface CorsCheckInput {
  readonly reply: Reply;
  readonly place: 'preflight' | 'response';
  /** The request's serialized origin as sent on this hop: `null` after a tainting redirect. */
  readonly origin: string;
  /** The actual request's credentials mode, on its preflight too. */
  readonly credentials: CredentialsMode;
  readonly quirks: CheckQuirks;
}

export interface PreflightInput extends CorsCheckInput {
  /** The actual request's method. */
  readonly method: string;
  /** The actual request's CORS-unsafe request-header names, lowercase. */
  readonly unsafeNames: readonly string[];
}

export interface RedirectInput {
  readonly reply: Reply;
  /** The absolute URL; '' if the header's value can't be parsed. */
  readonly location: string;
  readonly mode: RequestMode;
  readonly redirect: RedirectMode;
  readonly tainting: Tainting;
  readonly origin: string;
  /** The number of redirects before this one. */
  readonly count: number;
}

export interface CorpInput {
  readonly reply: Reply;
  /** The request's `Sec-Fetch-Site`; null if it wasn't sent. */
  readonly site: string | null;
}

/** A reason in a response header: the value sent, the span of the fault in it, and the value needed. */
export interface HeaderFault {
  readonly header: string;
  /** null: the header is missing. */
  readonly sent: string | null;
  readonly at: Span | null;
  /** null: no value can be advised, such as `null`, which every sandboxed iframe shares. */
  readonly needed: string | null;
}
