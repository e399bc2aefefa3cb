import type { Outcome } from '../../core/facts/facts.ts';
import { extractListValues, listItems } from '../../core/http/field-values.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';

/** The headers of a response; empty without a response. */
export const replyHeaders = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

const METHODS = 'Access-Control-Allow-Methods';
const LISTS: readonly string[] = [METHODS, 'Access-Control-Allow-Headers', 'Access-Control-Expose-Headers', 'Vary'];

/** The items of a list header, in lowercase except for methods, which are case-sensitive. */
const itemsIn = (headers: HeaderList, name: string): readonly string[] => {
  const items = listItems(extractListValues(headers, name));
  return name === METHODS ? items : items.map((item) => item.toLowerCase());
};

/** Whether a server already sends the needed value. The browser joins repeated lines, so a value sent twice does not count. */
export const isAlreadySent = (headers: HeaderList, name: string, needed: string): boolean => {
  if (!LISTS.includes(name)) return getHeader(headers, name) === needed;
  const sent = itemsIn(headers, name);
  return itemsIn([{ name, value: needed }], name).every((item) => sent.includes(item));
};
