import { describe, expect, it } from 'vitest';
import { seen } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import { en } from '../../../locales/en/index.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { type Criteria, NO_CRITERIA, predicateOf, readCriteria } from './criteria.ts';

const evaluated = (url: string, summary: Summary) =>
  ({
    summary,
    exchange: { hops: [{ url, method: 'GET' }] },
    verdict: { credentials: seen('omit', 'har') },
  }) as unknown as EvaluatedExchange;

describe('saved criteria', () => {
  it('are read back unchanged', () => {
    const criteria: Criteria = {
      typed: 'host:api',
      summaries: ['hidden', 'depends'],
      credentialedOnly: true,
      sort: { column: 'status', descending: true },
    };
    expect(readCriteria(JSON.parse(JSON.stringify(criteria)))).toEqual(criteria);
  });

  it.each([undefined, null, 7, 'host:api', [], { typed: 3, summaries: 'hidden', credentialedOnly: 'yes', sort: 'host' }])(
    'let everything through when %j was kept',
    (value) => expect(readCriteria(value)).toEqual(NO_CRITERIA),
  );

  it('leave out unknown values', () => {
    const kept = { typed: 'x'.repeat(5_000), summaries: ['hidden', 'lost', 3], sort: { column: 'size', descending: true } };
    expect(readCriteria(kept)).toEqual({ ...NO_CRITERIA, typed: 'x'.repeat(1_000), summaries: ['hidden'] });
  });
});

describe('the predicate', () => {
  it('is null when everything passes', () => {
    expect(predicateOf(NO_CRITERIA, en)).toBeNull();
    expect(predicateOf({ ...NO_CRITERIA, typed: '  host: ' }, en)).toBeNull();
  });

  it('applies both filter and chips', () => {
    const passes = predicateOf({ ...NO_CRITERIA, typed: 'host:api', summaries: ['hidden'] }, en);
    expect(passes?.(evaluated('https://api.test/', 'hidden'))).toBe(true);
    expect(passes?.(evaluated('https://www.test/', 'hidden'))).toBe(false);
    expect(passes?.(evaluated('https://api.test/', 'readable'))).toBe(false);
  });
});
