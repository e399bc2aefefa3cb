import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { unknownValueIn } from './unknown-value.ts';

const termIn = (typed: string) => unknownValueIn(parseQuery(typed))?.term ?? null;

it('finds a value that does not exist', () => {
  expect(termIn('host:api verdict:hiden')).toBe('verdict:hiden');
  expect(termIn('-credentials:yes')).toBe('credentials:yes');
  expect(unknownValueIn(parseQuery('mode:x'))?.values).toContain('no-cors');
});

it('offers the verdicts by the words that people see, and takes their other names', () => {
  expect(unknownValueIn(parseQuery('verdict:hiden'))?.values).toEqual([
    'blocked',
    'partly',
    'opaque',
    'readable',
    'depends',
    'no-response',
    'fixed',
  ]);
  for (const typed of ['verdict:blocked', 'verdict:b', 'verdict:hidden', '-verdict:hid']) expect(termIn(typed)).toBeNull();
});

it('accepts the beginning of a value, and any value of a key without a fixed list', () => {
  for (const typed of ['', 'verdict:hid', 'Verdict:HIDDEN', 'credentials:in', 'host:nowhere', 'reason:x', 'status:999', 'hiden'])
    expect(termIn(typed)).toBeNull();
});
