import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULTS } from '../panel/state/settings.ts';
import { storedSettings } from './stored-settings.ts';

type Listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;

/** The part of a browser's storage that settings use: every panel is notified of every change, including its own. */
const storageOf = (kept: Record<string, unknown> = {}) => {
  const listeners = new Set<Listener>();
  const set = vi.fn(async (values: Record<string, unknown>) => {
    Object.assign(kept, values);
    for (const listener of listeners) listener(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
  });
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const local = { get: async (key: string) => ({ [key]: kept[key] }), set, onChanged };
  return { set, browser: { storage: { local } } as unknown as Browser };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves only the last of many changes in a row', async () => {
  const { set, browser } = storageOf();
  const port = storedSettings(browser, new EventTarget());
  for (let share = 20; share <= 80; share++) port.save({ ...DEFAULTS, share });
  expect(set).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(set.mock.calls).toEqual([[{ settings: { ...DEFAULTS, share: 80 } }]]);
  expect(await port.load()).toEqual({ ...DEFAULTS, share: 80 });
});

it('saves a pending change when the page is hidden, and nothing twice', () => {
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

it('reports what another panel saved, unless a newer change is pending here', () => {
  const { browser } = storageOf();
  const [one, other] = [storedSettings(browser, new EventTarget()), storedSettings(browser, new EventTarget())];
  const listener = vi.fn();
  const unsubscribe = one.subscribe(listener);
  other.save({ ...DEFAULTS, language: 'ko' });
  vi.runAllTimers();
  expect(listener.mock.calls).toEqual([[{ ...DEFAULTS, language: 'ko' }]]);
  one.save({ ...DEFAULTS, share: 30 });
  void browser.storage.local.set({ settings: DEFAULTS, another: 1 });
  expect(listener).toHaveBeenCalledTimes(1);
  unsubscribe();
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
});

it('works without storage, keeping nothing', async () => {
  const fails = async () => {
    throw new Error('no storage');
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const port = storedSettings({ storage: { local: { get: fails, set: fails, onChanged } } } as unknown as Browser, new EventTarget());
  expect(await port.load()).toBeUndefined();
  port.save(DEFAULTS);
  vi.runAllTimers();
});
