import type { Outcome } from '../../core/facts/facts.ts';
import { extractListValues, itemsOf } from '../../core/http/field-values.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';

/** The headers of what came back; none where nothing did. */
export const replyHeaders = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

const METHODS = 'Access-Control-Allow-Methods';
const LISTS: readonly string[] = [METHODS, 'Access-Control-Allow-Headers', 'Access-Control-Expose-Headers', 'Vary'];

/** The items of a header that holds a list; in all but that of methods letter case does not count. */
const itemsIn = (headers: HeaderList, name: string): readonly string[] => {
  const items = itemsOf(extractListValues(headers, name));
  return name === METHODS ? items : items.map((item) => item.toLowerCase());
};

/** Whether a server says already what it has to. What it says twice the browser joins, so that it is something else. */
export const isAlreadySent = (headers: HeaderList, name: string, needed: string): boolean => {
  if (!LISTS.includes(name)) return getHeader(headers, name) === needed;
  const sent = itemsIn(headers, name);
  return itemsIn([{ name, value: needed }], name).every((item) => sent.includes(item));
};
