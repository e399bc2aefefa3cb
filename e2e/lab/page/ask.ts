/** Asks as a page asks, and tells what JavaScript saw. Runs in the lab page and in its sandboxed frame. */
import type { Asker } from '../../cases/case.ts';
import type { Asked, Saw } from '../oracle/observation.ts';
import { askByFont, askByImage, askByScript, askByStylesheet } from './ask-by-element.ts';
import { askByFetch } from './ask-by-fetch.ts';
import { askByBeacon, askByEventSource, askByXhr } from './ask-by-object.ts';
import { askInFrame, askInWorker } from './ask-elsewhere.ts';

const atOnce = 10;
const patience = 20_000; // milliseconds, longer than anything in the lab takes

const askers: Readonly<Record<Asker, (asked: Asked) => Promise<Saw> | Saw>> = {
  fetch: askByFetch,
  xhr: askByXhr,
  worker: askInWorker,
  'event-source': askByEventSource,
  beacon: askByBeacon,
  img: askByImage,
  script: askByScript,
  module: askByScript,
  stylesheet: askByStylesheet,
  font: askByFont,
};

/** Asks everything, ten at once, and resolves to what JavaScript saw, in the same order. */
export async function ask(requests: readonly Asked[], onSaw: (asked: Asked, saw: Saw) => void = () => {}): Promise<Saw[]> {
  const results: Saw[] = [];
  const queue = requests.entries(); // shared, so that each taker gets the next
  const take = async () => {
    for (const [index, asked] of queue) {
      const saw = await askOne(asked);
      results[index] = saw;
      onSaw(asked, saw);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return results;
}

/** Asks one thing; an exception is what JavaScript saw. */
export async function askOne(asked: Asked): Promise<Saw> {
  try {
    if (asked.request.sandboxed && window.parent === window) return await askInFrame(asked);
    return await Promise.race([askers[asked.request.by ?? 'fetch'](asked), giveUp()]);
  } catch (error) {
    return { readable: false, error: String(error) };
  }
}

const giveUp = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('Nothing happened within 20 s')), patience));
