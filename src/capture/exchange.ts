import { type Exchange, type Fact, type NonEmpty, open, type RedirectMode, type Sighting, seen } from '../core/facts.ts';
import { getHeader } from '../core/http/header-list.ts';
import { originOf } from '../core/http/url.ts';
import { inferCredentials } from '../core/infer-credentials.ts';
import { inferMode } from '../core/infer-mode.ts';
import type { WireEntry } from './har.ts';
import type { JoinContext } from './join.ts';

interface SightedEntry {
  readonly sighting: Sighting;
  readonly entry: WireEntry;
}

/** The exchange that sighted requests form; null when it never left its origin, or was a navigation. */
export const exchangeOf = (hops: NonEmpty<SightedEntry>, entries: NonEmpty<number>, context: JoinContext): Exchange | null => {
  const sightings = hops.map(({ sighting }) => sighting) as readonly Sighting[] as NonEmpty<Sighting>;
  const [{ entry: first }] = hops;
  const last = (hops.at(-1) as SightedEntry).entry;
  const origin = originFact(sightings[0], context.pageOrigin);
  const asking = origin.kind === 'seen' ? origin.value : origin.could[0];
  const site = getHeader(sightings[0].headers, 'Sec-Fetch-Site');
  const stayed = sightings.every(({ url }) => originOf(url) === asking);
  if (stayed || (sightings.length === 1 && site === 'same-origin')) return null;
  const mode = inferMode(sightings, first.initiator);
  if (mode.kind === 'seen' && (mode.value === 'navigate' || mode.value === 'websocket')) return null;
  return {
    id: String(entries[0]),
    engine: context.engine,
    initiator: first.initiator,
    origin,
    mode,
    credentials: inferCredentials({ engine: context.engine, initiator: first.initiator, origin: asking, mode, hops: sightings }),
    redirect: redirectFact(sightings),
    hops: sightings,
    end: last.end,
    startedAt: first.startedAt,
    duration: Math.max(...hops.map(({ entry }) => entry.startedAt + entry.duration)) - first.startedAt,
    entries,
  };
};

/** Who asks: as `Origin` says, else where the request was referred from, else the inspected page. */
const originFact = ({ headers, preflight }: Sighting, pageOrigin: string | null): Fact<string> => {
  const named = getHeader(headers, 'Origin') ?? preflight?.origin ?? null;
  if (named !== null) return seen(named, 'request-headers');
  const referrer = originOf(getHeader(headers, 'Referer') ?? '');
  if (referrer !== 'null') return seen(referrer, 'request-headers');
  return open([pageOrigin ?? 'null']);
};

/** A redirect that was followed shows its next hop. One that leads nowhere may have been refused by the mode, or by its target. */
const redirectFact = (hops: NonEmpty<Sighting>): Fact<RedirectMode> => {
  if (hops.length > 1) return seen('follow', 'har');
  const [{ outcome }] = hops;
  const redirected = outcome.kind === 'answered' && outcome.reply.location !== null;
  return redirected ? open(['follow', 'error', 'manual']) : open(['follow']);
};
