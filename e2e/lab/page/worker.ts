/** Asks by `fetch` in a worker for the page that started it. */
import type { Saw } from '../oracle/observation.ts';
import { askByFetch } from './ask-by-fetch.ts';

self.onmessage = async ({ data, ports }: MessageEvent) => {
  const saw: Saw = await askByFetch(data).catch((error) => ({ readable: false, error: String(error) }));
  ports[0]?.postMessage(saw);
};
self.postMessage('ready');
