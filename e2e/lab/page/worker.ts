/** The script of the worker: sends requests with `fetch` on behalf of the page that started it. */
import type { ScriptResult } from '../oracle/observation.ts';
import { sendByFetch } from './send-by-fetch.ts';

self.onmessage = async ({ data, ports }: MessageEvent) => {
  const result: ScriptResult = await sendByFetch(data).catch((error) => ({ readable: false, error: String(error) }));
  ports[0]?.postMessage(result);
};
self.postMessage('ready');
