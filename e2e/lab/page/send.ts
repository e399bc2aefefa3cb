/** Asks as a page asks, and tells what JavaScript saw. Runs in the lab page and in its sandboxed frame. */
import type { Requester } from '../../cases/case.ts';
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';
import { sendByFont, sendByImage, sendByScript, sendByStylesheet } from './send-by-element.ts';
import { sendByFetch } from './send-by-fetch.ts';
import { sendByBeacon, sendByEventSource, sendByXhr } from './send-by-object.ts';
import { sendInFrame, sendInWorker } from './send-elsewhere.ts';

const atOnce = 10;
const timeout = 20_000; // milliseconds, longer than anything in the lab takes

const senders: Readonly<Record<Requester, (asked: LabRequest) => Promise<ScriptResult> | ScriptResult>> = {
  fetch: sendByFetch,
  xhr: sendByXhr,
  worker: sendInWorker,
  'event-source': sendByEventSource,
  beacon: sendByBeacon,
  img: sendByImage,
  script: sendByScript,
  module: sendByScript,
  stylesheet: sendByStylesheet,
  font: sendByFont,
};

/** Asks everything, ten at once, and resolves to what JavaScript saw, in the same order. */
export async function sendAll(requests: readonly LabRequest[], onSaw: (asked: LabRequest, saw: ScriptResult) => void = () => {}): Promise<ScriptResult[]> {
  const results: ScriptResult[] = [];
  const queue = requests.entries(); // shared, so that each taker gets the next
  const take = async () => {
    for (const [index, asked] of queue) {
      const saw = await sendOne(asked);
      results[index] = saw;
      onSaw(asked, saw);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return results;
}

/** Asks one thing; an exception is what JavaScript saw. */
export async function sendOne(asked: LabRequest): Promise<ScriptResult> {
  try {
    if (asked.request.sandboxed && window.parent === window) return await sendInFrame(asked);
    return await Promise.race([senders[asked.request.by ?? 'fetch'](asked), giveUp()]);
  } catch (error) {
    return { readable: false, error: String(error) };
  }
}

const giveUp = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('Nothing happened within 20 s')), timeout));
