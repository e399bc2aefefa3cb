/** Builds the exchange of a case from the requests that the lab received, because WebKit reports them to no extension here. */
import { type Exchange, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import { nonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { Case } from '../../cases/case.ts';
import { replyOf } from '../../cases/reading/as-engine-reads.ts';
import { requestFacts } from '../../cases/reading/request-facts.ts';
import type { Observation } from '../oracle/observation.ts';
import { caseReply, indexCases } from '../server/case-reply.ts';
import { headerOf } from '../server/raw-http.ts';
import type { Lab, ReceivedRequest } from '../server/server.ts';
import { urlOf } from '../server/urls.ts';

/** Returns the exchange of an observed case. Without a received request it has one unanswered hop. */
export const wireExchange = (one: Case, { stage, run }: Pick<Observation, 'stage' | 'run'>, lab: Lab): Exchange => {
  const facts = requestFacts(one.request);
  const requests = lab.requestsOf(run).filter((request) => request.case === one.id);
  const last = Math.max(0, ...requests.map(({ hop }) => hop));
  const hops = Array.from({ length: last + 1 }, (_, hop): Sighting => {
    const url = urlOf(one, { stage, run, hop }, lab.origins(stage));
    const received = requests.filter((request) => request.hop === hop);
    const preflight = received.find(isPreflight);
    const sent = received.find((request) => !isPreflight(request));
    const outcomeOf = (request: ReceivedRequest) => {
      const raw = caseReply(request, indexCases([one]), lab.ports);
      return { kind: 'answered', reply: replyOf(raw, url, 'webkit', (line) => line) } as const;
    };
    return {
      url,
      method: sent?.method ?? (preflight ? requestedMethod(preflight) : facts.method),
      headers: sent?.headers ?? [],
      provisional: !sent,
      preflight: preflight
        ? {
            origin: headerOf(preflight, 'origin'),
            method: requestedMethod(preflight),
            unsafeNames: (headerOf(preflight, 'access-control-request-headers') ?? '').toLowerCase().split(/[ ,]+/).filter(Boolean),
            headers: preflight.headers,
            outcome: outcomeOf(preflight),
          }
        : null,
      outcome: sent ? outcomeOf(sent) : { kind: 'unanswered', code: '' },
    };
  });
  return {
    id: one.id,
    engine: 'webkit',
    initiator: facts.initiator,
    origin: seen(one.request.sandboxed ? 'null' : lab.origins(stage).page, 'page-hook'),
    // WebKitGTK requests fonts without CORS.
    mode: seen(one.request.by === 'font' ? 'no-cors' : facts.mode, 'page-hook'),
    credentials: seen(facts.credentials, 'page-hook'),
    redirect: seen(facts.redirect, 'page-hook'),
    hops: nonEmpty(hops),
    end: 'unknown',
    startedAt: 0,
    duration: 0,
    entries: [0],
  };
};

const isPreflight = (request: ReceivedRequest): boolean =>
  request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== null;

const requestedMethod = (preflight: ReceivedRequest): string => headerOf(preflight, 'access-control-request-method') ?? '';
