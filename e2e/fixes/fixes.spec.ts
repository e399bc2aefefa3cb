/** The configurations that are offered, in the very servers: JavaScript can read what the policy is for, and no other origin can. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorsPolicy } from '../../src/core/remedies/policy.ts';
import { apache } from '../../src/fixes/servers/apache.ts';
import { caddy } from '../../src/fixes/servers/caddy.ts';
import { django } from '../../src/fixes/servers/django.ts';
import { express } from '../../src/fixes/servers/express.ts';
import { fastapi } from '../../src/fixes/servers/fastapi.ts';
import { fastify } from '../../src/fixes/servers/fastify.ts';
import { nginx } from '../../src/fixes/servers/nginx.ts';
import { type Browser, type BrowserRequest, startBrowser } from './browser-page.ts';
import { startExpress, startFastify } from './node-server.ts';
import { startDjango, startFastapi } from './python-server.ts';
import { fetchRaw, preflightOf } from './raw-response.ts';
import { type RunningServer, serve } from './running-server.ts';
import { startApache, startCaddy, startNginx } from './web-server.ts';

/** What a server does in its own way, which no configuration changes. */
interface Traits {
  /** The status of its answer to a preflight. */
  readonly preflight: 200 | 204;
  /** A request without an `Origin` header is answered as if it had one, so that a cache may give the answer to every page. */
  readonly consentsWithoutOrigin: boolean;
  /** Who is told that the answer varies. */
  readonly varies: 'for-everyone' | 'for-who-may-read';
  /** Request-headers that it permits without being told, before the others. */
  readonly alsoAllows: readonly string[];
}
const PLAIN: Traits = { preflight: 204, consentsWithoutOrigin: true, varies: 'for-everyone', alsoAllows: [] };
const SERVERS = [
  { server: express, start: startExpress, ways: PLAIN },
  { server: fastify, start: startFastify, ways: PLAIN },
  { server: nginx, start: startNginx, ways: PLAIN },
  { server: apache, start: startApache, ways: PLAIN },
  { server: caddy, start: startCaddy, ways: PLAIN },
  { server: django, start: startDjango, ways: { ...PLAIN, preflight: 200, consentsWithoutOrigin: false } },
  // What it does not say is said beside its configuration: the trap `fastapi-vary`.
  {
    server: fastapi,
    start: startFastapi,
    ways: {
      preflight: 200,
      consentsWithoutOrigin: false,
      varies: 'for-who-may-read',
      alsoAllows: ['Accept', 'Accept-Language', 'Content-Language', 'Content-Type'],
    },
  },
] as const;
const PATHS = [
  { path: '/ok', status: 200 },
  { path: '/closed', status: 403 },
  { path: '/broken', status: 500 },
  { path: '/missing', status: 404 },
];
const REQUESTS = [
  { method: 'GET', headers: {} },
  { method: 'PUT', headers: { 'x-token': 'mine' } },
] as const;
const requestsTo = (origin: string, credentials: BrowserRequest['credentials']): readonly BrowserRequest[] =>
  PATHS.flatMap(({ path }) => REQUESTS.map((one) => ({ ...one, url: origin + path, credentials })));
const everyRead = PATHS.flatMap(({ path, status }) => REQUESTS.map(() => ({ status, total: path === '/ok' ? '7' : null })));

