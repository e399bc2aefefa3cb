import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULTS } from '../panel/state/settings.ts';
import { storedSettings } from './stored-settings.ts';

type Hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;

/** A browser's storage, as far as settings use it: every panel hears of every change, its own too. */
const storageOf = (kept: Record<string, unknown> = {}) => {
  const hearers = new Set<Hear>();
  const set = vi.fn(async (values: Record<string, unknown>) => {
    Object.assign(kept, values);
    for (const hear of hearers) hear(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
  });
  const onChanged = { addListener: (hear: Hear) => hearers.add(hear), removeListener: (hear: Hear) => hearers.delete(hear) };
  const local = { get: async (key: string) => ({ [key]: kept[key] }), set, onChanged };
  return { set, browser: { storage: { local } } as unknown as Browser };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves once for many changes in a row: the last', async () => {
  const { set, browser } = storageOf();
  const port = storedSettings(browser, new EventTarget());
  for (let share = 20; share <= 80; share++) port.save({ ...DEFAULTS, share });
  expect(set).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(set.mock.calls).toEqual([[{ settings: { ...DEFAULTS, share: 80 } }]]);
  expect(await port.load()).toEqual({ ...DEFAULTS, share: 80 });
});

it('saves what is due when the page goes, and nothing twice', () => {
  const { set, browser } = storageOf();
  const page = new EventTarget();
  const port = storedSettings(browser, page);
  page.dispatchEvent(new Event('pagehide'));
  expect(set).not.toHaveBeenCalled();
  port.save({ ...DEFAULTS, language: 'ja' });
  page.dispatchEvent(new Event('pagehide'));
  expect(set).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(set).toHaveBeenCalledTimes(1);
});

it('tells what another panel saved, unless something newer is due here', () => {
  const { browser } = storageOf();
  const [one, other] = [storedSettings(browser, new EventTarget()), storedSettings(browser, new EventTarget())];
  const tell = vi.fn();
  const leave = one.follow(tell);
  other.save({ ...DEFAULTS, language: 'ko' });
  vi.runAllTimers();
  expect(tell.mock.calls).toEqual([[{ ...DEFAULTS, language: 'ko' }]]);
  one.save({ ...DEFAULTS, share: 30 });
  void browser.storage.local.set({ settings: DEFAULTS, another: 1 });
  expect(tell).toHaveBeenCalledTimes(1);
  leave();
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(1);
});

it('works without a storage, and forgets', async () => {
  const fails = async () => {
    throw new Error('no storage');
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const port = storedSettings({ storage: { local: { get: fails, set: fails, onChanged } } } as unknown as Browser, new EventTarget());
  expect(await port.load()).toBeUndefined();
  port.save(DEFAULTS);
  vi.runAllTimers();
});
