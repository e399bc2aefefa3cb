import type { CredentialsMode, RedirectMode, Reply, RequestMode } from '../facts/facts.ts';
import type { EmptyLines } from '../http/header-list.ts';
import type { Span } from '../http/span.ts';

/** Fetch, "response tainting". It can only get stronger from one hop to the next, never weaker. */
export type Tainting = 'basic' | 'cors' | 'opaque';

/** Where in an exchange a check is asked. */
export type Place = 'request' | 'preflight' | 'response' | 'redirect';

/** What engines do differently, as far as a check must know it. `quirks.ts` says which engine does what. */
export interface CheckQuirks {
  readonly emptyCredentialsLines: EmptyLines;
  readonly wildcardCoversAuthorization: boolean;
  /** A `*` in `Access-Control-Expose-Headers` counts although an item after it is invalid. */
  readonly exposesByEarlierWildcard: boolean;
}

export interface MainFetchInput {
  /** The origin that asks, serialized. */
  readonly origin: string;
  readonly url: string;
  readonly mode: RequestMode;
  readonly redirect: RedirectMode;
}

export interface CorsCheckInput {
  readonly reply: Reply;
  readonly place: 'preflight' | 'response';
  /** The request's origin as it is sent now, serialized: `null` after a tainting redirect. */
  readonly origin: string;
  /** The actual request's mode, on its preflight too. */
  readonly credentials: CredentialsMode;
  readonly quirks: CheckQuirks;
}

export interface PreflightInput extends CorsCheckInput {
  /** The actual request's method. */
  readonly method: string;
  /** The actual request's CORS-unsafe request-header names, lower case. */
  readonly unsafeNames: readonly string[];
}

export interface RedirectInput {
  readonly reply: Reply;
  /** The absolute address; '' when the header's value cannot be parsed. */
  readonly location: string;
  readonly mode: RequestMode;
  readonly redirect: RedirectMode;
  readonly tainting: Tainting;
  readonly origin: string;
  /** How many redirects were followed before this one. */
  readonly count: number;
}

export interface CorpInput {
  readonly reply: Reply;
  /** `Sec-Fetch-Site` of the request: the browser's own word on how near the server is; null when it was not sent. */
  readonly site: string | null;
}

/** A reason that stands in a response header: what was sent, where in it the fault is, and what had to be sent. */
export interface HeaderFault {
  readonly header: string;
  /** null: there was no such header. */
  readonly sent: string | null;
  readonly at: Span | null;
  /** null: no value is to be advised, such as the `null` that any sandboxed frame could claim. */
  readonly needed: string | null;
}