let pages: RunningServer & { readonly port: number };
let own: string;
let browsers: readonly { readonly name: string; readonly browser: Browser }[];
beforeAll(async () => {
  pages = await serve((_, response) => void response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>A page</title>'));
  own = `http://localhost:${pages.port}`;
  const names = ['chromium', 'firefox'] as const;
  browsers = await Promise.all(names.map(async (name) => ({ name, browser: await startBrowser(name) })));
});
afterAll(async () => {
  await Promise.all((browsers ?? []).map(({ browser }) => browser.close()));
  await pages?.close();
});

const policyFor = (origin: 'own' | '*'): CorsPolicy => {
  const consent = { methods: ['PUT'], headers: ['x-token'], expose: ['x-total'], preflight: true };
  return origin === '*' ? { ...consent, origin, credentials: false } : { ...consent, origin: own as `http://${string}`, credentials: true };
};

/** What each browser reads from a page of this url. */
const readFrom = async (url: string, asked: readonly BrowserRequest[]) => {
  const read: Record<string, unknown> = {};
  for (const { name, browser } of browsers) {
    await browser.open(url);
    read[name] = await browser.send(asked);
  }
  return read;
};
const both = (expected: unknown) => ({ chromium: expected, firefox: expected });

describe.each(SERVERS)('$server.name', ({ server, start, ways }) => {
  describe('configured for one origin with credentials', () => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await start(server.render(policyFor('own')));
    });
    afterAll(() => running?.close());

    it('lets the allowed origin read every response, errors included', async () => {
      expect(await readFrom(own, requestsTo(running.origin, 'include'))).toEqual(both(everyRead));
    });

    it('lets no other origin read a response', async () => {
      const asked = [...requestsTo(running.origin, 'include'), ...requestsTo(running.origin, 'omit')];
      expect(await readFrom(pages.origin, asked)).toEqual(both(asked.map(() => null)));
    });

    it.each(PATHS)('sends Vary: Origin at $path', async ({ path }) => {
      for (const headers of [{}, { Origin: own }, { Origin: pages.origin }, { Origin: 'null' }] as Record<string, string>[]) {
        const answer = await fetchRaw(running.origin + path, 'GET', headers);
        const mayRead = headers.Origin === own;
        const isTold = mayRead || ways.varies === 'for-everyone';
        expect(/\borigin\b/i.test(answer.headers.vary?.join(', ') ?? '')).toBe(isTold);
        expect(answer.headers['access-control-allow-origin']).toEqual(mayRead ? [own] : undefined);
      }
    });

    it('responds to a preflight and allows no more than requested', async () => {
      const { status, headers } = await fetchRaw(`${running.origin}/broken`, 'OPTIONS', preflightOf(own));
      expect(status).toBe(ways.preflight);
      expect(headers['access-control-allow-origin']).toEqual([own]);
      expect(headers['access-control-allow-credentials']).toEqual(['true']);
      expect(headers['access-control-allow-methods']?.join().replace(/\b(?:GET|HEAD|POST), ?/g, '')).toBe('PUT');
      expect(headers['access-control-allow-headers']).toEqual([[...ways.alsoAllows, 'x-token'].join(', ')]);
      expect(headers.vary?.join(', ')).toMatch(/\borigin\b/i);
    });
  });

  it('configured for any origin, allows requests without credentials only', async () => {
    const running = await start(server.render(policyFor('*')));
    try {
      const omit = requestsTo(running.origin, 'omit');
      const include = requestsTo(running.origin, 'include');
      for (const path of ['/ok', '/missing', '/broken']) {
        const consentTo = async (headers: Record<string, string>) =>
          (await fetchRaw(running.origin + path, 'GET', headers)).headers['access-control-allow-origin'];
        expect(await consentTo({ Origin: 'null' })).toEqual(['*']);
        expect(await consentTo({})).toEqual(ways.consentsWithoutOrigin ? ['*'] : undefined);
      }
      const read = await readFrom(pages.origin, [...omit, ...include]);
      for (const answers of Object.values(read) as (object | null)[][])
        expect(answers.map((answer) => answer !== null)).toEqual([...omit.map(() => true), ...include.map(() => false)]);
    } finally {
      await running.close();
    }
  });

  it('escapes an origin and header names that contain its own syntax', async () => {
    const origin = `http://a"b'c\`d$1e\${f}g;h*.test` as const;
    const names = ['x-$1%e', "x-'$host`%a"];
    const running = await start(server.render({ ...policyFor('own'), credentials: false, origin, headers: names }));
    try {
      const { headers } = await fetchRaw(`${running.origin}/ok`, 'OPTIONS', preflightOf(origin));
      expect(headers['access-control-allow-origin']).toEqual([origin]);
      expect(headers['access-control-allow-headers']?.join().split(/, ?/)).toEqual([...ways.alsoAllows, ...names]);
      const other = await fetchRaw(`${running.origin}/ok`, 'GET', { Origin: origin.replace('*', 'other') });
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    } finally {
      await running.close();
    }
  });
});
