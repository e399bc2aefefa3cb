/** Turns a case into an exchange without open facts. Needs no browser. */
import { type Exchange, type Reply, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';
import { originOf } from '../../../src/core/http/url.ts';
import { originsOf } from '../../lab/server/stages.ts';
import type { Case, Stage } from '../case.ts';
import { expectedIn } from '../expectations.ts';
import { type CaseContext, sightingOf } from './as-sighting.ts';
import { requestFacts } from './request-facts.ts';

/** The ports of the servers in exchanges made from cases. */
export const idealPorts = { page: 7001, api: 7002, other: 7003 } as const;

/** Returns the exchange of a case as an engine that reports everything would show it, up to the hop where the case expects it to end. */
export const asExchange = (one: Case, stage: Stage, engine: 'chromium' | 'firefox'): Exchange => {
  const origins = originsOf(stage, idealPorts);
  const facts = requestFacts(one.request);
  const origin = one.request.sandboxed ? 'null' : origins.page;
  const { verdict } = expectedIn(one, engine);
  const failed = verdict === 'hidden' || verdict === 'no-response';
  return {
    id: one.id,
    engine,
    initiator: facts.initiator,
    origin: seen(origin, 'page-hook'),
    mode: seen(facts.mode, 'page-hook'),
    credentials: seen(facts.credentials, 'page-hook'),
    redirect: seen(facts.redirect, 'page-hook'),
    hops: sightings({ one, stage, engine, origins, origin, facts }),
    end: engine === 'firefox' ? 'unknown' : failed ? 'failed' : 'finished',
    startedAt: 0,
    duration: 1,
    entries: [0],
  };
};

const sightings = (context: CaseContext): NonEmpty<Sighting> => {
  const { one, engine, facts } = context;
  const { verdict, place, hop: end = one.hops.length - 1 } = expectedIn(one, engine);
  const unanswered = place === 'request' || place === 'preflight' || (place === 'response' && verdict === 'no-response');
  const hops: Sighting[] = [];
  let { method, headers } = facts;
  for (let index = 0; index <= end; index++) {
    const hop = sightingOf(context, hops, { method, headers, unanswered: index === end && unanswered });
    hops.push(hop);
    const reply = hop.outcome.kind === 'answered' ? hop.outcome.reply : null;
    if (!reply || reply.location === null || facts.redirect !== 'follow') break;
    ({ method, headers } = redirected(method, headers, reply, hop.url));
  }
  return nonEmpty(hops);
};

/** Returns method and headers after a redirect. Source: Fetch, HTTP-redirect fetch, steps 12 to 14. */
const redirected = (method: string, headers: HeaderList, { status, location }: Reply, from: string) => {
  const toGet = (method === 'POST' && (status === 301 || status === 302)) || (status === 303 && method !== 'GET' && method !== 'HEAD');
  const kept = headers.filter(
    ({ name }) =>
      !(toGet && /^content-(?:encoding|language|location|type)$/i.test(name)) &&
      !(originOf(location ?? '') !== originOf(from) && name.toLowerCase() === 'authorization'),
  );
  return { method: toGet ? 'GET' : method, headers: kept };
};
