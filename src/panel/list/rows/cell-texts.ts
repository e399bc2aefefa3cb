/** The texts of cells that need no words of a language. */
import type { Exchange } from '../../../core/facts/facts.ts';

/** The status of the response, after that of the redirect that led to it; a dash for a request without a response. */
export const statusesOf = ({ hops }: Exchange): string => {
  const statuses = hops.length > 1 ? [hops[0], hops[hops.length - 1]] : hops;
  return statuses.map((hop) => (hop?.outcome.kind === 'answered' ? hop.outcome.reply.status : '–')).join(' → ');
};

/** The time of day with milliseconds, by which requests with one URL are told apart. */
export const clockTime = (at: number): string => {
  const date = new Date(at);
  return `${date.toTimeString().slice(0, 8)}.${String(date.getMilliseconds()).padStart(3, '0')}`;
};
