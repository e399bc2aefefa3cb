import { describe, expect, it } from 'vitest';
import chromium from '../../../../e2e/captures/chromium.json' with { type: 'json' };
import firefox from '../../../../e2e/captures/firefox.json' with { type: 'json' };
import { exchangesOfHar } from '../../../capture/join/har-file.ts';
import type { Exchange } from '../../../core/facts/facts.ts';
import type { Header, HeaderList } from '../../../core/http/header-list.ts';
import { pack, unpack } from './packed.ts';

const recorded = (creator: string, entries: readonly unknown[]) =>
  exchangesOfHar(JSON.stringify({ log: { version: '1.2', creator: { name: creator }, entries } }));

const listsOf = ({ hops }: Exchange): readonly HeaderList[] =>
  hops.flatMap(({ headers, outcome, preflight }) => [
    headers,
    ...(preflight ? [preflight.headers] : []),
    ...[outcome, preflight?.outcome].flatMap((one) => (one?.kind === 'answered' ? [one.reply.headers] : [])),
  ]);

describe.each([
  ['Chromium', recorded('WebInspector', chromium.entries)],
  ['Firefox', recorded('Firefox', firefox.entries)],
])('packed exchanges of %s', (_, exchanges) => {
  const unpacked = unpack(pack(exchanges));

  it('unpack to the same exchanges', () => {
    expect(exchanges.some(({ hops }) => hops.some(({ preflight }) => preflight?.outcome.kind === 'answered'))).toBe(true);
    expect(exchanges.some(({ hops }) => hops.length > 1)).toBe(true);
    expect(JSON.parse(JSON.stringify(unpacked))).toEqual(JSON.parse(JSON.stringify(exchanges)));
  });

  it('contain each distinct header once', () => {
    const headers = unpacked.flatMap(listsOf).flat();
    const written = ({ name, value }: Header): string => JSON.stringify([name, value]);
    expect(new Set(headers).size).toBe(new Set(headers.map(written)).size);
    expect(new Set(headers).size).toBeLessThan(headers.length / 3);
  });
});

it('keeps headers named after properties of Object.prototype', () => {
  const [first] = recorded('WebInspector', chromium.entries);
  const odd = {
    ...first,
    hops: [
      {
        ...first?.hops[0],
        headers: [
          { name: '__proto__', value: 'x' },
          { name: 'constructor', value: '' },
        ],
      },
    ],
  };
  expect(unpack(pack([odd as unknown as Exchange]))[0]?.hops[0].headers).toEqual(odd.hops[0]?.headers);
});
