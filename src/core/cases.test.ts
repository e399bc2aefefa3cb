import { describe, expect, it } from 'vitest';
import type { Case, Expectation } from '../../e2e/cases/case.ts';
import { expectedIn } from '../../e2e/cases/expectations.ts';
import { cases } from '../../e2e/cases/index.ts';
import { asExchange } from '../../e2e/cases/reading/as-exchange.ts';
import { indexCases } from '../../e2e/lab/server/case-reply.ts';
import { stages } from '../../e2e/lab/server/stages.ts';
import { enReasons } from '../locales/en/reasons/index.ts';
import type { ReasonId } from './checks/index.ts';
import { evaluate } from './evaluate.ts';
import { type Exchange, type Outcome, type Sighting, seen } from './facts/facts.ts';
import { headerExposures } from './ruling/exposure.ts';
import type { Ruling } from './ruling/ruling.ts';

/** Returns a ruling in the form of an expectation. */
const outcomeOf = (ruling: Ruling): Expectation => {
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
      const visible = headerExposures(ruling.exposure).filter(({ visible }) => visible);
      return { verdict: 'readable', exposed: [...new Set(visible.map(({ name }) => name.toLowerCase()))].sort() };
    }
  }
};

const answered = (value: string): Outcome => {
  const headers = [{ name: 'Access-Control-Allow-Origin', value }];
  return { kind: 'answered', reply: { status: 200, headers, location: null, fromServiceWorker: false } };
};

const base = asExchange(cases[0] as Case, 'local-same-site', 'firefox');

/** Reasons that no case can cause, because all the lab's URLs are http and have a port; with an exchange that causes them. */
const withoutCase: Partial<Record<ReasonId, Partial<Exchange> & { readonly hop?: Partial<Sighting> }>> = {
  'scheme-not-http': { hop: { url: 'ftp://localhost/' } },
  'allow-origin-default-port': {
    origin: seen('http://localhost', 'har'),
    hop: { headers: [], outcome: answered('http://localhost:80') },
  },
};

const runs = cases.flatMap((one) => (one.stages ?? stages).map((stage) => [`${one.id} at ${stage}`, one, stage] as const));

const engines = ['chromium', 'firefox'] as const;

describe.each(engines)('evaluate in %s, with every fact seen, rules as expected', (engine) => {
  it.each(runs)('%s', (_, one, stage) => {
    const { kind, branches, contradicted } = evaluate(asExchange(one, stage, engine));
    expect({ kind, contradicted }).toEqual({ kind: 'certain', contradicted: false });
    expect(outcomeOf(branches[0].ruling)).toMatchObject(expectedIn(one, engine));
  });
});

describe('the cases', () => {
  it('can be served: ids are unique, lines are bytes, redirects have a next hop', () => {
    expect(() => indexCases(cases)).not.toThrow();
  });
  it('expect a reason, place and hop for every hidden response', () => {
    const vague = ({ verdict, reason, place, hop }: Expectation) => verdict === 'hidden' && (!reason || !place || hop === undefined);
    expect(cases.filter((one) => engines.some((engine) => vague(expectedIn(one, engine)))).map(({ id }) => id)).toEqual([]);
  });
  it('cover every reason that the lab’s servers can cause', () => {
    const covered = new Set(cases.flatMap((one) => engines.map((engine) => expectedIn(one, engine).reason)));
    const all = Object.keys(enReasons) as ReasonId[];
    expect(all.filter((id) => !covered.has(id)).sort()).toEqual(Object.keys(withoutCase).sort());
  });
  it.each(Object.entries(withoutCase))('leave out %s, which the evaluator still finds', (id, change) => {
    const [hop] = base.hops;
    const { ruling } = evaluate({ ...base, ...change, hops: [{ ...hop, ...change.hop }] }).branches[0];
    expect(outcomeOf(ruling)).toMatchObject({ verdict: 'hidden', reason: id });
  });
});
