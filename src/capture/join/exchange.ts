import { type End, type Engine, type Exchange, type Fact, open, type RedirectMode, type Sighting, seen } from '../../core/facts/facts.ts';
import { inferCredentials } from '../../core/facts/infer-credentials.ts';
import { inferMode } from '../../core/facts/infer-mode.ts';
import type { NonEmpty } from '../../core/facts/non-empty.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import type { JoinContext } from './join-context.ts';

/**
 * The exchange of a chain of requests; null when it stayed on its origin, or was a navigation or a WebSocket.
 * `hops` and `requests`: the same requests, as sightings and as wire entries. `entries`: the indices of all entries that belong to it.
 */
export const exchangeOf = (
  hops: NonEmpty<Sighting>,
  requests: NonEmpty<WireEntry>,
  entries: NonEmpty<number>,
  { engine, pageOrigin, storageAccessSeen = false }: JoinContext,
): Exchange | null => {
  const [{ initiator, startedAt, calledAt, operation }] = requests;
  const last = requests[requests.length - 1] as WireEntry;
  const originFound = originFact(hops[0], pageOrigin);
  const origin = originFound.kind === 'seen' ? originFound.value : originFound.could[0];
  if (isSameOriginOnly(hops, last, origin)) return null;
  const mode = inferMode({ engine, initiator, origin, hops });
  if (mode.kind === 'seen' && (mode.value === 'navigate' || mode.value === 'websocket')) return null;
  const end = requests.reduce((latest, request) => Math.max(latest, request.startedAt + request.duration), startedAt);
  return {
    id: String(entries[0]),
    engine,
    initiator,
    origin: originFound,
    mode,
    credentials: inferCredentials({ engine, initiator, origin, mode, hops, storageAccessSeen }),
    redirect: redirectFact(hops, engine),
    hops,
    end: endOf(last),
    startedAt,
    duration: end - startedAt,
    entries,
    ...(calledAt && { calledAt }),
    ...(operation !== null && { operation }),
  };
};

/** A redirect to another origin counts as cross-origin even when the browser refused it. */
const isSameOriginOnly = (hops: NonEmpty<Sighting>, { outcome }: WireEntry, origin: string): boolean => {
  if (outcome.kind === 'answered' && outcome.reply.location !== null && originOf(outcome.reply.location) !== origin) return false;
  return (
    hops.every(({ url }) => originOf(url) === origin) ||
    (hops.length === 1 && getHeader(hops[0].headers, 'Sec-Fetch-Site') === 'same-origin')
  );
};

/** The origin of the request: from `Origin`, else from `Referer`, else possibly that of the inspected page. */
const originFact = ({ headers, preflight }: Sighting, pageOrigin: string | null): Fact<string> => {
  const named = getHeader(headers, 'Origin') ?? preflight?.origin ?? null;
  if (named !== null) return seen(named, 'request-headers');
  const referrer = originOf(getHeader(headers, 'Referer') ?? '');
  if (referrer !== 'null') return seen(referrer, 'request-headers');
  return open([pageOrigin ?? 'null']);
};

const FOLLOWED = seen<RedirectMode>('follow', 'har');
const ANY_REDIRECT = open<RedirectMode>(['follow', 'error', 'manual']);
const UNREDIRECTED = open<RedirectMode>(['follow']); // any mode has the same result

/**
 * A redirect that was followed has a next hop. Without one, the redirect mode or the target may have been the cause.
 * Firefox also lists requests that weren't sent because of their mode.
 */
const redirectFact = (hops: NonEmpty<Sighting>, engine: Engine): Fact<RedirectMode> => {
  const [{ outcome, provisional }] = hops;
  if (hops.length > 1) return FOLLOWED;
  const stopped = outcome.kind === 'answered' ? outcome.reply.location !== null : provisional && engine === 'firefox';
  return stopped ? ANY_REDIRECT : UNREDIRECTED;
};

/** Chromium reports that a redirect which wasn't followed finished, even if the page got an error. */
const endOf = ({ end, outcome }: WireEntry): End =>
  end === 'finished' && outcome.kind === 'answered' && outcome.reply.location !== null ? 'unknown' : end;
