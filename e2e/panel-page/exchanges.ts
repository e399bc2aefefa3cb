/** Handmade exchanges of every kind for tests of the panel. */
import { type Exchange, type Outcome, open, type PreflightSighting, type Sighting, seen } from '../../src/core/facts/facts.ts';
import type { HeaderList } from '../../src/core/http/header-list.ts';

const PAGE = 'https://shop.example.test';
const API = 'https://api.example.test';
const STARTED = Date.UTC(2026, 0, 1);

type Lines = Readonly<Record<string, string>>;
const headers = (lines: Lines): HeaderList => Object.entries(lines).map(([name, value]) => ({ name, value }));

const answered = (status: number, lines: Lines, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers: headers(lines), location, fromServiceWorker: false },
});

const SENT: Lines = { Origin: PAGE, Accept: '*/*', Cookie: 'session=8f14e45f', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-site' };

const request = (url: string, outcome: Outcome, more: Partial<Sighting> = {}): Sighting => ({
  url,
  method: 'GET',
  headers: headers(SENT),
  provisional: false,
  preflight: null,
  outcome,
  ...more,
});

const preflight = (method: string, outcome: Outcome, unsafeNames: readonly string[] = []): PreflightSighting => ({
  origin: PAGE,
  method,
  unsafeNames,
  headers: headers({ Origin: PAGE, 'Access-Control-Request-Method': method }),
  outcome,
});

const exchange = (id: number, hops: Exchange['hops'], more: Partial<Exchange> = {}): Exchange => ({
  id: String(id),
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen<string>(PAGE, 'request-headers'),
  mode: seen('cors', 'request-headers'),
  credentials: seen('include', 'cookie-header'),
  redirect: open(['follow']),
  hops,
  end: 'unknown',
  startedAt: STARTED + id * 10,
  duration: 12,
  entries: [id],
  ...more,
});

const CONSENT: Lines = { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
const unanswered: Outcome = { kind: 'unanswered', code: 'net::ERR_FAILED' };

/** A response with one wrong header value and a cookie. */
export const hiddenSimple = exchange(1, [
  request(
    `${API}/account`,
    answered(200, { ...CONSENT, 'Access-Control-Allow-Credentials': 'True', 'Content-Type': 'application/json', 'Set-Cookie': 'seen=1' }),
  ),
]);

/** A preflight that fails for two reasons. */
export const hiddenPreflight = exchange(2, [
  request(`${API}/cart/7?expand=items`, unanswered, {
    method: 'PUT',
    provisional: true,
    preflight: preflight(
      'PUT',
      answered(204, { ...CONSENT, 'Access-Control-Allow-Methods': 'GET, put', 'Access-Control-Allow-Headers': 'content-type' }),
      ['x-requested-with'],
    ),
  }),
]);

/** A redirect to a server without CORS headers. */
export const hiddenRedirected = exchange(
  3,
  [
    request(`${API}/download/9`, answered(302, { ...CONSENT, Location: 'https://files.cdn.test/9.zip' }, 'https://files.cdn.test/9.zip')),
    request('https://files.cdn.test/9.zip', answered(200, { 'Content-Type': 'application/zip', Server: 'nginx' }), {
      headers: headers({ Origin: 'null' }),
    }),
  ],
  { redirect: seen('follow', 'har') },
);

/** An error page without CORS headers. */
export const hiddenError = exchange(4, [
  request('https://auth.example.test/login', answered(500, { Server: 'nginx' }), { method: 'POST' }),
]);

/** A wildcard, which is enough only without credentials. */
export const depends = exchange(5, [request('https://cdn.example.test/prices', answered(200, { 'Access-Control-Allow-Origin': '*' }))], {
  credentials: open(['include', 'same-origin', 'omit']),
});

export const partly = exchange(6, [
  request(`${API}/orders?page=2`, answered(200, { ...CONSENT, 'Content-Type': 'application/json', 'X-Total-Count': '52', ETag: '"a1"' })),
]);

export const readable = exchange(7, [request(`${API}/session`, answered(200, { ...CONSENT, 'Content-Type': 'application/json' }))]);

export const opaque = exchange(8, [request('https://stats.test/pixel', answered(200, { 'Content-Type': 'image/gif' }))], {
  initiator: 'image',
  mode: seen('no-cors', 'element'),
  credentials: seen('include', 'element'),
});

export const noResponse = exchange(9, [
  request('https://down.example.test/ping', { kind: 'unanswered', code: 'net::ERR_CONNECTION_REFUSED' }, { provisional: true }),
]);

/** Values that imitate other text or contain markup. */
export const hostile = exchange(10, [
  request(
    `${API}/<img src=x onerror=alert(1)>/%E2%80%AE\u202egpj.exe`,
    answered(200, {
      'Access-Control-Allow-Origin': `<b>${PAGE}</b>\u202etset.elpmaxe\u200b`,
      'Access-Control-Allow-Credentials': 'true',
      'X-Note': 'one\u00a0two\u0000three\ufeff',
    }),
  ),
]);

/** A URL and a value that are longer than any screen. */
export const endless = exchange(11, [
  request(
    `${API}/${'long/'.repeat(20_000)}`,
    answered(200, { ...CONSENT, 'Access-Control-Allow-Origin': `${PAGE}.evil.test/${'a'.repeat(100_000)}` }),
  ),
]);

/** A response without CORS headers that the browser reports as finished. */
export const contradicted = exchange(12, [request(`${API}/patched`, answered(200, {}))], { end: 'finished' });

/** Returns an exchange whose response allows the requesting origin with credentials. */
export const echoing = (id: string, origin: string): Exchange => ({
  ...readable,
  id,
  origin: seen(origin, 'request-headers'),
  hops: [
    request('https://open.test/me', answered(200, { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }), {
      headers: headers({ ...SENT, Origin: origin }),
    }),
  ],
});

/** All of them, in order of start. */
export const everyKind: readonly Exchange[] = [
  hiddenSimple,
  hiddenPreflight,
  hiddenRedirected,
  hiddenError,
  depends,
  partly,
  readable,
  opaque,
  noResponse,
  hostile,
  endless,
  contradicted,
];

/** Returns `count` exchanges with ids from `from` on. Every third one is readable. */
export const many = (count: number, from = 100): readonly Exchange[] =>
  Array.from({ length: count }, (_, index) => {
    const id = from + index;
    const lines = id % 3 === 0 ? CONSENT : { ...CONSENT, 'Access-Control-Allow-Origin': 'https://www.example.test' };
    return exchange(id, [request(`${API}/item/${id}`, answered(200, lines))]);
  });

/** Returns the same request in a later load: with its own id, started at a time, and with other response headers if given. */
export const again = (old: Exchange, id: string, startedAt: number, lines?: Lines): Exchange => ({
  ...(lines ? withLines(old, lines) : old),
  id,
  startedAt,
  entries: [startedAt],
});

/** The response headers that let the page read a response with credentials. */
export const ALLOWING: Lines = { ...CONSENT, 'Content-Type': 'application/json' };

/** Returns the exchange with other response headers. */
export const withLines = (old: Exchange, lines: Lines): Exchange => ({
  ...old,
  hops: [{ ...old.hops[0], outcome: answered(200, lines) }],
});
