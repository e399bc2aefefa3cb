import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { unknownNameIn, unknownValueIn } from './unknown-value.ts';

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

it('finds a name that does not exist, but no URL, port or word', () => {
  const nameIn = (typed: string) => unknownNameIn(parseQuery(typed))?.name ?? null;
  expect([nameIn('hots:api'), nameIn('-verdicts:blocked'), nameIn('host:a stat:404')]).toEqual(['hots', 'verdicts', 'stat']);
  for (const typed of ['https://api', 'localhost:3000', 'localhost:3000/a', 'host:a', 'word', '"two words"'])
    expect(nameIn(typed)).toBeNull();
});
