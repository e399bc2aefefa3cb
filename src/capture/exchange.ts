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
} from '../core/facts.ts';
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
  // A redirect that was refused leads away all the same.
  const stayed = [...sightings.map(({ url }) => url), ...targetOf(last)].every((url) => originOf(url) === asking);
  if (stayed || (sightings.length === 1 && site === 'same-origin' && targetOf(last).length === 0)) return null;
  const mode = inferMode({ engine: context.engine, initiator: first.initiator, origin: asking, hops: sightings });
  if (mode.kind === 'seen' && (mode.value === 'navigate' || mode.value === 'websocket')) return null;
  return {
    id: String(entries[0]),
    engine: context.engine,
    initiator: first.initiator,
    origin,
    mode,
    credentials: inferCredentials({
      engine: context.engine,
      initiator: first.initiator,
      origin: asking,
      mode,
      hops: sightings,
      storageAccessSeen: context.storageAccessSeen ?? false,
    }),
    redirect: redirectFact(sightings, context.engine),
    hops: sightings,
    end: endOf(last),
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

/**
 * A redirect that was followed shows its next hop. One that leads nowhere may have been refused by the mode, or by its target.
 * Firefox also shows requests that their modes kept from being sent.
 */
const redirectFact = (hops: NonEmpty<Sighting>, engine: Engine): Fact<RedirectMode> => {
  const [{ outcome, provisional }] = hops;
  if (hops.length > 1) return seen('follow', 'har');
  const stopped = outcome.kind === 'answered' ? outcome.reply.location !== null : provisional && engine === 'firefox';
  return stopped ? open(['follow', 'error', 'manual']) : open(['follow']);
};

const targetOf = ({ outcome }: WireEntry): readonly string[] =>
  outcome.kind === 'answered' && outcome.reply.location !== null ? [outcome.reply.location] : [];

/** Of a redirect that was not followed Chromium reports that it finished, whatever became of it. */
const endOf = ({ end, outcome }: WireEntry): End =>
  end === 'finished' && outcome.kind === 'answered' && outcome.reply.location !== null ? 'unknown' : end;
