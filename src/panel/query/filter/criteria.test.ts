import { describe, expect, it } from 'vitest';
import { seen } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import { en } from '../../../locales/en/index.ts';
import type { Judged } from '../../state/evaluated.ts';
import { type Criteria, NO_CRITERIA, questionOf, readCriteria } from './criteria.ts';

const judged = (url: string, summary: Summary) =>
  ({ summary, exchange: { hops: [{ url, method: 'GET' }] }, verdict: { credentials: seen('omit', 'har') } }) as unknown as Judged;

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
    expect(questionOf(NO_CRITERIA, en)).toBeNull();
    expect(questionOf({ ...NO_CRITERIA, typed: '  host: ' }, en)).toBeNull();
  });

  it('asks both filter and chips', () => {
    const asks = questionOf({ ...NO_CRITERIA, typed: 'host:api', summaries: ['hidden'] }, en);
    expect(asks?.(judged('https://api.test/', 'hidden'))).toBe(true);
    expect(asks?.(judged('https://www.test/', 'hidden'))).toBe(false);
    expect(asks?.(judged('https://api.test/', 'readable'))).toBe(false);
  });
});
