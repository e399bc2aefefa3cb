import { describe, expect, it } from 'vitest';
import { type CredentialsMode, type Fact, open, seen } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { type Chips, passes, SUMMARIES, toggleSummary } from './chips.ts';

const NO_CHIPS: Chips = { summaries: new Set(), credentialedOnly: false };

const evaluated = (summary: Summary, credentials: Fact<CredentialsMode> = seen('omit', 'har')) =>
  ({ summary, verdict: { credentials } }) as EvaluatedExchange;
const through = (...chips: readonly Summary[]) => {
  const state = chips.reduce(toggleSummary, NO_CHIPS);
  return SUMMARIES.filter((summary) => passes(state, evaluated(summary)));
};

describe('the chips', () => {
  it('show everything when none is pressed', () => expect(through()).toEqual(SUMMARIES));

  it('show only what is pressed', () => {
    for (const summary of SUMMARIES) expect(through(summary)).toEqual([summary]);
    expect(through('depends', 'hidden')).toEqual(['hidden', 'depends']);
  });

  it('are released by a second press', () => {
    expect(through('hidden', 'opaque', 'hidden')).toEqual(['opaque']);
    expect(through('hidden', 'hidden')).toEqual(SUMMARIES);
  });

  it('do not change the previous state', () => {
    const before = toggleSummary(NO_CHIPS, 'hidden');
    toggleSummary(before, 'opaque');
    expect([...before.summaries]).toEqual(['hidden']);
    expect(NO_CHIPS.summaries.size).toBe(0);
  });

  it.each<[Fact<CredentialsMode>, boolean]>([
    [seen('include', 'page-hook'), true],
    [seen('same-origin', 'page-hook'), false],
    [seen('omit', 'page-hook'), false],
    [open(['include', 'same-origin', 'omit']), false],
    [open(['same-origin', 'omit']), false],
  ])('show only exchanges that are known to include credentials: %j', (credentials, shown) => {
    const chips = { ...NO_CHIPS, credentialedOnly: true };
    expect(passes(chips, evaluated('hidden', credentials))).toBe(shown);
    expect(passes(toggleSummary(chips, 'opaque'), evaluated('hidden', credentials))).toBe(false);
    expect(passes(NO_CHIPS, evaluated('hidden', credentials))).toBe(true);
  });
});
