/**
 * What is known of one exchange: each fact either seen, with the witness that vouches for it, or open, with every value that
 * it could have had. Nothing here is a guess.
 */
import type { HeaderList } from '../http/header-list.ts';
import type { NonEmpty } from './non-empty.ts';

/** The browser engines whose names and quirks are known; `quirks.ts` has one entry for each. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Fetch, "request credentials mode". */
export type CredentialsMode = 'omit' | 'same-origin' | 'include';
/** Fetch, "request mode". */
export type RequestMode = 'cors' | 'no-cors' | 'same-origin' | 'navigate' | 'websocket';
/** Fetch, "request redirect mode". */
export type RedirectMode = 'follow' | 'error' | 'manual';

/** Who vouches for a fact. */
export type Witness =
  | 'har' // it stands in the network entry itself
  | 'cookie-header' // a Cookie header travelled to another origin
  | 'storage-access-header' // Sec-Fetch-Storage-Access was sent, which only credentialed requests carry
  | 'no-storage-access-header' // a cross-site request to a trustworthy address without it
  | 'readable-without-consent' // it was read although credentials were not allowed
  | 'hidden-despite-anonymous-consent' // it was hidden although a request without credentials would have been read
  | 'beacon' // beacons always carry credentials
  | 'element' // elements without crossorigin ask in this way
  | 'went-on' // the browser sent a request that it would not have sent with other credentials
  | 'request-headers' // Sec-Fetch-Mode, Origin and their absence
  | 'page-hook' // the call was watched in the page
  | 'calls-alike' // several calls were watched that may have made it, and they asked in different ways
  | 'user'; // the user said so

export type Fact<T> =
  | { readonly kind: 'seen'; readonly value: T; readonly by: Witness }
  /** `by` says who ruled other values out; null when nobody did. */
  | { readonly kind: 'open'; readonly could: NonEmpty<T>; readonly by: Witness | null };

export const seen = <T>(value: T, by: Witness): Fact<T> => ({ kind: 'seen', value, by });
export const open = <T>(could: NonEmpty<T>, by: Witness | null = null): Fact<T> => ({ kind: 'open', could, by });
/** Every value that a fact may have. */
export const possible = <T>(fact: Fact<T>): NonEmpty<T> => (fact.kind === 'seen' ? [fact.value] : fact.could);

/** A response as it came over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: HeaderList;
  /** The absolute address that `Location` names; '' when it cannot be parsed; null without one, or without a redirect status. */
  readonly location: string | null;
  /** A service worker made it, so no CORS check ran on it in the page. */
  readonly fromServiceWorker: boolean;
}

/** What came back for one request on the wire. */
export type Outcome =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** Nothing came, or the browser does not show what came. `code` is the browser's own, such as `net::ERR_CONNECTION_REFUSED`, or ''. */
  | { readonly kind: 'unanswered'; readonly code: string };

/** A CORS-preflight request as it was seen. */
export interface PreflightSighting {
  /** Its `Origin` header; null when it was not shown. */
  readonly origin: string | null;
  /** Its `Access-Control-Request-Method`. */
  readonly method: string;
  /** The items of its `Access-Control-Request-Headers`: the CORS-unsafe request-header names, lower case. */
  readonly unsafeNames: readonly string[];
  readonly headers: HeaderList;
  readonly outcome: Outcome;
}

/** One request of the exchange, as far as it could be seen. */
export interface Sighting {
  readonly url: string;
  readonly method: string;
  /** The request headers that the browser shows. Not all of them when `provisional`. */
  readonly headers: HeaderList;
  /** The browser does not show the headers that went over the wire, or nothing went: what is not here proves nothing. */
  readonly provisional: boolean;
  /** null: no preflight was seen. That does not mean that none was needed. */
  readonly preflight: PreflightSighting | null;
  readonly outcome: Outcome;
}

/** How the browser says that the exchange ended for the page. Firefox says it only for what never got an answer. */
export type End = 'finished' | 'failed' | 'unknown';

/** What asked, as far as the browser says it; decides the defaults of mode and credentials mode. */
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

/** How the page's own code asked. */
export type CallApi = 'fetch' | 'xhr' | 'event-source' | 'beacon' | 'element';

/** What the page's own code got in the end. */
export interface CallEnd {
  readonly got: 'response' | 'error' | 'aborted';
  /** Fetch, "response type"; '' where the interface does not tell. */
  readonly type: string;
  /** As script sees it: 0 for an error and for an opaque response, and where the interface does not tell. */
  readonly status: number;
  /** The message of the error; ''. */
  readonly error: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A call that was watched in the page. null: it could not be told without running the page's code. */
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
  /** The names of the headers that script set, lower case. */
  readonly headers: readonly string[] | null;
  /** Whether the page named a hash that the response must have. */
  readonly integrity: boolean;
  readonly startedAt: number;
  /** null: it has not ended. */
  readonly end: CallEnd | null;
  /** The directive of the page's Content-Security-Policy that kept it from being sent; null when none did. */
  readonly blockedBy: string | null;
}

/** Whether the page's own calls are watched. `late`: from a moment after its first scripts on, so what they asked was not seen. */
export type WatchState = 'off' | 'starting' | 'on' | 'late';

/** A request of the page with everything that belongs to it: its preflights and the redirects that it followed. */
export interface Exchange {
  readonly id: string;
  /** Who recorded it. */
  readonly engine: Engine;
  readonly initiator: Initiator;
  /** The origin of the document or worker that asked, serialized; `null` is the string of an opaque origin. */
  readonly origin: Fact<string>;
  readonly mode: Fact<RequestMode>;
  readonly credentials: Fact<CredentialsMode>;
  readonly redirect: Fact<RedirectMode>;
  readonly hops: NonEmpty<Sighting>;
  readonly end: End;
  /** When the first request started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** From the first request's start to the last answer's end, in milliseconds. */
  readonly duration: number;
  /** The network entries that form it, as positions in the list that was joined; none when only the page's call is known. */
  readonly entries: readonly number[];
  /** The call that caused it, where the page was watched. */
  readonly call?: WatchedCall;
}
