import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { unknownValueIn } from './unknown-value.ts';

const termIn = (typed: string) => unknownValueIn(parseQuery(typed))?.term ?? null;

it('finds the value that is none', () => {
  expect(termIn('host:api verdict:hiden')).toBe('verdict:hiden');
  expect(termIn('-credentials:yes')).toBe('credentials:yes');
  expect(unknownValueIn(parseQuery('mode:x'))?.values).toContain('no-cors');
});

it('takes a value that is not typed to its end for known, and so any of a term without a list', () => {
  for (const typed of ['', 'verdict:hid', 'Verdict:HIDDEN', 'credentials:in', 'host:nowhere', 'reason:x', 'status:999', 'hiden'])
    expect(termIn(typed)).toBeNull();
});
