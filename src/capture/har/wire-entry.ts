/** HAR entries as browsers really make them: any field may be missing, of the wrong type, or hostile. */
import type { End, Initiator, Outcome } from '../../core/facts/facts.ts';
import { getHeader, type Header, type HeaderList } from '../../core/http/header-list.ts';
import { isRedirectStatus } from '../../core/http/status.ts';
import { callIdOf } from './call-id.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** One request on the wire, as far as its HAR entry could be understood. */
export interface WireEntry {
  /** Position in the list that was read. */
  readonly index: number;
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly provisional: boolean;
  readonly outcome: Outcome;
  readonly end: End;
  readonly initiator: Initiator;
  /** The watched call that made it: its id; '' when it was none, null when nothing tells. */
  readonly callId: string | null;
  /** `Access-Control-Request-Method`, which only a CORS-preflight request carries; else null. */
  readonly preflightFor: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds. */
  readonly duration: number;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const headersOf = (value: unknown): HeaderList => {
  if (!Array.isArray(value)) return [];
  // Nearly always it is a header list already, and need not be copied.
  if (value.every(isHeader)) return value;
  const headers: Header[] = [];
  for (const item of value as readonly unknown[]) {
    const { name, value } = fieldsOf(item);
    if (typeof name !== 'string' || name === '') continue;
    headers.push({ name, value: trimmed(typeof value === 'number' ? String(value) : textOf(value)) });
  }
  return headers;
};

const isHeader = (item: unknown): item is Header => {
  if (typeof item !== 'object' || item === null) return false;
  const { name, value } = item as Fields;
  return typeof name === 'string' && name !== '' && typeof value === 'string' && !hasBlankEnds(value);
};

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** Fetch, "normalize" a header value: without the HTTP whitespace around it. */
const trimmed = (value: string): string => (hasBlankEnds(value) ? value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : value);

const hasBlankEnds = (value: string): boolean => isBlank(value.charCodeAt(0)) || isBlank(value.charCodeAt(value.length - 1));

const INITIATORS: Readonly<Record<string, Initiator>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  eventsource: 'event-source',
  ping: 'beacon',
  websocket: 'websocket',
  image: 'image',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  media: 'media',
  texttrack: 'media',
  document: 'document',
  manifest: 'other',
  other: 'other',
};
const DESTINATIONS: Readonly<Record<string, Initiator>> = {
  image: 'image',
  script: 'script',
  style: 'style',
  font: 'font',
  audio: 'media',
  video: 'media',
  track: 'media',
  document: 'document',
  iframe: 'document',
  frame: 'document',
  object: 'document',
  embed: 'document',
  websocket: 'websocket',
};

/** Chromium names the kind of request; Firefox does not, but `Sec-Fetch-Dest` does, where it is sent. */
const initiatorOf = (entry: Fields, headers: HeaderList): Initiator =>
  INITIATORS[textOf(entry._resourceType)] ?? DESTINATIONS[getHeader(headers, 'Sec-Fetch-Dest') ?? ''] ?? 'unknown';

/** Where a redirect leads: '' when nobody can tell, null when there is no `Location`. */
const locationOf = (location: string, base: string): string | null => {
  if (location === '') return null;
  try {
    return new URL(location, base).href;
  } catch {
    return '';
  }
};

/**
 * Whether a service worker answered. Chromium says so. Firefox does not, but then it counts no bytes of headers nor of the body, which
 * of a stored response it does count (measured in 153); without a body nobody can tell.
 */
const cameFromServiceWorker = (entry: Fields, response: Fields): boolean => {
  if ('_fetchedViaServiceWorker' in response) return response._fetchedViaServiceWorker === true;
  const counted = [response.headersSize, response.bodySize, fieldsOf(entry.request).headersSize].some((size) => size !== 0);
  return !counted && !('serverIPAddress' in entry) && '_securityState' in entry && numberOf(fieldsOf(response.content).size) > 0;
};

const outcomeOf = (entry: Fields, response: Fields, url: string): Outcome => {
  const status = numberOf(response.status);
  if (status === 0) return { kind: 'unanswered', code: textOf(response._error) };
  const headers = headersOf(response.headers);
  // Both browsers fill redirectURL from any Location, whatever the status; Chromium leaves it empty for some targets.
  const location = isRedirectStatus(status) ? locationOf(getHeader(headers, 'Location') ?? textOf(response.redirectURL), url) : null;
  return { kind: 'answered', reply: { status, headers, location, fromServiceWorker: cameFromServiceWorker(entry, response) } };
};

/**
 * How it ended for the page. Only Chromium says so. `net::ERR_ABORTED` with an answer says nothing: readable responses that the
 * page does not read to their end look like this too.
 */
const endOf = (response: Fields): End => {
  if (!('_error' in response)) return 'unknown';
  const error = textOf(response._error);
  if (error === '') return numberOf(response.status) === 0 ? 'failed' : 'finished';
  return error === 'net::ERR_ABORTED' ? 'unknown' : 'failed';
};

/** Whether a request of the browser's list still runs and has no answer yet: Chromium lists it, without an error and without a time. */
export const isPending = (value: unknown): boolean => {
  const { response, time } = fieldsOf(value);
  const { status, _error } = fieldsOf(response);
  return status === 0 && _error === null && time === 0;
};

// Of a request that never went out, and of one that a worker sent, Chromium shows hardly a header; Firefox of the former some.
const ASKED = ['Origin', 'Sec-Fetch-Mode'];
const SENT = ['Host', ':authority', ...ASKED];

/** Reads one entry; null when it is none, or not of http(s). Never throws. */
export const readEntry = (value: unknown, index: number): WireEntry | null => {
  const entry = fieldsOf(value);
  const request = fieldsOf(entry.request);
  const response = fieldsOf(entry.response);
  const url = textOf(request.url);
  if (!/^https?:\/\//i.test(url)) return null;
  const headers = headersOf(request.headers);
  const method = textOf(request.method) || 'GET';
  const outcome = outcomeOf(entry, response, url);
  return {
    index,
    url: url.split('#')[0] ?? url,
    method,
    headers,
    provisional: !(outcome.kind === 'answered' ? SENT : ASKED).some((name) => getHeader(headers, name) !== null),
    outcome,
    end: endOf(response),
    initiator: initiatorOf(entry, headers),
    callId: callIdOf(entry._initiator),
    preflightFor: method === 'OPTIONS' ? getHeader(headers, 'Access-Control-Request-Method') : null,
    startedAt: Date.parse(textOf(entry.startedDateTime)) || 0,
    duration: numberOf(entry.time),
  };
};
