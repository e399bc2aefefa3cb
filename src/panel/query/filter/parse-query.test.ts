import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type Term } from './parse-query.ts';

const term = (key: Term['key'], value: string, negated = false): Term => ({ key, value, negated });

describe('the filter', () => {
  it.each<[string, ...Term[]]>([
    [''],
    [' \t '],
    ['orders', term('text', 'orders')],
    ['  orders\tPUT ', term('text', 'orders'), term('text', 'PUT')],
    ['verdict:hidden host:api.example', term('verdict', 'hidden'), term('host', 'api.example')],
    ['Status:4xx', term('status', '4xx')],
    ['host:localhost:7001', term('host', 'localhost:7001')],
    ['-orders -method:PUT', term('text', 'orders', true), term('method', 'PUT', true)],
    ['--x', term('text', '-x', true)],
    ['a-b', term('text', 'a-b')],
  ])('reads words and keys: %j', (typed, ...terms) => expect(parseQuery(typed)).toEqual(terms));

  it.each<[string, ...Term[]]>([
    ['"two words"', term('text', 'two words')],
    ['-"two words" x', term('text', 'two words', true), term('text', 'x')],
    ['-path:"two words"', term('path', 'two words', true)],
    ['"not closed', term('text', 'not closed')],
    ['"host:x"', term('text', 'host:x')],
    ['"-x"', term('text', '-x')],
    ['a"b c"', term('text', 'a"b'), term('text', 'c"')],
  ])('takes quoted words literally: %j', (typed, ...terms) => expect(parseQuery(typed)).toEqual(terms));

  it.each<[string, ...Term[]]>([
    ['https://api.example/a?b=c', term('text', 'https://api.example/a?b=c')],
    ['colour:red', term('text', 'colour:red')],
    ['-colour:red', term('text', 'colour:red', true)],
    ['text:red', term('text', 'text:red')],
    [':x', term('text', ':x')],
  ])('takes unknown keys as text: %j', (typed, ...terms) => expect(parseQuery(typed)).toEqual(terms));

  it.each(['host:', '-host:', '-', '""', 'host:""', '-" "'])('ignores terms without a value: %j', (typed) => {
    expect(parseQuery(typed)).toEqual([]);
    expect(parseQuery(`${typed} x`)).toEqual([term('text', 'x')]);
  });

  it('reads only the first 1,000 characters', () => {
    expect(parseQuery(`${'x'.repeat(999)} more`)).toEqual([term('text', 'x'.repeat(999))]);
    expect(parseQuery('x'.repeat(5_000))).toEqual([term('text', 'x'.repeat(1_000))]);
  });

  it('never throws, and returns only terms with a value', () => {
    const piece = fc.oneof(
      fc.constantFrom('-', '"', ':', ' ', 'host', 'verdict:', 'status:', '\u2028', '\ud800'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { value } of parseQuery(pieces.join(''))) {
          expect(value).not.toBe('');
          expect(value).toBe(value.trim());
        }
      }),
    );
  });

  it('parses what it parsed again when that is written with quotes', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => !value.includes('"') && value.trim() === value);
    const anyTerm = fc.record({ key: fc.constantFrom('text', 'host', 'reason', 'scheme'), value: word, negated: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 10 }), (terms) => {
        const typed = terms.map(({ key, value, negated }) => `${negated ? '-' : ''}${key === 'text' ? '' : `${key}:`}"${value}"`);
        expect(parseQuery(typed.join(' '))).toEqual(terms);
      }),
    );
  });
});
