/** Reads HAR entries as browsers write them: any field may be missing, have the wrong type, or be hostile. */
import { type CallSite, type End, type Initiator, type Outcome, UNTRUSTED_CONNECTION } from '../../core/facts/facts.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';
import { isRedirectStatus } from '../../core/http/status.ts';
import { callIdOf } from './call-id.ts';
import { callSiteOf } from './call-site.ts';
import { type Fields, fieldsOf, numberOf, textOf } from './fields.ts';
import { headersOf } from './header-fields.ts';
import { initiatorOf } from './initiator.ts';
import { operationOf } from './operation.ts';

/** One request on the wire, as read from its HAR entry. */
export interface WireEntry {
  /** Position in the list that was read. */
  readonly index: number;
  /** Without its fragment. */
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  /** Whether the browser has not recorded the headers that were actually sent. */
  readonly provisional: boolean;
  readonly outcome: Outcome;
  readonly end: End;
  readonly initiator: Initiator;
  /** The id of the watched call that sent the request; '' when no watched call did, null when the entry doesn't show it. */
  readonly callId: string | null;
  readonly calledAt: CallSite | null;
  /** The name of its GraphQL operation; null if it has none. */
  readonly operation: string | null;
  /** `Access-Control-Request-Method`, which only a CORS-preflight request has; else null. */
  readonly preflightFor: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds. */
  readonly duration: number;
}

/** The URL that a redirect leads to: '' when it isn't valid, null without a `Location`. */
const locationOf = (location: string, base: string): string | null => {
  if (location === '') return null;
  try {
    return new URL(location, base).href;
  } catch {
    return '';
  }
};

/**
 * Whether a service worker responded. Chromium records it. Firefox doesn't, but counts no bytes of headers and body then, while it does
 * for a cached response (measured in 153). Without a body the two can't be told apart.
 */
const cameFromServiceWorker = (entry: Fields, response: Fields): boolean => {
  if ('_fetchedViaServiceWorker' in response) return response._fetchedViaServiceWorker === true;
  const hasSizes = [response.headersSize, response.bodySize, fieldsOf(entry.request).headersSize].some((size) => size !== 0);
  return !hasSizes && !('serverIPAddress' in entry) && '_securityState' in entry && numberOf(fieldsOf(response.content).size) > 0;
};

/**
 * Firefox 153 sometimes writes an answered request with its response headers, but with status 0. The status is then unknown, which decides
 * nothing but whether a preflight response is OK.
 */
const outcomeOf = (entry: Fields, response: Fields, url: string, isPreflight: boolean): Outcome => {
  const status = numberOf(response.status);
  const headers = headersOf(response.headers);
  const hasHeadersOnly = response.status === 0 && headers.length > 0 && !isPreflight && !('_error' in response);
  if (status === 0 && !hasHeadersOnly) return { kind: 'unanswered', code: textOf(response._error) || securityCodeOf(entry) };
  // Both browsers fill redirectURL from any Location, whatever the status; Chromium leaves it empty for some targets.
  const location = isRedirectStatus(status) ? locationOf(getHeader(headers, 'Location') ?? textOf(response.redirectURL), url) : null;
  return { kind: 'answered', reply: { status, headers, location, fromServiceWorker: cameFromServiceWorker(entry, response) } };
};

/** Firefox records no error codes, but for a refused certificate the state of the connection (measured in 153). */
const securityCodeOf = ({ _securityState: state }: Fields): string => (state === 'broken' ? UNTRUSTED_CONNECTION : '');

/**
 * How the request ended for the page, which only Chromium records. `net::ERR_ABORTED` with a response means nothing: a readable
 * response whose body the page doesn't read to its end looks the same.
 */
const endOf = (response: Fields): End => {
  if (!('_error' in response)) return 'unknown';
  const error = textOf(response._error);
  if (error === '') return numberOf(response.status) === 0 ? 'failed' : 'finished';
  return error === 'net::ERR_ABORTED' ? 'unknown' : 'failed';
};

/** Whether a request of the browser's list is still running without a response: Chromium lists it without an error and a time. */
export const isPending = (value: unknown): boolean => {
  const { response, time } = fieldsOf(value);
  const { status, _error } = fieldsOf(response);
  return status === 0 && _error === null && time === 0;
};

// For a request that was never sent, or was sent by a worker, Chromium records almost no headers. Firefox records some of the former.
const HEADERS_BEFORE_SENDING = ['Origin', 'Sec-Fetch-Mode'];
const HEADERS_WHEN_SENT = ['Host', ':authority', ...HEADERS_BEFORE_SENDING];

/** Reads one entry; null when it isn't an entry of an http(s) request. Never throws. */
export const readEntry = (value: unknown, index: number): WireEntry | null => {
  const entry = fieldsOf(value);
  const request = fieldsOf(entry.request);
  const response = fieldsOf(entry.response);
  const url = textOf(request.url);
  // Some tools write the handshake of a WebSocket as a request of HTTP. CORS doesn't apply to it.
  if (!/^https?:\/\//i.test(url) || numberOf(response.status) === 101) return null;
  const headers = headersOf(request.headers);
  const method = textOf(request.method) || 'GET';
  const preflightFor = method === 'OPTIONS' ? getHeader(headers, 'Access-Control-Request-Method') : null;
  const outcome = outcomeOf(entry, response, url, preflightFor !== null);
  const expected = outcome.kind === 'answered' ? HEADERS_WHEN_SENT : HEADERS_BEFORE_SENDING;
  return {
    index,
    url: url.split('#')[0] ?? url,
    method,
    headers,
    provisional: !expected.some((name) => getHeader(headers, name) !== null),
    outcome,
    end: endOf(response),
    initiator: initiatorOf(entry, headers),
    callId: callIdOf(entry._initiator),
    calledAt: callSiteOf(entry._initiator),
    operation: operationOf(url, request),
    preflightFor,
    startedAt: Date.parse(textOf(entry.startedDateTime)) || 0,
    duration: numberOf(entry.time),
  };
};
