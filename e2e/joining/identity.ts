/** How each call of a crowd is told from all others, by what travels: two marks that are no business of the code under test. */
import type { HeaderList } from '../../src/core/http/header-list.ts';

/** A value of `Accept`, which needs no preflight, and which every request of the call carries. */
export const mark = (id: number): readonly [string, string] => ['Accept', `id/${id}`];

/** A header name that only this call sets, so that its preflights ask for it. */
export const uniqueName = (id: number): string => `x-id-${id}`;

/** The calls whose marks these headers bear: more than one if headers were mixed up. */
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
