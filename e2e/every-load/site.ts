/** The page and its API. Most responses have a validator, so that browsers revalidate them from the second load on. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.endsWith('/passed-on')) event.respondWith(fetch(event.request));
});`;

const pageOf = (api: string) => `<!doctype html>
<title>Loading</title>
<link rel="icon" href="data:,">
<script>
const api = '${api}';
const include = { credentials: 'include' };
const put = { ...include, method: 'PUT', body: 'new' };
const image = new Promise((resolve) => {
  const one = Object.assign(new Image(), { onload: resolve, onerror: resolve });
  one.src = api + '/tagged/image';
});
const stream = new Promise((resolve) => {
  const source = new EventSource(api + '/allowed/stream', { withCredentials: true });
  source.onmessage = source.onerror = () => (source.close(), resolve());
});
const worker = navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready);
const controlled = worker.then(() => navigator.serviceWorker.controller ?? new Promise((resolve) => {
  navigator.serviceWorker.addEventListener('controllerchange', resolve);
}));
Promise.allSettled([
  image,
  stream,
  fetch(api + '/allowed/tagged', include),
  fetch(api + '/tagged/blocked', include),
  fetch(api + '/allowed/moved-to-allowed', include),
  fetch(api + '/allowed/moved-to-blocked', include),
  fetch(api + '/allowed/saved', put),
  fetch(api + '/refused', put),
  controlled.then(() => fetch(api + '/allowed/passed-on', include)),
]).then(() => { document.title = 'Loaded'; });
</script>`;

export interface Site {
  readonly page: string;
  /** The requests that the API has received, such as `GET /tagged/blocked`, since the last call. */
  readonly takeReceived: () => readonly string[];
  readonly close: () => Promise<void>;
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

/** Starts the page and its API. */
export const startSite = async (): Promise<Site> => {
  let received: string[] = [];
  let text = '';
  const onPage: RequestListener = ({ url }, response) => {
    const isWorker = url === '/worker.js';
    response.writeHead(200, { 'Content-Type': isWorker ? 'text/javascript' : 'text/html', 'Set-Cookie': 'session=s-1' });
    response.end(isWorker ? WORKER : text);
  };
  const onApi: RequestListener = ({ method, url = '', headers }, response) => {
    received.push(`${method} ${url}`);
    if (url.startsWith('/allowed/')) {
      response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Allow-Methods', 'PUT');
      response.setHeader('Access-Control-Max-Age', '0');
    }
    response.setHeader('Cache-Control', 'no-cache');
    const target = { '/allowed/moved-to-allowed': '/allowed/target', '/allowed/moved-to-blocked': '/tagged/target' }[url];
    if (target) return void response.writeHead(302, { Location: target }).end();
    if (url.endsWith('/stream')) return void response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end('data: 1\n\n');
    if (method !== 'GET') return void response.writeHead(204).end();
    response.setHeader('ETag', '"1"');
    if (headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
    response.end('body');
  };
  const servers = [createServer(onPage), createServer(onApi)] as const;
  const page = await listen(servers[0]);
  text = pageOf(await listen(servers[1]));
  return {
    page,
    takeReceived: () => {
      const taken = received;
      received = [];
      return taken;
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
    },
  };
};
