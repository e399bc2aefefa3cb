import { expect, it } from 'vitest';
import type { Exchange } from '../../core/facts/facts.ts';
import { createReplay } from './replay.ts';
import type { SourceEvent } from './source.ts';

const exchange = (id: string, startedAt: number): Exchange => ({ id, startedAt }) as Exchange;
const told = (events: readonly SourceEvent[]) =>
  events.map((event) => (event.kind === 'exchanges' ? event.changed.map(({ id }) => id).join() : event.kind === 'navigated' && event.url));

it('gives exchanges and navigations in the order of their first report', () => {
  const replay = createReplay();
  replay.update([exchange('a', 1), exchange('b', 2)], []);
  replay.navigated({ kind: 'navigated', at: 10, url: 'https://one.test/' });
  replay.update([exchange('c', 11), exchange('a', 1)], ['b']);
  replay.navigated({ kind: 'navigated', at: 20, url: 'https://two.test/' });
  expect(told(replay.events())).toEqual(['a', 'https://one.test/', 'c', 'https://two.test/', '']);
  expect(replay.find('c')?.startedAt).toBe(11);
  expect(replay.find('b')).toBeUndefined();
});

it('forgets loads of which nothing is left', () => {
  const replay = createReplay();
  replay.update([exchange('a', 1)], []);
  replay.navigated({ kind: 'navigated', at: 10, url: 'https://one.test/' });
  replay.update([exchange('b', 11)], []);
  replay.navigated({ kind: 'navigated', at: 20, url: 'https://two.test/' });
  replay.forget(11);
  expect(told(replay.events())).toEqual(['https://two.test/', '']);
});

it('counts an exchange that started after a navigation to the new load, even if it was reported before', () => {
  const replay = createReplay();
  replay.update([exchange('a', 1), exchange('b', 12)], []);
  replay.navigated({ kind: 'navigated', at: 10, url: 'https://one.test/' });
  expect(told(replay.events())).toEqual(['a', 'https://one.test/', 'b']);
});

it('drops the oldest exchanges beyond a limit, and their loads', () => {
  const replay = createReplay();
  replay.update([exchange('a', 1), exchange('b', 2)], []);
  replay.navigated({ kind: 'navigated', at: 10, url: 'https://one.test/' });
  replay.update([exchange('c', 11), exchange('d', 12)], []);
  replay.keepAtMost(3);
  expect(told(replay.events())).toEqual(['b', 'https://one.test/', 'c,d']);
  replay.keepAtMost(1);
  expect(told(replay.events())).toEqual(['https://one.test/', 'd']);
});
