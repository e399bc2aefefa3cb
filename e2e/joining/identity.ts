/** Marks that identify each call of a crowd on the network and that the code under test ignores. */
import type { HeaderList } from '../../src/core/http/header-list.ts';

/** Returns an `Accept` header, which needs no preflight and which every request of the call has. */
export const mark = (id: number): readonly [string, string] => ['Accept', `id/${id}`];

/** Returns a header name that only this call sets, so that its preflights list it. */
export const uniqueName = (id: number): string => `x-id-${id}`;

/** Returns the ids of the calls whose marks these headers have. Several mean that requests were mixed up. */
export const idsIn = (headers: HeaderList): readonly number[] => {
  const found = new Set<number>();
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    const texts = lower === 'accept' ? [/^id\/(\d+)$/.exec(value)?.[1]] : [/^x-id-(\d+)$/.exec(lower)?.[1]];
    if (lower === 'access-control-request-headers')
      texts.push(...value.split(',').map((item) => /^x-id-(\d+)$/.exec(item.trim().toLowerCase())?.[1]));
    for (const text of texts) if (text !== undefined) found.add(Number(text));
  }
  return [...found];
};
