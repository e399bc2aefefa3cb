/** The suggested configurations in the real servers: the allowed origin can read responses, and no other origin can. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineQuirks } from '../../src/core/checks/quirks.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { configurationOf } from '../../src/core/remedies/configuration.ts';
import type { CorsPolicy } from '../../src/core/remedies/policy.ts';
import { httpOrigin } from '../../src/fixes/origin-for-tests.ts';
import { apache } from '../../src/fixes/servers/apache.ts';
import { caddy } from '../../src/fixes/servers/caddy.ts';
import { django } from '../../src/fixes/servers/django.ts';
import { express } from '../../src/fixes/servers/express.ts';
import { fastapi } from '../../src/fixes/servers/fastapi.ts';
import { fastify } from '../../src/fixes/servers/fastify.ts';
import { nginx } from '../../src/fixes/servers/nginx.ts';
import { type Browser, type BrowserRequest, startBrowser } from './browser-page.ts';
import { startExpress, startFastify } from './node-server.ts';
import { API, pageRequests } from './page-requests.ts';
import { startDjango, startFastapi } from './python-server.ts';
import { fetchRaw, preflightOf } from './raw-response.ts';
import { type RunningServer, serve } from './running-server.ts';
import { startApache, startCaddy, startNginx } from './web-server.ts';

/** Behaviour of a server that no configuration changes. */
interface Traits {
  /** The status of its preflight response. */
  readonly preflight: 200 | 204;
  /** Whether a request without `Origin` gets CORS headers too, so that a cache can serve the response to every page. */
  readonly consentsWithoutOrigin: boolean;
  /** Which responses have `Vary: Origin`. */
  readonly varies: 'for-everyone' | 'for-who-may-read';
  /** Request headers that it altraits allows, before the configured ones. */
  readonly alsoAllows: readonly string[];
}
const PLAIN: Traits = { preflight: 204, consentsWithoutOrigin: true, varies: 'for-everyone', alsoAllows: [] };
const SERVERS = [
  { server: express, start: startExpress, traits: PLAIN },
  { server: fastify, start: startFastify, traits: PLAIN },
  { server: nginx, start: startNginx, traits: PLAIN },
  { server: apache, start: startApache, traits: PLAIN },
  { server: caddy, start: startCaddy, traits: PLAIN },
  { server: django, start: startDjango, traits: { ...PLAIN, preflight: 200, consentsWithoutOrigin: false } },
  // The trap `fastapi-vary` beside its configuration explains this.
  {
    server: fastapi,
    start: startFastapi,
    traits: {
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
  return origin === '*'
    ? { ...consent, origins: origin, credentials: false }
    : { ...consent, origins: [httpOrigin(own)], credentials: true };
};

/** Returns what each browser reads from a page at this URL. */
const readAllFrom = async (url: string, requests: readonly BrowserRequest[]) => {
  const read: Record<string, unknown> = {};
  for (const { name, browser } of browsers) {
    await browser.open(url);
    read[name] = await browser.send(requests);
  }
  return read;
};
const both = (expected: unknown) => ({ chromium: expected, firefox: expected });

describe.each(SERVERS)('$server.name', ({ server, start, traits }) => {
  describe('configured for one origin with credentials', () => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await start(server.render(policyFor('own')));
    });
    afterAll(() => running?.close());

    it('lets the allowed origin read every response, errors included', async () => {
      expect(await readAllFrom(own, requestsTo(running.origin, 'include'))).toEqual(both(everyRead));
    });

    it('lets no other origin read a response', async () => {
      const requests = [...requestsTo(running.origin, 'include'), ...requestsTo(running.origin, 'omit')];
      expect(await readAllFrom(pages.origin, requests)).toEqual(both(requests.map(() => null)));
    });

    it.each(PATHS)('sends Vary: Origin at $path', async ({ path }) => {
      for (const headers of [{}, { Origin: own }, { Origin: pages.origin }, { Origin: 'null' }] as Record<string, string>[]) {
        const response = await fetchRaw(running.origin + path, 'GET', headers);
        const mayRead = headers.Origin === own;
        const varies = mayRead || traits.varies === 'for-everyone';
        expect(/\borigin\b/i.test(response.headers.vary?.join(', ') ?? '')).toBe(varies);
        expect(response.headers['access-control-allow-origin']).toEqual(mayRead ? [own] : undefined);
      }
    });

    it('responds to a preflight and allows no more than requested', async () => {
      const { status, headers } = await fetchRaw(`${running.origin}/broken`, 'OPTIONS', preflightOf(own));
      expect(status).toBe(traits.preflight);
      expect(headers['access-control-allow-origin']).toEqual([own]);
      expect(headers['access-control-allow-credentials']).toEqual(['true']);
      expect(headers['access-control-allow-methods']?.join().replace(/\b(?:GET|HEAD|POST), ?/g, '')).toBe('PUT');
      expect(headers['access-control-allow-headers']).toEqual([[...traits.alsoAllows, 'x-token'].join(', ')]);
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
        expect(await consentTo({})).toEqual(traits.consentsWithoutOrigin ? ['*'] : undefined);
      }
      const read = await readAllFrom(pages.origin, [...omit, ...include]);
      for (const responses of Object.values(read) as (object | null)[][])
        expect(responses.map((response) => response !== null)).toEqual([...omit.map(() => true), ...include.map(() => false)]);
    } finally {
      await running.close();
    }
  });

  it('configured for all requests of a page, lets it read each response that a configuration can allow', async () => {
    const requests = pageRequests(own);
    const { policy, allowed, blocked } = configurationOf(
      API,
      requests.map(({ exchange }) => ({ exchange, verdict: evaluate(exchange) })),
      ({ exchange: { engine } }) => engineQuirks[engine],
    );
    expect([allowed.length, blocked.length]).toEqual([requests.length - 1, 0]);
    const running = await start(server.render(policy as CorsPolicy));
    try {
      const sent = requests.map(({ request }) => ({ ...request, url: `${running.origin}/ok` }));
      expect(await readAllFrom(own, sent)).toEqual(both(sent.map(() => ({ status: 200, total: '7' }))));
    } finally {
      await running.close();
    }
  });

  it('configured for several origins, returns the one that sent the request', async () => {
    const second = httpOrigin('https://admin.test:8443');
    const running = await start(server.render({ ...policyFor('own'), origins: [httpOrigin(own), second], credentials: true }));
    try {
      for (const origin of [own, second]) {
        const answers = [
          await fetchRaw(`${running.origin}/ok`, 'GET', { Origin: origin }),
          await fetchRaw(`${running.origin}/ok`, 'OPTIONS', preflightOf(origin)),
        ];
        for (const { headers } of answers) {
          expect(headers['access-control-allow-origin']).toEqual([origin]);
          expect(headers['access-control-allow-credentials']).toEqual(['true']);
        }
      }
      for (const origin of [`${own}0`, 'https://admin.test', 'null']) {
        const { headers } = await fetchRaw(`${running.origin}/ok`, 'GET', { Origin: origin });
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    } finally {
      await running.close();
    }
  });

  it('escapes an origin and header names that contain its own syntax', async () => {
    const origin = httpOrigin(`http://a"b'c\`d$1e\${f}g;h*.test`);
    const names = ['x-$1%e', "x-'$host`%a"];
    const running = await start(server.render({ ...policyFor('own'), credentials: false, origins: [origin], headers: names }));
    try {
      const { headers } = await fetchRaw(`${running.origin}/ok`, 'OPTIONS', preflightOf(origin));
      expect(headers['access-control-allow-origin']).toEqual([origin]);
      expect(headers['access-control-allow-headers']?.join().split(/, ?/)).toEqual([...traits.alsoAllows, ...names]);
      const other = await fetchRaw(`${running.origin}/ok`, 'GET', { Origin: origin.replace('*', 'other') });
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    } finally {
      await running.close();
    }
  });
});
