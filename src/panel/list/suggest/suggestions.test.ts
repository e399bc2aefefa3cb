import { describe, expect, it } from 'vitest';
import { everyKind } from '../../../../e2e/panel-page/exchanges.ts';
import { evaluateExchange } from '../../state/evaluated.ts';
import { suggestionsFor } from './suggestions.ts';

const all = everyKind.map((exchange) => evaluateExchange(exchange));
const textsFor = (typed: string, caret = typed.length) => suggestionsFor(typed, caret, all).items.map(({ text }) => text);

describe('the suggestions', () => {
  it('are the names that begin with the word, then the values', () => {
    expect(textsFor('h')).toEqual(['host:', 'header:']);
    expect(textsFor('-sta')).toEqual(['-status:', '-host:stats.test ']);
    expect(textsFor('blo')).toEqual(['verdict:blocked ']);
    expect(textsFor('')).toHaveLength(10);
  });

  it('are the values that are in the list, the most frequent first, after a name', () => {
    expect(textsFor('verdict:')[0]).toBe('verdict:blocked ');
    expect(textsFor('status:')).toEqual(['status:200 ', 'status:500 ']);
    expect(textsFor('host:cdn')).toEqual(['host:cdn.example.test ', 'host:files.cdn.test ']);
    expect(textsFor('header:x-')).toEqual(
      ['header:x-note ', 'header:x-total-count ', 'header:sec-fetch-mode ', 'header:sec-fetch-site '].slice(0, 2),
    );
    expect(suggestionsFor('method:', 7, all).items).toEqual([
      { text: 'method:GET ', count: 10 },
      { text: 'method:POST ', count: 1 },
      { text: 'method:PUT ', count: 1 },
    ]);
  });

  it('replace the word at the caret only', () => {
    const { from, to, items } = suggestionsFor('host:api sta -reason:x', 12, all);
    expect([from, to, items[0]?.text]).toEqual([9, 12, 'status:']);
    expect(suggestionsFor('host:apix', 8, all)).toMatchObject({ from: 0, to: 9 });
  });

  it('are none for an unknown name, or for what is complete', () => {
    expect(textsFor('hots:api')).toEqual([]);
    expect(textsFor('status:500')).toEqual([]);
    expect(textsFor('path:')).toEqual([]);
  });
});
