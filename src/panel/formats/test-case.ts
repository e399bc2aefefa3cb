import type { Place } from '../../core/checks/inputs.ts';
import { originOf } from '../../core/http/url.ts';
import { headerExposures } from '../../core/ruling/exposure.ts';
import type { Ruling } from '../../core/ruling/ruling.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import { plain } from '../../locales/catalogue/text.ts';
import { explainRuling } from '../../locales/explanation.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { type CaseReply, caseReplyOf, type Server, serversOf } from './case-reply.ts';
import { type CaseRequest, caseRequestOf } from './case-request.ts';
import { jsonText } from './json-text.ts';

interface CaseHop {
  readonly at: Server;
  readonly preflight?: CaseReply;
  readonly response: CaseReply;
}

interface CaseExpectation {
  readonly verdict: Ruling['kind'];
  readonly reason?: string;
  readonly place?: Place;
  readonly hop?: number;
  readonly exposed?: readonly string[];
}

/** An exchange as one of the project's own test cases. */
interface CopiedCase {
  readonly id: string;
  readonly about: string;
  readonly request: CaseRequest;
  readonly hops: readonly CaseHop[];
  readonly expected: CaseExpectation;
}

const expectationOf = (ruling: Ruling, { lines }: CaseReply): CaseExpectation => {
  switch (ruling.kind) {
    case 'hidden': {
      const [{ reason, place, hop }] = ruling.failures;
      return { verdict: 'hidden', reason: reason.id, place, hop };
    }
    case 'no-response':
      return { verdict: 'no-response', place: ruling.place, hop: ruling.hop };
    case 'opaque':
      return { verdict: 'opaque' };
    case 'readable': {
      const kept = new Set(lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
      const visible = headerExposures(ruling.exposure).flatMap(({ name, visible }) => (visible ? [name.toLowerCase()] : []));
      return { verdict: 'readable', exposed: [...new Set(visible)].filter((name) => kept.has(name)).sort() };
    }
  }
};

/**
 * Returns the exchange as data of a test case. A verdict that depends becomes the case of its first branch that hides the response.
 * A case cannot express a preflight without a response, so such a preflight is left out.
 */
const copiedCaseOf = ({ exchange, verdict }: EvaluatedExchange, catalogue: Catalogue): CopiedCase => {
  const { worlds, ruling } = verdict.branches.find(({ ruling }) => ruling.kind === 'hidden') ?? verdict.branches[0];
  const [world] = worlds;
  const servers = serversOf(exchange, world.origin);
  const hops = exchange.hops.map(({ url, preflight, outcome }, index): CaseHop => {
    const response = caseReplyOf(outcome, servers, exchange.hops[index + 1]?.url ?? null);
    const answered = preflight?.outcome.kind === 'answered' ? { preflight: caseReplyOf(preflight.outcome, servers, null) } : {};
    return { at: servers.get(originOf(url)) ?? 'other', ...answered, response };
  });
  const last = hops.at(-1)?.response ?? { status: 200, lines: [] };
  const { title } = explainRuling(catalogue, ruling);
  return {
    id: `seen-${ruling.kind === 'hidden' ? ruling.failures[0].reason.id : ruling.kind}`,
    about: plain(title),
    request: caseRequestOf(exchange, world),
    hops,
    expected: expectationOf(ruling, last),
  };
};

/** Returns the same as text: JSON, which is also valid TypeScript. */
export const caseOf = (evaluated: EvaluatedExchange, catalogue: Catalogue): string => jsonText(copiedCaseOf(evaluated, catalogue));
