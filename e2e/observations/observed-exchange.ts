/** The exchange of an observation: what travelled comes from what the server saw, how it was asked from what asked. */
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

/** One request that the server saw. */
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

/** Throws when the observation names an asker that is not known here. */
export const observedExchange = (one: Observation, engine: Engine): Exchange => {
  const asker = requesters[one.via ?? 'fetch'];
  if (!asker) throw new Error(`${one.id}: unknown asker ${one.via}`);
  const { mode = 'cors', credentials = 'same-origin', redirect = 'follow', method = asker.method ?? 'GET' } = (one.init ?? {}) as Init;
  const lines = (one.observed[engine]?.serverSaw ?? []).map(seenIn);
  // Engines differ in how some elements ask, and servers see it.
  const sent = lines[0]?.mode as RequestMode | null | undefined;
  const differs = asker.mode !== undefined && sent && sent !== asker.mode;
  const asks = differs ? { mode: sent, credentials: sent === 'cors' ? ('same-origin' as const) : ('include' as const) } : asker;
  return {
    id: one.id,
    engine,
    initiator: asker.initiator,
    origin: seen(one.via === 'sandboxNull' ? 'null' : page, 'page-hook'),
    mode: seen(asks.mode ?? mode, 'page-hook'),
    credentials: seen(asks.credentials ?? credentials, 'page-hook'),
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

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly response: ObservedReply | undefined;
  readonly lines: readonly Seen[];
}

const sighting = (one: Observation, engine: Engine, { url, method, response, lines }: Asked): Sighting => {
  const reply = (raw: ObservedReply): Reply => {
    const { headers, ...rest } = replyOf({ status: raw.status, lines: raw.headers }, url, engine, (line) => line);
    // HTTP/2 knows no capitals in names.
    return {
      ...rest,
      headers: url.startsWith('https:') ? headers.map(({ name, value }) => ({ name: name.toLowerCase(), value })) : headers,
    };
  };
  const asked = lines.find((line) => line.method === 'OPTIONS');
  const sent = lines.find((line) => line.method !== 'OPTIONS');
  const real = sent?.method ?? method;
  return {
    url,
    method: real,
    headers: [],
    provisional: !sent,
    preflight:
      asked && one.preflight
        ? {
            origin: asked.origin,
            method: real,
            unsafeNames: asked.unsafeNames,
            headers: [],
            outcome: { kind: 'answered', reply: reply(one.preflight) },
          }
        : null,
    outcome: sent && response ? { kind: 'answered', reply: reply(response) } : { kind: 'unanswered', code: '' },
  };
};
