import { getHeader } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';
import type { Sighting } from './facts.ts';
import type { NonEmpty } from './non-empty.ts';

/**
 * Returns the origin that the hop at `index` is sent with: its recorded `Origin`, else the standard's. It is `null` once a
 * redirect led from one other origin to a third. Source: Fetch, "byte-serializing a request origin" and "redirect-taint".
 */
export const requestOrigin = (hops: NonEmpty<Sighting>, index: number, origin: string): string => {
  const hop = hops[index];
  const shown = hop ? getHeader(hop.headers, 'Origin') : null;
  if (shown !== null) return shown;
  let last = originOf(hops[0].url);
  for (let followed = 1; followed <= index; followed++) {
    const next = originOf(hops[followed]?.url ?? '');
    if (next !== last && last !== origin) return 'null';
    last = next;
  }
  return origin;
};
