/** Responses of a service worker aren't attributed to the server, in the real DevTools of both browsers. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/core/evaluate.ts';
import type { Exchange } from '../src/core/facts/facts.ts';
import { unexposedHeaders } from '../src/core/ruling/exposure.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { keepExchanges } from './lab/panel/watch-calls.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { until } from './lab/until.ts';

const WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.url.endsWith('/made')) event.respondWith(new Response('made', { headers: { 'X-Made': '1' } }));
  else if (request.url.includes('/passed-on')) event.respondWith(fetch(request));
});`;

const onPage: RequestListener = ({ url }, response) => {
  response.setHeader('Content-Type', url === '/worker.js' ? 'text/javascript' : 'text/html');
  response.end(url === '/worker.js' ? WORKER : '<!doctype html><title>page</title>');
};
const onApi: RequestListener = ({ url }, response) => {
  if (url?.endsWith('-allowed')) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Secret', '1');
  response.end('api');
};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('a service worker in $engine', ({ launch, extension }) => {
  const servers = [createServer(onPage), createServer(onApi)] as const;
  let lab: Lab;
  let driver: Driver;
  let api: string;
  beforeAll(async () => {
    const page = await listen(servers[0]);
    api = await listen(servers[1]);
    lab = await startLab([]);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(page);
    await driver.openPanel();
    await keepExchanges(driver);
    await driver.inPage(`navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => null)`);
    await until('the worker to take over', () => driver.inPage('navigator.serviceWorker.controller !== null'));
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
    for (const server of servers) server.close();
  });

  /** Sends a request. Returns what JavaScript got and the panel's exchanges once they are complete. */
  const send = async (path: string, isComplete: (found: readonly Exchange[]) => boolean) => {
    const got = await driver.inPage(`fetch('${api}${path}').then((response) => [...response.headers.keys()], () => 'error')`);
    const found = await until(`the exchanges of ${path}`, async () => {
      const text = await driver.inPanel(`JSON.stringify([...labExchanges.values()].filter(({ hops }) => hops[0].url === '${api}${path}'))`);
      const exchanges = JSON.parse(String(text)) as readonly Exchange[];
      return isComplete(exchanges) ? exchanges : null;
    });
    return { got, found };
  };
  const answered = ({ hops: [{ outcome }] }: Exchange): boolean => outcome.kind === 'answered';
  const fromWorker = ({ hops: [{ outcome }] }: Exchange): boolean => outcome.kind === 'answered' && outcome.reply.fromServiceWorker;

  it('is recognised as the responder, and no header of its own response counts as hidden', async () => {
    const { got, found } = await send('/made', (found) => found.some(fromWorker));
    expect(got).toContain('x-made');
    for (const exchange of found) {
      const { branches, contradicted } = evaluate(exchange);
      expect(contradicted).toBe(false);
      for (const { ruling } of branches) {
        // Chromium reports no request headers here, so the request may have been sent without CORS.
        expect(ruling.kind).not.toBe('hidden');
        if (ruling.kind === 'readable') expect(unexposedHeaders(ruling.exposure)).toEqual([]);
      }
      expect(branches.some(({ ruling }) => ruling.kind === 'readable')).toBe(true);
    }
  });

  it('passes on an allowed response whose other headers stay hidden', async () => {
    const { got, found } = await send('/passed-on-allowed', (found) => found.some(fromWorker));
    expect(got).not.toContain('x-secret');
    for (const exchange of found) {
      for (const { ruling } of evaluate(exchange).branches) {
        if (ruling.kind !== 'readable') continue;
        const names = ruling.exposure.reply.headers.map(({ name }) => name.toLowerCase());
        if (names.includes('x-secret')) expect(unexposedHeaders(ruling.exposure).map((name) => name.toLowerCase())).toContain('x-secret');
      }
    }
  });

  it('isn’t credited with a response that the server doesn’t allow it to pass on', async () => {
    const { got, found } = await send('/passed-on', (found) => found.length > 0);
    expect(got).toBe('error');
    expect(found.some(fromWorker)).toBe(false);
    for (const exchange of found.filter(answered))
      expect(evaluate(exchange).branches.some(({ ruling }) => ruling.kind === 'hidden')).toBe(true);
  });

  it('isn’t credited with a response from the cache or the network', async () => {
    const { found } = await send('/alone-allowed', (found) => found.some(answered));
    expect(found.some(fromWorker)).toBe(false);
  });
});
