/** What is known of one exchange: each fact is either seen, with its witness, or open, with every value that is possible. */
import type { HeaderList } from '../http/header-list.ts';
import type { NonEmpty } from './non-empty.ts';

/** The supported browser engines. `checks/quirks.ts` and `engines/names.ts` have an entry for each. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Fetch, "request credentials mode". */
export type CredentialsMode = 'omit' | 'same-origin' | 'include';
/** Fetch, "request mode". */
export type RequestMode = 'cors' | 'no-cors' | 'same-origin' | 'navigate' | 'websocket';
/** Fetch, "request redirect mode". */
export type RedirectMode = 'follow' | 'error' | 'manual';

/** The source of a fact. */
export type Witness =
  | 'har' // the network entry itself
  | 'cookie-header' // a Cookie header was sent to another origin
  | 'storage-access-header' // Sec-Fetch-Storage-Access was sent, which only requests with credentials have
  | 'no-storage-access-header' // a cross-site request to a trustworthy URL lacks it
  | 'readable-without-consent' // the page read the response although it doesn't allow credentials
  | 'hidden-despite-anonymous-consent' // the browser blocked the response although a request without credentials would pass
  | 'beacon' // beacons always include credentials
  | 'element' // the default of an element without the attribute crossorigin
  | 'went-on' // the browser sent a request that it doesn't send with other credentials modes
  | 'request-headers' // Sec-Fetch-Mode, Origin and their absence
  | 'page-hook' // the hook recorded the page's call
  | 'calls-alike' // several recorded calls with different options match the request
  | 'user'; // the user set it

export type Fact<T> =
  | { readonly kind: 'seen'; readonly value: T; readonly by: Witness }
  /** `by`: what ruled other values out; null if nothing did. */
  | { readonly kind: 'open'; readonly could: NonEmpty<T>; readonly by: Witness | null };

export const seen = <T>(value: T, by: Witness): Fact<T> => ({ kind: 'seen', value, by });
export const open = <T>(could: NonEmpty<T>, by: Witness | null = null): Fact<T> => ({ kind: 'open', could, by });
/** Returns every value that a fact can have. */
export const possible = <T>(fact: Fact<T>): NonEmpty<T> => (fact.kind === 'seen' ? [fact.value] : fact.could);

/** A response as received. */
export interface Reply {
  readonly status: number;
  readonly headers: HeaderList;
  /** `Location` as an absolute URL; '' if it can't be parsed; null without it or without a redirect status. */
  readonly location: string | null;
  /** A service worker returned it, so the page ran no CORS check on it. */
  readonly fromServiceWorker: boolean;
  /** Only for a 304 by which the browser revalidated a response that it had stored. */
  readonly revalidation?: Revalidation;
}

/**
 * What a 304 revalidated. The CORS check runs on the stored response, whose headers the 304 updates. Source: Fetch, HTTP-network-or-cache
 * fetch, step 10, and RFC 9111, 3.2. `stored`: the lowercase names of the headers that are the stored response's, which are among the
 * headers of the reply; null if the log doesn't have that response.
 */
interface Revalidation {
  readonly stored: readonly string[] | null;
}

/** The result of one request. */
export type Outcome =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** No response, or none that the browser shows. `code` is the browser's error code, such as `net::ERR_CONNECTION_REFUSED`, or ''. */
  | { readonly kind: 'unanswered'; readonly code: string };

/** Stands for a code: Firefox reports none for a certificate that it doesn't trust, but only that the connection isn't secure. */
export const UNTRUSTED_CONNECTION = '_securityState: broken';

/** A recorded CORS-preflight request. */
export interface PreflightSighting {
  /** Its `Origin` header; null if the log doesn't have it. */
  readonly origin: string | null;
  /** Its `Access-Control-Request-Method`. */
  readonly method: string;
  /** The items of its `Access-Control-Request-Headers`: the CORS-unsafe request-header names, lowercase. */
  readonly unsafeNames: readonly string[];
  readonly headers: HeaderList;
  readonly outcome: Outcome;
}

