import { getHeader, type HeaderList } from './header-list.ts';
import { type Span, span } from './span.ts';

/** What stands in a header whose value is a list of tokens. */
export type ListValues =
  | { readonly kind: 'absent' }
  /** One item is no token, so the standard discards the whole list. `at` is that item within `value`; `before` are those before it. */
  | { readonly kind: 'invalid'; readonly value: string; readonly token: string; readonly at: Span; readonly before: readonly string[] }
  | { readonly kind: 'list'; readonly value: string; readonly items: readonly string[] };

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Fetch, "extract header list values", for the headers whose ABNF is a list of methods or field names. Empty items do not count.
 * Source: Fetch, "header list"; RFC 9110, section 5.6.1.
 */
export const extractListValues = (list: HeaderList, name: string): ListValues => {
  const value = getHeader(list, name);
  if (value === null) return { kind: 'absent' };
  const items: string[] = [];
  let start = 0;
  for (const piece of value.split(',')) {
    const item = piece.replace(/^[ \t]+|[ \t]+$/g, '');
    if (item !== '' && !TOKEN.test(item)) {
      const from = start + piece.indexOf(item);
      return { kind: 'invalid', value, token: item, at: span(from, from + item.length), before: items };
    }
    if (item !== '') items.push(item);
    start += piece.length + 1;
  }
  return { kind: 'list', value, items };
};

/** The items of a list that came through, or none. */
export const listItems = (values: ListValues): readonly string[] => (values.kind === 'list' ? values.items : []);

/** Where an item stands in the value of such a header, as a whole item and not as a part of another; the first place of several. */
export const itemSpan = (value: string, item: string): Span => {
  const start = value.search(new RegExp(`(?<![^ \\t,])${item.replace(/\W/g, '\\$&')}(?![^ \\t,])`));
  return span(start, start + item.length);
};
