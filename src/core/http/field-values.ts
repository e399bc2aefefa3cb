import { getHeader, type HeaderList } from './header-list.ts';
import { type Span, span } from './span.ts';

/** The value of a header whose grammar is a list of tokens. */
type ListValues =
  | { readonly kind: 'absent' }
  /** An item isn't a token, so the standard discards the whole list. `at`: that item within `value`. `before`: the items before it. */
  | { readonly kind: 'invalid'; readonly value: string; readonly token: string; readonly at: Span; readonly before: readonly string[] }
  | { readonly kind: 'list'; readonly value: string; readonly items: readonly string[] };

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Whether it is a token, as methods and field names are. Source: RFC 9110, section 5.6.2. */
export const isToken = (item: string): boolean => TOKEN.test(item);

/**
 * Extracts the items of a header whose ABNF is a list of methods or field names. Ignores empty items.
 * Source: Fetch, "extract header list values"; RFC 9110, section 5.6.1.
 */
export const extractListValues = (list: HeaderList, name: string): ListValues => {
  const known = extracted.get(list) ?? new Map<string, ListValues>();
  extracted.set(list, known);
  const values = known.get(name) ?? extract(list, name);
  known.set(name, values);
  return values;
};

/** Each ruling asks again, and a list can be as long as a file. */
const extracted = new WeakMap<HeaderList, Map<string, ListValues>>();

const extract = (list: HeaderList, name: string): ListValues => {
  const value = getHeader(list, name);
  if (value === null) return { kind: 'absent' };
  const items: string[] = [];
  let start = 0;
  for (const piece of value.split(',')) {
    const item = piece.replace(/^[ \t]+|[ \t]+$/g, '');
    if (item !== '' && !isToken(item)) {
      const from = start + piece.indexOf(item);
      return { kind: 'invalid', value, token: item, at: span(from, from + item.length), before: items };
    }
    if (item !== '') items.push(item);
    start += piece.length + 1;
  }
  return { kind: 'list', value, items };
};

/** Returns the items of a valid list, else none. */
export const listItems = (values: ListValues): readonly string[] => (values.kind === 'list' ? values.items : []);

/** Returns the span of the first occurrence of a whole item in the value of such a header. */
export const itemSpan = (value: string, item: string): Span => {
  const start = value.search(new RegExp(`(?<![^ \\t,])${item.replace(/\W/g, '\\$&')}(?![^ \\t,])`));
  return span(start, start + item.length);
};