/** One request of an exchange, as far as the log shows it. */
export interface Sighting {
  readonly url: string;
  readonly method: string;
  /** The request headers that the browser shows. Incomplete if `provisional`. */
  readonly headers: HeaderList;
  /** The browser doesn't show the headers as sent, or sent nothing. A header that is missing here may still have been sent. */
  readonly provisional: boolean;
  /** null: the log has no preflight. The request may still need one. */
  readonly preflight: PreflightSighting | null;
  readonly outcome: Outcome;
}

/** How the exchange ended for the page, as the browser reports it. Firefox reports it only for requests without a response. */
export type End = 'finished' | 'failed' | 'unknown';

/** What sent the request, as far as the browser reports it. Decides the defaults of mode and credentials mode. */
export type Initiator =
  | 'fetch'
  | 'xhr'
  | 'event-source'
  | 'beacon'
  | 'websocket'
  | 'image'
  | 'script'
  | 'style'
  | 'font'
  | 'media'
  | 'document'
  | 'other'
  | 'unknown';

/** The place in the page's code or markup that caused a request, as far as the browser reports it. */
export interface CallSite {
  readonly url: string;
  /** From 1; 0 if it isn't known. */
  readonly line: number;
  /** From 1; 0 if it isn't known. */
  readonly column: number;
  /** The library through which the code sent the request, if the stack shows it. */
  readonly library: 'axios' | null;
}

/** The API that the page's code used. */
export type CallApi = 'fetch' | 'xhr' | 'event-source' | 'beacon' | 'element';

/** The result that the page's code received. */
export interface CallEnd {
  readonly got: 'response' | 'error' | 'aborted';
  /** Fetch, "response type"; '' if the API doesn't expose it. */
  readonly type: string;
  /** As JavaScript reads it: 0 for an error, for an opaque response, and if the API doesn't expose it. */
  readonly status: number;
  /** The error's message, or ''. */
  readonly error: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A call that the hook recorded in the page. A property is null if reading it would have run the page's code. */
export interface WatchedCall {
  readonly id: string;
  readonly api: CallApi;
  /** The origin of the document or worker that called. */
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly mode: RequestMode | null;
  readonly credentials: CredentialsMode | null;
  readonly redirect: RedirectMode | null;
  /** The names of the headers that the page set, lowercase. */
  readonly headers: readonly string[] | null;
  /** Whether the page requires a hash for the response body. */
  readonly integrity: boolean;
  /** Where the page's code called; null if the stack doesn't show it. */
  readonly calledAt?: CallSite | null;
  readonly startedAt: number;
  /** null: pending. */
  readonly end: CallEnd | null;
  /** The directive of the page's Content-Security-Policy that blocked the request; null if none did. */
  readonly blockedBy: string | null;
  /** The names of the response headers that the page's code read but didn't get, lowercase. */
  readonly missed?: readonly string[];
}

/** Whether the hook records the page's calls. `late`: it started after the page's first scripts, so their calls are missing. */
/** `refused`: the page keeps the panel from reading its calls. */
export type WatchState = 'off' | 'starting' | 'on' | 'late' | 'refused';

/** A request of the page with its preflights and the redirects that it followed. */
export interface Exchange {
  readonly id: string;
  /** The browser that recorded it. */
  readonly engine: Engine;
  readonly initiator: Initiator;
  /** The serialized origin of the document or worker that sent it; the string `null` if it is opaque. */
  readonly origin: Fact<string>;
  readonly mode: Fact<RequestMode>;
  readonly credentials: Fact<CredentialsMode>;
  readonly redirect: Fact<RedirectMode>;
  readonly hops: NonEmpty<Sighting>;
  readonly end: End;
  /** When the first request started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** From the start of the first request to the end of the last response, in milliseconds. */
  readonly duration: number;
  /** The indices of its network entries in the joined list; none if only the page's call is known. */
  readonly entries: readonly number[];
  /** The name of its GraphQL operation, if the request shows one. */
  readonly operation?: string;
  /** Where the page caused it, if the browser reports that. */
  readonly calledAt?: CallSite;
  /** The page's call that sent it, if the hook recorded it. */
  readonly call?: WatchedCall;
}
