/** Sends requests as a page does and returns what JavaScript got. Runs in the lab page and in its sandboxed frame. */
import type { Requester } from '../../cases/case.ts';
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';
import { sendByFont, sendByImage, sendByScript, sendByStylesheet } from './send-by-element.ts';
import { sendByFetch } from './send-by-fetch.ts';
import { sendByBeacon, sendByEventSource, sendByXhr } from './send-by-object.ts';
import { sendInFrame, sendInWorker } from './send-elsewhere.ts';

const atOnce = 10;
const timeout = 20_000; // milliseconds, longer than any request in the lab takes

const senders: Readonly<Record<Requester, (request: LabRequest) => Promise<ScriptResult> | ScriptResult>> = {
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

/** Sends all requests, ten at once, and returns the results in the same order. */
export async function sendAll(
  requests: readonly LabRequest[],
  onResult: (request: LabRequest, result: ScriptResult) => void = () => {},
): Promise<ScriptResult[]> {
  const results: ScriptResult[] = [];
  const queue = requests.entries(); // shared, so that each worker takes the next request
  const take = async () => {
    for (const [index, request] of queue) {
      const result = await sendOne(request);
      results[index] = result;
      onResult(request, result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return results;
}

/** Sends one request. An exception becomes its result. */
export async function sendOne(request: LabRequest): Promise<ScriptResult> {
  try {
    if (request.request.sandboxed && window.parent === window) return await sendInFrame(request);
    return await Promise.race([senders[request.request.by ?? 'fetch'](request), rejectLater()]);
  } catch (error) {
    return { readable: false, error: String(error) };
  }
}

const rejectLater = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('Nothing happened within 20 s')), timeout));
