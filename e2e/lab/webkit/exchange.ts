/** What went over the wire for a case, as an exchange: the lab saw every request, which WebKit has nobody to show to. */
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

/** The exchange of an observed case. A case of which nothing reached the lab has one hop without an answer. */
export const wireExchange = (one: Case, { stage, run }: Pick<Observation, 'stage' | 'run'>, lab: Lab): Exchange => {
  const facts = requestFacts(one.request);
  const requests = lab.requestsOf(run).filter((request) => request.case === one.id);
  const last = Math.max(0, ...requests.map(({ hop }) => hop));
  const hops = Array.from({ length: last + 1 }, (_, hop): Sighting => {
    const url = urlOf(one, { stage, run, hop }, lab.origins(stage));
    const reached = requests.filter((request) => request.hop === hop);
    const asked = reached.find(isPreflight);
    const sent = reached.find((request) => !isPreflight(request));
    const outcomeOf = (request: ReceivedRequest) => {
      const raw = caseReply(request, indexCases([one]), lab.ports);
      return { kind: 'answered', reply: replyOf(raw, url, 'webkit', (line) => line) } as const;
    };
    return {
      url,
      method: sent?.method ?? (asked ? methodAskedFor(asked) : facts.method),
      headers: sent?.headers ?? [],
      provisional: !sent,
      preflight: asked
        ? {
            origin: headerOf(asked, 'origin'),
            method: methodAskedFor(asked),
            unsafeNames: (headerOf(asked, 'access-control-request-headers') ?? '').toLowerCase().split(/[ ,]+/).filter(Boolean),
            headers: asked.headers,
            outcome: outcomeOf(asked),
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
    // WebKitGTK asks for fonts without CORS.
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

const methodAskedFor = (preflight: ReceivedRequest): string => headerOf(preflight, 'access-control-request-method') ?? '';
