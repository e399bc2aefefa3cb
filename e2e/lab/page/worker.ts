/** Asks by `fetch` in a worker for the page that started it. */
import type { ScriptResult } from '../oracle/observation.ts';
import { sendByFetch } from './send-by-fetch.ts';

self.onmessage = async ({ data, ports }: MessageEvent) => {
  const saw: ScriptResult = await sendByFetch(data).catch((error) => ({ readable: false, error: String(error) }));
  ports[0]?.postMessage(saw);
};
self.postMessage('ready');
