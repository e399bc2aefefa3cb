import { engineQuirks } from '../checks/quirks.ts';
import type { Verdict } from '../evaluate.ts';
import type { Engine, Exchange, Outcome, Sighting } from '../facts/facts.ts';
import { requestOrigin } from '../facts/request-origin.ts';
import { getHeader, type HeaderList } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';
import type { Ruling, World } from '../ruling/ruling.ts';
import type { NotePosition } from './note.ts';

/** Whether something holds in every possible world, in none, or in some. */
type Certainty = 'always' | 'never' | 'open';

/** One response of an exchange, with everything that a note can depend on. */
export interface NoteInput extends NotePosition {
  readonly engine: Engine;
  readonly sighting: Sighting;
  readonly status: number;
  readonly headers: HeaderList;
  /** The origin of the server that sent it. */
  readonly target: string;
  /** Every origin that the request can have been sent with. */
  readonly origins: readonly string[];
  /** The CORS protocol applies to it: response tainting `cors`. */
  readonly cors: Certainty;
  /** The actual request includes credentials; set on its preflight too. */
  readonly credentialed: Certainty;
  /** The browser received it and blocked the exchange. */
  readonly hidden: boolean;
  readonly allowOrigin: string | null;
  readonly allowCredentials: string | null;
}

/** Returns the responses of an exchange, hop by hop. On each hop the actual response precedes the preflight response: it matters more. */
export const noteInputs = (exchange: Exchange, verdict: Verdict): readonly NoteInput[] =>
  exchange.hops.flatMap((sighting, hop) => [
    ...noteInput(exchange, verdict, { place: 'response', hop }, sighting, sighting.outcome),
    ...(sighting.preflight ? noteInput(exchange, verdict, { place: 'preflight', hop }, sighting, sighting.preflight.outcome) : []),
  ]);

const noteInput = (
  { hops, engine }: Exchange,
  { branches, contradicted }: Verdict,
  { place, hop }: NotePosition,
  sighting: Sighting,
  outcome: Outcome,
): readonly NoteInput[] => {
  // The server didn't send a service worker's response, so its headers don't count.
  if (outcome.kind === 'unanswered' || outcome.reply.fromServiceWorker) return [];
  const { status, headers } = outcome.reply;
  const worlds = branches.flatMap((branch) => branch.worlds);
  const shown = place === 'preflight' ? (sighting.preflight?.origin ?? null) : null;
  return [
    {
      place,
      hop,
      engine,
      sighting,
      status,
      headers,
      target: originOf(sighting.url),
      origins: [...new Set(worlds.map(({ origin }) => shown ?? requestOrigin(hops, hop, origin)))],
      cors: certaintyIn(worlds, (world) => world.mode === 'cors' && isCrossOrigin(hops, hop, world)),
      credentialed: certaintyIn(
        worlds,
        (world) => world.credentials === 'include' || (world.credentials === 'same-origin' && !isCrossOrigin(hops, hop, world)),
      ),
      hidden: !contradicted && branches.every(({ ruling }) => hides(ruling, { place, hop })),
      allowOrigin: getHeader(headers, 'Access-Control-Allow-Origin'),
      allowCredentials: getHeader(headers, 'Access-Control-Allow-Credentials', engineQuirks[engine].emptyCredentialsLines),
    },
  ];
};

const certaintyIn = (worlds: readonly World[], holds: (world: World) => boolean): Certainty => {
  const count = worlds.filter(holds).length;
  if (count === 0) return 'never';
  return count === worlds.length ? 'always' : 'open';
};

/** A redirect back to the page's origin stays cross-origin. Source: Fetch, main fetch, step 12, "response tainting". */
const isCrossOrigin = (hops: Exchange['hops'], hop: number, { origin, mode }: World): boolean =>
  mode !== 'navigate' && mode !== 'websocket' && hops.slice(0, hop + 1).some(({ url }) => originOf(url) !== origin);

/** Whether a ruling hides the exchange after this response was received. */
const hides = (ruling: Ruling, { place, hop }: NotePosition): boolean => {
  if (ruling.kind !== 'hidden' || place === 'preflight') return false;
  const [first] = ruling.failures;
  return hop < first.hop || (hop === first.hop && (first.place === 'response' || first.place === 'redirect'));
};
