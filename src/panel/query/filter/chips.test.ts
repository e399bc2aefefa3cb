import { describe, expect, it } from 'vitest';
import { type CredentialsMode, type Fact, open, seen } from '../../../core/facts/facts.ts';
import type { Summary } from '../../../core/ruling/summary.ts';
import type { Judged } from '../../state/evaluated.ts';
import { type Chips, passes, pressed, SUMMARIES } from './chips.ts';

const NO_CHIPS: Chips = { summaries: new Set(), credentialedOnly: false };

const judged = (summary: Summary, credentials: Fact<CredentialsMode> = seen('omit', 'har')) =>
  ({ summary, verdict: { credentials } }) as Judged;
const through = (...chips: readonly Summary[]) => {
  const state = chips.reduce(pressed, NO_CHIPS);
  return SUMMARIES.filter((summary) => passes(state, judged(summary)));
};

describe('the chips', () => {
  it('let everything through when none is pressed', () => expect(through()).toEqual(SUMMARIES));

  it('let through what is pressed', () => {
    for (const summary of SUMMARIES) expect(through(summary)).toEqual([summary]);
    expect(through('depends', 'hidden')).toEqual(['hidden', 'depends']);
  });

  it('are released when they are pressed again', () => {
    expect(through('hidden', 'opaque', 'hidden')).toEqual(['opaque']);
    expect(through('hidden', 'hidden')).toEqual(SUMMARIES);
  });

  it('keep one state apart from the next', () => {
    const before = pressed(NO_CHIPS, 'hidden');
    pressed(before, 'opaque');
    expect([...before.summaries]).toEqual(['hidden']);
    expect(NO_CHIPS.summaries.size).toBe(0);
  });

  it.each<[Fact<CredentialsMode>, boolean]>([
    [seen('include', 'page-hook'), true],
    [seen('same-origin', 'page-hook'), false],
    [seen('omit', 'page-hook'), false],
    [open(['include', 'same-origin', 'omit']), false],
    [open(['same-origin', 'omit']), false],
  ])('show only what is known to include credentials: %j', (credentials, shown) => {
    const chips = { ...NO_CHIPS, credentialedOnly: true };
    expect(passes(chips, judged('hidden', credentials))).toBe(shown);
    expect(passes(pressed(chips, 'opaque'), judged('hidden', credentials))).toBe(false);
    expect(passes(NO_CHIPS, judged('hidden', credentials))).toBe(true);
  });
});
