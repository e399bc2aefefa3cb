/** Builds the exchange of an observation from the requests that the server received and the modes of the sending API. */
import {
  type CredentialsMode,
  type Engine,
  type Exchange,
  type RedirectMode,
  type Reply,
  type RequestMode,
  type Sighting,
  seen,
} from '../../src/core/facts/facts.ts';
import type { NonEmpty } from '../../src/core/facts/non-empty.ts';
import { normalizeMethod } from '../../src/core/http/method.ts';
import { replyOf } from '../cases/reading/as-engine-reads.ts';
import type { Observation, ObservedReply } from './observation.ts';
import { requesters } from './observed-requesters.ts';

const page = 'http://localhost:7001';

/** A request that the server received. */
interface Seen {
  readonly method: string;
  readonly step: string | null;
  readonly origin: string | null;
  readonly mode: string | null;
  readonly unsafeNames: readonly string[];
}

const seenIn = (line: string): Seen => {
  const [method = '', ...words] = line.split(' ');
  const valueIn = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  return {
    method,
    step: words.find((word) => word === 'end') ?? null,
    origin: valueIn('Origin'),
    mode: valueIn('mode'),
    unsafeNames: valueIn('ACRH')?.split(',') ?? [],
  };
};

/** Returns the exchange of an observation. Throws if its sending API is unknown. */
export const observedExchange = (one: Observation, engine: Engine): Exchange => {
  const requester = requesters[one.via ?? 'fetch'];
  if (!requester) throw new Error(`${one.id}: unknown requester ${one.via}`);
  const { mode = 'cors', credentials = 'same-origin', redirect = 'follow', method = requester.method ?? 'GET' } = (one.init ?? {}) as Init;
  const lines = (one.observed[engine]?.serverSaw ?? []).map(seenIn);
  // Engines differ in the mode of some elements' requests. The received requests show it.
  const sent = lines[0]?.mode as RequestMode | null | undefined;
  const differs = requester.mode !== undefined && sent && sent !== requester.mode;
  const actual = differs ? { mode: sent, credentials: sent === 'cors' ? ('same-origin' as const) : ('include' as const) } : requester;
  return {
    id: one.id,
    engine,
    initiator: requester.initiator,
    origin: seen(one.via === 'sandboxNull' ? 'null' : page, 'page-hook'),
    mode: seen(actual.mode ?? mode, 'page-hook'),
    credentials: seen(actual.credentials ?? credentials, 'page-hook'),
    redirect: seen(redirect, 'page-hook'),
    hops: hopsOf(one, engine, lines, normalizeMethod(method)),
    end: 'unknown',
    startedAt: 0,
    duration: 1,
    entries: [0],
  };
};

interface Init {
  readonly mode?: RequestMode;
  readonly credentials?: CredentialsMode;
  readonly redirect?: RedirectMode;
  readonly method?: string;
}

const hopsOf = (one: Observation, engine: Engine, lines: readonly Seen[], method: string): NonEmpty<Sighting> => {
  const first = sighting(one, engine, { url: one.url, method, response: one.response, lines: lines.filter(({ step }) => step === null) });
  const location = first.outcome.kind === 'answered' ? first.outcome.reply.location : null;
  const later = lines.filter(({ step }) => step === 'end');
  if (location === null || later.length === 0) return [first];
  return [first, sighting(one, engine, { url: location, method, response: one.steps?.end, lines: later })];
};

interface HopRequest {
  readonly url: string;
  readonly method: string;
  readonly response: ObservedReply | undefined;
  readonly lines: readonly Seen[];
}

const sighting = (one: Observation, engine: Engine, { url, method, response, lines }: HopRequest): Sighting => {
  const reply = (raw: ObservedReply): Reply => {
    const { headers, ...rest } = replyOf({ status: raw.status, lines: raw.headers }, url, engine, (line) => line);
    // HTTP/2 header names are in lower case.
    return {
      ...rest,
      headers: url.startsWith('https:') ? headers.map(({ name, value }) => ({ name: name.toLowerCase(), value })) : headers,
    };
  };
  const preflight = lines.find((line) => line.method === 'OPTIONS');
  const sent = lines.find((line) => line.method !== 'OPTIONS');
  const real = sent?.method ?? method;
  return {
    url,
    method: real,
    headers: [],
    provisional: !sent,
    preflight:
      preflight && one.preflight
        ? {
            origin: preflight.origin,
            method: real,
            unsafeNames: preflight.unsafeNames,
            headers: [],
            outcome: { kind: 'answered', reply: reply(one.preflight) },
          }
        : null,
    outcome: sent && response ? { kind: 'answered', reply: reply(response) } : { kind: 'unanswered', code: '' },
  };
};
