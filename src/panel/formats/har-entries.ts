import type { End, Exchange, Initiator, Outcome, PreflightSighting, Sighting } from '../../core/facts/facts.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';
import { dateOf } from './json.ts';

const TYPES: Partial<Record<Initiator, string>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  'event-source': 'eventsource',
  beacon: 'ping',
  websocket: 'websocket',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  font: 'font',
  media: 'media',
  document: 'document',
  other: 'other',
};

/** Returns Chromium's own field for the outcome of a request; without it, the outcome is unknown. */
const errorOf = (outcome: Outcome, end: End): { readonly _error?: string } => {
  if (outcome.kind === 'unanswered') return outcome.code !== '' || end === 'failed' ? { _error: outcome.code } : {};
  if (end === 'unknown') return {};
  return { _error: end === 'failed' ? 'net::ERR_FAILED' : '' };
};

const responseOf = (outcome: Outcome, end: End) => {
  const reply = outcome.kind === 'answered' ? outcome.reply : null;
  return {
    status: reply?.status ?? 0,
    statusText: '',
    httpVersion: '',
    cookies: [],
    headers: reply?.headers ?? [],
    content: { size: 0, mimeType: reply ? (getHeader(reply.headers, 'Content-Type') ?? '') : '' },
    redirectURL: reply?.location ?? '',
    headersSize: -1,
    bodySize: -1,
    ...errorOf(outcome, end),
    ...(reply?.fromServiceWorker && { _fetchedViaServiceWorker: true }),
  };
};

interface Message {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly outcome: Outcome;
  readonly end: End;
}

const entryOf = ({ startedAt, duration, initiator }: Exchange, { method, url, headers, outcome, end }: Message) => {
  const type = TYPES[initiator];
  return {
    startedDateTime: dateOf(startedAt),
    time: duration,
    request: { method, url, httpVersion: '', cookies: [], headers, queryString: [], headersSize: -1, bodySize: -1 },
    response: responseOf(outcome, end),
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    ...(type && { _resourceType: type }),
  };
};

/** Returns the headers of a preflight, with those that mark it as one even where the log lacks them. */
const preflightHeaders = ({ headers, origin, method, unsafeNames }: PreflightSighting): HeaderList => {
  const markers = [
    { name: 'Origin', value: origin ?? '' },
    { name: 'Access-Control-Request-Method', value: method },
    { name: 'Access-Control-Request-Headers', value: unsafeNames.join(',') },
  ];
  return [...headers, ...markers.filter(({ name, value }) => value !== '' && getHeader(headers, name) === null)];
};

/** Whether only the preflight of a request was logged. */
const isUnseen = ({ headers, provisional, preflight, outcome }: Sighting): boolean =>
  preflight !== null && provisional && headers.length === 0 && outcome.kind === 'unanswered' && outcome.code === '';

/** Returns the network entries of an exchange, in order. */
export const harEntriesOf = (exchange: Exchange) =>
  exchange.hops.flatMap((hop, index) => {
    const end = index === exchange.hops.length - 1 ? exchange.end : 'unknown';
    const { method, url, headers, preflight, outcome } = hop;
    const request = isUnseen(hop) ? [] : [entryOf(exchange, { method, url, headers, outcome, end })];
    if (!preflight) return request;
    const options = { method: 'OPTIONS', url, headers: preflightHeaders(preflight), outcome: preflight.outcome };
    return [entryOf(exchange, { ...options, end: request.length === 0 ? end : 'unknown' }), ...request];
  });
