import {
  type End,
  type Engine,
  type Exchange,
  type Fact,
  type NonEmpty,
  open,
  type RedirectMode,
  type Sighting,
  seen,
} from '../../core/facts/facts.ts';
import { inferCredentials } from '../../core/facts/infer-credentials.ts';
import { inferMode } from '../../core/facts/infer-mode.ts';
import { getHeader } from '../../core/http/header-list.ts';
import { originOf } from '../../core/http/url.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import type { JoinContext } from './join-context.ts';

/**
 * The exchange that requests form, each both as sighted and as it was read; null when it never left its origin, or was a navigation.
 * `entries`: everything that belongs to it.
 */
export const exchangeOf = (
  hops: NonEmpty<Sighting>,
  requests: NonEmpty<WireEntry>,
  entries: NonEmpty<number>,
  { engine, pageOrigin, storageAccessSeen = false }: JoinContext,
): Exchange | null => {
  const [{ initiator, startedAt }] = requests;
  const last = requests[requests.length - 1] as WireEntry;
  const originFound = originFact(hops[0], pageOrigin);
  const origin = originFound.kind === 'seen' ? originFound.value : originFound.could[0];
  if (stayedAtHome(hops, last, origin)) return null;
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
  };
};

/** A redirect that was refused leads away all the same. */
const stayedAtHome = (hops: NonEmpty<Sighting>, { outcome }: WireEntry, origin: string): boolean => {
  if (outcome.kind === 'answered' && outcome.reply.location !== null && originOf(outcome.reply.location) !== origin) return false;
  return (
    hops.every(({ url }) => originOf(url) === origin) ||
    (hops.length === 1 && getHeader(hops[0].headers, 'Sec-Fetch-Site') === 'same-origin')
  );
};

/** Who asks: as `Origin` says, else where the request was referred from, else the inspected page. */
const originFact = ({ headers, preflight }: Sighting, pageOrigin: string | null): Fact<string> => {
  const named = getHeader(headers, 'Origin') ?? preflight?.origin ?? null;
  if (named !== null) return seen(named, 'request-headers');
  const referrer = originOf(getHeader(headers, 'Referer') ?? '');
  if (referrer !== 'null') return seen(referrer, 'request-headers');
  return open([pageOrigin ?? 'null']);
};

const FOLLOWED = seen<RedirectMode>('follow', 'har');
const ANY_REDIRECT = open<RedirectMode>(['follow', 'error', 'manual']);
const UNREDIRECTED = open<RedirectMode>(['follow']); // it made no difference

/**
 * A redirect that was followed shows its next hop. One that leads nowhere may have been refused by the mode, or by its target.
 * Firefox also shows requests that their modes kept from being sent.
 */
const redirectFact = (hops: NonEmpty<Sighting>, engine: Engine): Fact<RedirectMode> => {
  const [{ outcome, provisional }] = hops;
  if (hops.length > 1) return FOLLOWED;
  const stopped = outcome.kind === 'answered' ? outcome.reply.location !== null : provisional && engine === 'firefox';
  return stopped ? ANY_REDIRECT : UNREDIRECTED;
};

/** Of a redirect that was not followed Chromium reports that it finished, whatever became of it. */
const endOf = ({ end, outcome }: WireEntry): End =>
  end === 'finished' && outcome.kind === 'answered' && outcome.reply.location !== null ? 'unknown' : end;
