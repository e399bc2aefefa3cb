/** What the page's own code could do otherwise, and the facts as they would be then. */
import type { Reason } from '../checks/index.ts';
import type { CredentialsMode, Exchange, Initiator, Sighting } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import { getHeader } from '../http/header-list.ts';
import { scriptHeaders } from '../http/safelist.ts';
import { originOf } from '../http/url.ts';
import type { Ruling, World } from '../ruling/ruling.ts';

/** A change in the page's own code. */
export type PageChange =
  | { readonly id: 'drop-credentials' }
  | { readonly id: 'method-upper-case'; readonly method: string }
  | { readonly id: 'mode-cors' }
  /** The attribute `crossorigin`, with the value `anonymous`. `elements`: the tags of those that may have asked. */
  | { readonly id: 'crossorigin'; readonly elements: NonEmpty<string> }
  | { readonly id: 'redirect-follow' }
  /** Whether the address answers differently when it is asked directly cannot be known beforehand. */
  | { readonly id: 'call-directly'; readonly url: string };

export interface Attempt {
  readonly change: PageChange;
  readonly exchange: Exchange;
  readonly world: World;
}

/** Every change that this request allows, each alone; whether it helps is to be ruled. */
export const pageChanges = (exchange: Exchange, world: World, ruling: Ruling): readonly Attempt[] => {
  const attempts: Attempt[] = [];
  // Of a beacon script decides nothing: it is always sent with credentials.
  if (world.credentials === 'include' && world.mode === 'cors' && exchange.initiator !== 'beacon')
    attempts.push({ change: { id: 'drop-credentials' }, exchange, world: { ...world, credentials: 'same-origin' } });
  const change = corsChange(exchange.initiator, world);
  if (change) attempts.push({ change, exchange: sentInCors(exchange, world), world: { ...world, ...corsModes(change, world) } });
  if (world.redirect !== 'follow') attempts.push({ change: { id: 'redirect-follow' }, exchange, world: { ...world, redirect: 'follow' } });
  const reason = ruling.kind === 'hidden' ? ruling.failures[0].reason : null;
  const method = uppercasedMethod(reason);
  if (method !== null) {
    const changed = withHops(exchange, (hop) => ({ ...hop, method, preflight: hop.preflight && { ...hop.preflight, method } }));
    attempts.push({ change: { id: 'method-upper-case', method }, exchange: changed, world });
  }
  const url = directTarget(exchange, reason);
  const direct: Attempt[] = url === null ? [] : [{ change: { id: 'call-directly', url }, exchange, world }];
  // Where redirects took the origin away, a direct call keeps it.
  return reason?.id === 'allow-origin-for-null' ? [...direct, ...attempts] : [...attempts, ...direct];
};

/** A method that the page wrote in another letter case; null where only the server did. */
const uppercasedMethod = (reason: Reason | null): string | null => {
  if (reason?.id !== 'method-letter-case') return null;
  const method = reason.method.toUpperCase();
  return method === reason.method ? null : method;
};

const SCRIPT_INITIATORS: readonly Initiator[] = ['fetch', 'other', 'unknown'];
/** The elements that have the attribute `crossorigin`; a `<link>` preloads a font. */
const ELEMENTS: Partial<Record<Initiator, NonEmpty<string>>> = {
  image: ['<img>'],
  script: ['<script>'],
  style: ['<link>'],
  font: ['<link>'],
  media: ['<audio>', '<video>'],
};

/** How the page asks in mode `cors`; null where it does already or cannot, and for a beacon, of which script never learns anything. */
const corsChange = (initiator: Initiator, { mode }: World): PageChange | null => {
  if (mode !== 'no-cors' && mode !== 'same-origin') return null;
  if (SCRIPT_INITIATORS.includes(initiator)) return { id: 'mode-cors' };
  // Of what elements ask for in mode `same-origin`, the attribute opens a text track alone, not a worker's script or an SVG `<use>`.
  const elements = mode === 'no-cors' || initiator === 'media' ? ELEMENTS[initiator] : undefined;
  return elements ? { id: 'crossorigin', elements } : null;
};

const corsModes = ({ id }: PageChange, { credentials }: World): { readonly mode: 'cors'; readonly credentials: CredentialsMode } => ({
  mode: 'cors',
  credentials: id === 'crossorigin' ? 'same-origin' : credentials,
});

/**
 * The same requests as they would be asked in mode `cors`. Their `Origin` is to be told anew, because in other modes it depends on the
 * referrer policy; and what a service worker passed on will have to be consented to.
 */
const sentInCors = (exchange: Exchange, { mode }: World): Exchange =>
  withHops(exchange, (hop) => ({
    ...hop,
    ...(mode === 'no-cors' ? withDroppedHeaders(hop, exchange.call?.headers ?? []) : { headers: scriptHeaders(hop.headers) }),
    outcome: hop.outcome.kind === 'answered' ? { ...hop.outcome, reply: { ...hop.outcome.reply, fromServiceWorker: false } } : hop.outcome,
  }));

/** In mode `no-cors` nothing is sent for which a browser would ask first; what script set besides was dropped without a word. */
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

/** Where a redirect leads that the request itself could have asked for: without a user name, which no call may name. */
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
