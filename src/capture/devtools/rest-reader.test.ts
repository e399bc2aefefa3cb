import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRestReader } from './rest-reader.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  let isLoaded = true;
  const readAll = vi.fn(async () => undefined);
  const reader = createRestReader({ isQuiet: async () => isLoaded, readAll });
  return { reader, readAll, setLoaded: (loaded: boolean) => (isLoaded = loaded) };
};

it('reads once after a navigation, when no request has ended for a second and a half', async () => {
  const { reader, readAll } = setUp();
  reader.want();
  for (let ms = 0; ms < 5_000; ms += 500) {
    reader.noteRequest();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(readAll).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(readAll).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readAll).toHaveBeenCalledTimes(1);
});

it('waits until the document has loaded', async () => {
  const { reader, readAll, setLoaded } = setUp();
  setLoaded(false);
  reader.want();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(readAll).toHaveBeenCalledTimes(0);
  setLoaded(true);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(readAll).toHaveBeenCalledTimes(1);
});

it('never reads on a page that polls without a pause, and reads once on one that polls every two seconds', async () => {
  for (const [interval, reads] of [
    [1_400, 0],
    [2_000, 1],
  ] as const) {
    const { reader, readAll } = setUp();
    reader.want();
    for (let ms = 0; ms < 60_000; ms += interval) {
      reader.noteRequest();
      await vi.advanceTimersByTimeAsync(interval);
    }
    expect(readAll).toHaveBeenCalledTimes(reads);
  }
});

it('reads again after the browser refused its list', async () => {
  const readAll = vi.fn(() => Promise.reject(new Error('refused')));
  const reader = createRestReader({ isQuiet: async () => true, readAll });
  for (const times of [1, 2]) {
    reader.want();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(readAll).toHaveBeenCalledTimes(times);
  }
});
