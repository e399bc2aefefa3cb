import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../state/evaluated.ts';
import { createTypeahead, nextTyped } from './typeahead.ts';

const entries = ['https://api.test/cart', 'https://cdn.test/prices', 'https://api.test/orders?page=2', 'https://www.test/Cart/7'].map(
  (url, index) => ({ id: String(index), evaluated: signal({ exchange: { hops: [{ url }] } }) }) as unknown as Entry,
);

describe('typing in the list', () => {
  it('collects letters until there is a pause', () => {
    const type = createTypeahead();
    expect([type('a', 0), type('p', 500), type('i', 1_200), type('c', 2_100)]).toEqual(['a', 'ap', 'api', 'c']);
  });

  it.each([
    ['c', 0, 1], // the next one; the host counts too
    ['c', 1, 3],
    ['ca', 1, 3],
    ['ca', 3, 3], // an entry that still matches stays
    ['/o', 3, 2],
    ['ORD', 0, 2],
    ['page', 0, 2], // nothing begins with it
    ['a', 2, 0], // the search wraps around
    ['.', 0, 1], // a dot matches only a dot
    ['https', 0, -1],
    ['zz', 0, -1],
  ])('%s from %i leads to %i', (word, from, to) => expect(nextTyped(entries, from, word)).toBe(to));

  it('finds nothing in an empty list', () => expect(nextTyped([], -1, 'a')).toBe(-1));
});
