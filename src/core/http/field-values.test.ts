import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractListValues } from './field-values.ts';
import { getHeader, type HeaderList } from './header-list.ts';

describe('extractListValues', () => {
  const tokenCharacter = fc.constantFrom(..."!#$%&'*+-.^_`|~0123456789abcxyzABCXYZ");
  const token = fc.string({ unit: tokenCharacter, minLength: 1, maxLength: 8 });
  const blank = fc.string({ unit: fc.constantFrom(' ', '\t'), maxLength: 3 });
  const separator = fc.array(blank, { minLength: 2, maxLength: 4 }).map((blanks) => blanks.join(','));
  const edge = fc.oneof(blank, separator);
  const name = 'Access-Control-Allow-Headers';
  const inLines = (value: string, cut: boolean): HeaderList => {
    const [first, ...rest] = value.split(',');
    return cut && rest.length > 0
      ? [
          { name, value: first ?? '' },
          { name: name.toLowerCase(), value: rest.join(',') },
        ]
      : [{ name, value }];
  };
  const written = (items: readonly string[]) =>
    fc
      .record({
        separators: fc.array(separator, { minLength: items.length, maxLength: items.length }),
        before: edge,
        after: edge,
        cut: fc.boolean(),
      })
      .map(({ separators, before, after, cut }) => {
        const between = items.map((item, index) => (index === 0 ? item : `${separators[index]}${item}`));
        return inLines(`${before}${between.join('')}${after}`, cut);
      });

  it('returns the items for any separators, blanks and empty items, on one line or two', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 6 }).chain((items) => fc.tuple(fc.constant(items), written(items))),
        ([items, list]) => {
          expect(extractListValues(list, name)).toEqual({ kind: 'list', value: getHeader(list, name), items });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('rejects a list with one invalid item, and returns its span', () => {
    const invalidItem = fc
      .string({ unit: fc.oneof(tokenCharacter, fc.constantFrom(...' \t"():;<=>?@[\\]{}/\u0000\u007f\u00a0\u00ff')), minLength: 1 })
      .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((item) => /[^!#$%&'*+\-.^_`|~0-9A-Za-z]/.test(item));
    fc.assert(
      fc.property(
        fc
          .tuple(fc.array(token, { maxLength: 3 }), invalidItem, fc.array(token, { maxLength: 3 }))
          .chain(([before, bad, after]) => fc.tuple(fc.constant({ before, bad }), written([...before, bad, ...after]))),
        ([{ before, bad }, list]) => {
          const values = extractListValues(list, name);
          if (values.kind !== 'invalid') throw new Error(`${JSON.stringify(list)} is parsed as ${values.kind}`);
          const { value, token, at } = values;
          expect(value).toBe(getHeader(list, name));
          expect([token, value.slice(at.start, at.end), values.before]).toEqual([bad, bad, before]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
