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

describe('remembered criteria', () => {
  it('come back as they were', () => {
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

  it('leave out what is not known', () => {
    const kept = { typed: 'x'.repeat(5_000), summaries: ['hidden', 'lost', 3], sort: { column: 'size', descending: true } };
    expect(readCriteria(kept)).toEqual({ ...NO_CRITERIA, typed: 'x'.repeat(1_000), summaries: ['hidden'] });
  });
});

describe('the question', () => {
  it('is none when everything passes', () => {
    expect(predicateOf(NO_CRITERIA, en)).toBeNull();
    expect(predicateOf({ ...NO_CRITERIA, typed: '  host: ' }, en)).toBeNull();
  });

  it('asks both filter and chips', () => {
    const asks = predicateOf({ ...NO_CRITERIA, typed: 'host:api', summaries: ['hidden'] }, en);
    expect(asks?.(evaluated('https://api.test/', 'hidden'))).toBe(true);
    expect(asks?.(evaluated('https://www.test/', 'hidden'))).toBe(false);
    expect(asks?.(evaluated('https://api.test/', 'readable'))).toBe(false);
  });
});
