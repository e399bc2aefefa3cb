/** Changes in the page's code, and the exchange as it would be with them. */
import type { Reason } from '../checks/index.ts';
import type { CallApi, CredentialsMode, Exchange, Initiator, Sighting } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import { getHeader } from '../http/header-list.ts';
import { scriptHeaders } from '../http/safelist.ts';
import { originOf } from '../http/url.ts';
import type { Ruling, World } from '../ruling/ruling.ts';

/** How a page sends a request: through an API, a library, or an element, given by its tag. */
export type PageWay = 'fetch' | 'xhr' | 'axios' | 'event-source' | '<img>' | '<script>' | '<link>';

/** A change in the page's own code. */
export type PageChange =
  /** `way`: how the page sends the request, if that is known. */
  | { readonly id: 'drop-credentials'; readonly way?: PageWay }
  | { readonly id: 'method-upper-case'; readonly method: string }
  | { readonly id: 'mode-cors' }
  /** The attribute `crossorigin` with the value `anonymous`. `elements`: the tags of the elements that may have sent the request. */
  | { readonly id: 'crossorigin'; readonly elements: NonEmpty<string> }
  | { readonly id: 'redirect-follow' }
  /** Headers that the page need not send. `why`: only responses have them, or libraries add them. Whether a response comes then isn't known. */
  | { readonly id: 'drop-headers'; readonly names: NonEmpty<string>; readonly why: 'response-headers' | 'added-by-library' }
  /** Call the redirect's target instead. Whether it responds the same way to a direct request isn't known. */
  | { readonly id: 'call-directly'; readonly url: string };

interface Attempt {
  readonly change: PageChange;
  readonly exchange: Exchange;
  readonly world: World;
}

/** Returns every change that this request allows, each on its own. The caller rules whether it helps. */
export const pageChanges = (exchange: Exchange, world: World, ruling: Ruling): readonly Attempt[] => {
  const attempts: Attempt[] = [];
  // JavaScript can't change the credentials mode of a beacon: it is always include.
  if (world.credentials === 'include' && world.mode === 'cors' && exchange.initiator !== 'beacon')
    attempts.push({ change: withoutCredentials(exchange), exchange, world: { ...world, credentials: 'same-origin' } });
  const change = corsChange(exchange.initiator, world);
  if (change) attempts.push({ change, exchange: sentInCors(exchange, world), world: { ...world, ...corsModes(change, world) } });
  if (world.redirect !== 'follow') attempts.push({ change: { id: 'redirect-follow' }, exchange, world: { ...world, redirect: 'follow' } });
  const reason = ruling.kind === 'hidden' ? ruling.failures[0].reason : null;
  const method = uppercasedMethod(reason);
  if (method !== null) {
    const changed = withHops(exchange, (hop) => ({ ...hop, method, preflight: hop.preflight && { ...hop.preflight, method } }));
    attempts.push({ change: { id: 'method-upper-case', method }, exchange: changed, world });
  }
  const dropped = unneededHeaders(reason);
  if (dropped) attempts.push({ change: dropped, exchange, world });
  const url = directTarget(exchange, reason);
  const direct: Attempt[] = url === null ? [] : [{ change: { id: 'call-directly', url }, exchange, world }];
  // If redirects set the origin to null, a direct call keeps it.
  return reason?.id === 'allow-origin-for-null' ? [...direct, ...attempts] : [...attempts, ...direct];
};

const API_WAYS: Partial<Record<Initiator | CallApi, PageWay>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  'event-source': 'event-source',
  image: '<img>',
  script: '<script>',
  style: '<link>',
};

const withoutCredentials = ({ initiator, call, calledAt }: Exchange): PageChange => {
  const api = API_WAYS[initiator] ?? (call && API_WAYS[call.api]);
  const way = calledAt?.library && (api === 'xhr' || api === 'fetch') ? calledAt.library : api;
  return way ? { id: 'drop-credentials', way } : { id: 'drop-credentials' };
};

/** Returns the method in uppercase if the page didn't send it so; null if the letter case of the server's list is wrong. */
const uppercasedMethod = (reason: Reason | null): string | null => {
  if (reason?.id !== 'method-letter-case') return null;
  const method = reason.method.toUpperCase();
  return method === reason.method ? null : method;
};

const RESPONSE_HEADERS = /^access-control-(?:allow|expose|max)-/;
// Tracing and other libraries add these to every request, also to servers that know nothing of them.
const ADDED_BY_LIBRARIES =
  /^(?:b3|baggage|elastic-apm-traceparent|newrelic|request-context|request-id|sentry-trace|traceparent|tracestate|uber-trace-id|x-amzn-trace-id|x-b3-.*|x-cloud-trace-context|x-datadog-.*|x-requested-with)$/;

