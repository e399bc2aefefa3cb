import type { Outcome } from '../../core/facts.ts';
import { getHeader, type HeaderList } from '../../core/http/header-list.ts';

/** The headers of what came back; none where nothing did. */
export const replyHeaders = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);

/** Headers that hold lists; in all but that of methods letter case does not count. */
const METHODS = 'Access-Control-Allow-Methods';
const LISTS: readonly string[] = [METHODS, 'Access-Control-Allow-Headers', 'Access-Control-Expose-Headers', 'Vary'];

/** Whether a server says already what it has to. What it says twice the browser joins, so that it is something else. */
export const isAlreadySent = (headers: HeaderList, name: string, needed: string): boolean => {
  const sent = getHeader(headers, name);
  if (sent === null || !LISTS.includes(name)) return sent === needed;
  const itemsOf = (list: string): readonly string[] => (name === METHODS ? list : list.toLowerCase()).split(/[ \t]*,[ \t]*/);
  const items = new Set(itemsOf(sent));
  return itemsOf(needed).every((item) => items.has(item));
};
