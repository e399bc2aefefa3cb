/** What makes requests of two loads the same one. */
import type { Exchange } from '../../../core/facts/facts.ts';

/** Returns a URL without its fragment and without the values in its query, which often hold a time or a random number. */
export const withoutValues = (url: string): string => {
  const [address = ''] = url.split('#', 1);
  const query = address.indexOf('?');
  if (query < 0) return address;
  const names = address.slice(query + 1).split('&');
  return address.slice(0, query + 1) + names.map((pair) => pair.split('=', 1)[0]).join('&');
};

/** Equal for requests that the same line of code may have sent: by method, origin, and URL without query values. */
export const twinKeyOf = ({ origin, hops: [{ method, url }] }: Exchange): string =>
  `${method} ${origin.kind === 'seen' ? origin.value : ''} ${withoutValues(url)}`;