/** Returns the change that leaves out headers which the preflight doesn't allow and which the page doesn't need; null if there are none. */
const unneededHeaders = (reason: Reason | null): PageChange | null => {
  if (reason?.id !== 'header-not-allowed' && reason?.id !== 'header-wildcard') return null;
  for (const [why, pattern] of [
    ['response-headers', RESPONSE_HEADERS],
    ['added-by-library', ADDED_BY_LIBRARIES],
  ] as const) {
    const [first, ...rest] = reason.missing.filter((name) => pattern.test(name));
    if (first !== undefined) return { id: 'drop-headers', names: [first, ...rest], why };
  }
  return null;
};

const SCRIPT_INITIATORS: readonly Initiator[] = ['fetch', 'other', 'unknown'];
/** The elements with the attribute `crossorigin`; a `<link>` preloads a font. */
const ELEMENTS: Partial<Record<Initiator, NonEmpty<string>>> = {
  image: ['<img>'],
  script: ['<script>'],
  style: ['<link>'],
  font: ['<link>'],
  media: ['<audio>', '<video>'],
};

/** Returns the change to mode `cors`; null if the mode is that already or fixed, and for a beacon, whose response JavaScript never gets. */
const corsChange = (initiator: Initiator, { mode }: World): PageChange | null => {
  if (mode !== 'no-cors' && mode !== 'same-origin') return null;
  if (SCRIPT_INITIATORS.includes(initiator)) return { id: 'mode-cors' };
  // In mode `same-origin` the attribute helps only a text track, not a worker's script or an SVG `<use>`.
  const elements = mode === 'no-cors' || initiator === 'media' ? ELEMENTS[initiator] : undefined;
  return elements ? { id: 'crossorigin', elements } : null;
};

const corsModes = ({ id }: PageChange, { credentials }: World): { readonly mode: 'cors'; readonly credentials: CredentialsMode } => ({
  mode: 'cors',
  credentials: id === 'crossorigin' ? 'same-origin' : credentials,
});

/**
 * Returns the same requests as sent in mode `cors`. Their `Origin` is dropped, because in other modes it depends on the referrer
 * policy. A response that a service worker passed on then needs CORS headers.
 */
const sentInCors = (exchange: Exchange, { mode }: World): Exchange =>
  withHops(exchange, (hop) => ({
    ...hop,
    ...(mode === 'no-cors' ? withDroppedHeaders(hop, exchange.call?.headers ?? []) : { headers: scriptHeaders(hop.headers) }),
    outcome: hop.outcome.kind === 'answered' ? { ...hop.outcome, reply: { ...hop.outcome.reply, fromServiceWorker: false } } : hop.outcome,
  }));

/** In mode `no-cors` browsers silently drop headers that would need a preflight. In mode `cors` they are sent. */
const withDroppedHeaders = (hop: Sighting, set: readonly string[]): Pick<Sighting, 'headers' | 'preflight'> => {
  const unsafeNames = set.filter((name) => getHeader(hop.headers, name) === null).sort();
  if (unsafeNames.length === 0) return { headers: [], preflight: hop.preflight };
  const { method } = hop;
  return { headers: [], preflight: { origin: null, method, unsafeNames, headers: [], outcome: { kind: 'unanswered', code: '' } } };
};

const withHops = (exchange: Exchange, change: (hop: Sighting) => Sighting): Exchange => ({
  ...exchange,
  hops: nonEmpty(exchange.hops.map(change)),
});

/** Returns the URLs that were redirected, each with its target, of preflights as well. */
export const redirectsOf = ({ hops }: Exchange): readonly (readonly [url: string, location: string])[] =>
  hops.flatMap(({ url, preflight, outcome }) =>
    [preflight?.outcome, outcome].flatMap((one) =>
      one?.kind === 'answered' && one.reply.location ? [[url, one.reply.location] as const] : [],
    ),
  );

/** Returns the redirect target for a direct call: without user name and password, which `fetch` rejects. */
const directTarget = (exchange: Exchange, reason: Reason | null): string | null => {
  if (reason === null) return null;
  return redirectTarget(exchange, reason)?.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1') ?? null;
};

const redirectTarget = (exchange: Exchange, reason: Reason): string | null => {
  if (reason.id === 'preflight-redirected') return reason.location;
  const last = exchange.hops[exchange.hops.length - 1];
  const target = last?.outcome.kind === 'answered' ? last.outcome.reply.location : null;
  if (target !== null) return originOf(target) === 'null' ? null : target;
  return exchange.hops.length > 1 ? (last?.url ?? null) : null;
};
