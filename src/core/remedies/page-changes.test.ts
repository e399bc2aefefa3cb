import { describe, expect, it } from 'vitest';
import { engineQuirks } from '../checks/quirks.ts';
import { evaluate } from '../evaluate.ts';
import { type Exchange, type Initiator, type RequestMode, type Sighting, seen, type WatchedCall } from '../facts/facts.ts';
import type { Header } from '../http/header-list.ts';
import { lineTexts } from './needed-lines.ts';
import { type Remedy, remediesFor } from './remedies.ts';

const PAGE = 'https://shop.test';

const hop = (url: string, status: number, headers: readonly Header[], location: string | null = null): Sighting => ({
  url,
  method: 'GET',
  headers: [],
  provisional: false,
  preflight: null,
  outcome: { kind: 'answered', reply: { status, headers, location, fromServiceWorker: false } },
});

const exchange = (initiator: Initiator, mode: RequestMode, headers: readonly Header[] = [], more: Partial<Exchange> = {}): Exchange => ({
  id: '0',
  engine: 'chromium',
  initiator,
  origin: seen(PAGE, 'user'),
  mode: seen(mode, 'user'),
  credentials: seen('include', 'user'),
  redirect: seen('follow', 'user'),
  hops: [hop('https://cdn.test/a', 200, headers)],
  end: 'unknown',
  startedAt: 0,
  duration: 0,
  entries: [0],
  ...more,
});

const remediesOf = (one: Exchange): readonly Remedy[] => {
  const [{ worlds, ruling }] = evaluate(one).branches;
  return remediesFor(one, worlds[0], ruling, engineQuirks[one.engine]);
};
/** The page's change with the header lines of each server; the kind of any other remedy. */
const remediesIn = (one: Exchange) =>
  remediesOf(one).map((remedy) =>
    remedy.kind === 'page'
      ? [remedy.change, ...remedy.hops.map(({ preflight, response }) => lineTexts([...(preflight ?? []), ...response]))]
      : remedy.kind,
  );

const anonymous = [`Access-Control-Allow-Origin: ${PAGE}`, 'Vary: Origin'];
const credentialed = [`Access-Control-Allow-Origin: ${PAGE}`, 'Access-Control-Allow-Credentials: true', 'Vary: Origin'];
const consent: readonly Header[] = [{ name: 'Access-Control-Allow-Origin', value: PAGE }];

describe('remedies for an opaque response', () => {
  it.each([
    ['image', ['<img>']],
    ['script', ['<script>']],
    ['style', ['<link>']],
    ['font', ['<link>']],
    ['media', ['<audio>', '<video>']],
  ] as const)('for %s add the attribute that omits cookies, and allow the page’s origin', (initiator, elements) => {
    const change = { id: 'crossorigin', elements };
    expect(remediesIn(exchange(initiator, 'no-cors'))).toEqual([[change, anonymous]]);
    expect(remediesIn(exchange(initiator, 'no-cors', consent))).toEqual([[change]]);
  });

  it.each(['fetch', 'other', 'unknown'] as const)('for %s switch to mode cors, and allow the same credentials', (initiator) => {
    expect(remediesIn(exchange(initiator, 'no-cors'))).toEqual([[{ id: 'mode-cors' }, credentialed]]);
    expect(remediesIn(exchange(initiator, 'no-cors', consent, { credentials: seen('omit', 'user') }))).toEqual([[{ id: 'mode-cors' }]]);
  });

  it('don’t exist for a beacon', () => {
    expect(remediesIn(exchange('beacon', 'no-cors', consent))).toEqual(['nobody']);
  });

  it('after a redirect include a policy for every server', () => {
    const hops = [hop('https://cdn.test/a', 302, [], 'https://img.test/b'), hop('https://img.test/b', 200, [])] as const;
    const anyOrigin = ['Access-Control-Allow-Origin: *'];
    expect(remediesIn(exchange('image', 'no-cors', [], { hops }))).toEqual([
      [{ id: 'crossorigin', elements: ['<img>'] }, anonymous, anyOrigin],
    ]);
  });

  it('for a redirect that isn’t followed follow it, and include a policy for its target', () => {
    const given = [...consent, { name: 'Access-Control-Allow-Credentials', value: 'true' }];
    const hops = [hop('https://cdn.test/a', 302, given, 'https://cdn.test/b')] as const;
    const one = exchange('fetch', 'cors', [], { hops, redirect: seen('manual', 'user') });
    expect(remediesOf(one)).toMatchObject([{ change: { id: 'redirect-follow' }, hops: [{ hop: 1, url: 'https://cdn.test/b' }] }]);
  });

  it('ignore a service worker’s response, the browser’s own headers, and the Origin of another mode', () => {
    const { outcome, ...sighting } = hop('https://cdn.test/a', 200, []);
    const headers = [
      { name: 'Origin', value: 'null' },
      { name: 'Authorization', value: 'Basic eA==' },
    ];
    const passedOn = outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, fromServiceWorker: true } } : outcome;
    const one = exchange('image', 'no-cors', [], { hops: [{ ...sighting, headers, outcome: passedOn }] });
    expect(remediesIn(one)).toEqual([[{ id: 'crossorigin', elements: ['<img>'] }, anonymous]]);
  });

  it('for a recorded call allow the headers that mode no-cors dropped', () => {
    const call = { headers: ['accept', 'x-test'] } as Partial<WatchedCall> as WatchedCall;
    const hops = [{ ...hop('https://cdn.test/a', 200, consent), headers: [{ name: 'Accept', value: 'a/b' }] }] as const;
    const one = exchange('fetch', 'no-cors', [], { hops, call, credentials: seen('omit', 'user') });
    const preflightLines = [anonymous[0], 'Access-Control-Allow-Headers: x-test', 'Vary: Origin'];
    expect(remediesIn(one)).toEqual([[{ id: 'mode-cors' }, [...preflightLines, ...anonymous]]]);
  });
});

describe('remedies for mode same-origin', () => {
  it('switch a call to mode cors, or add the attribute for a text track, and allow the origin', () => {
    expect(remediesIn(exchange('fetch', 'same-origin'))).toEqual([[{ id: 'mode-cors' }, credentialed]]);
    expect(remediesIn(exchange('media', 'same-origin'))).toEqual([[{ id: 'crossorigin', elements: ['<audio>', '<video>'] }, anonymous]]);
  });

  it('don’t exist for a worker’s script', () => {
    expect(remediesIn(exchange('script', 'same-origin'))).toEqual(['nobody']);
  });
});

describe('remedies for the origin null with credentials', () => {
  it('omit the credentials and allow any origin', () => {
    const one = exchange('fetch', 'cors', [], { origin: seen('null', 'user') });
    expect(remediesIn(one)).toEqual([[{ id: 'drop-credentials', way: 'fetch' }, ['Access-Control-Allow-Origin: *']]]);
  });

  it('name the way in which the page sent the request, only if it is known', () => {
    const calledAt = { url: 'https://shop.test/app.js', line: 1, column: 1, library: 'axios' } as const;
    const wayOf = (initiator: Initiator, more: Partial<Exchange> = {}) => {
      const [first] = remediesOf(exchange(initiator, 'cors', [], { origin: seen('null', 'user'), ...more }));
      return first?.kind === 'page' && first.change.id === 'drop-credentials' ? first.change.way : null;
    };
    expect([wayOf('fetch'), wayOf('xhr'), wayOf('xhr', { calledAt }), wayOf('image', { calledAt }), wayOf('unknown')]).toEqual([
      'fetch',
      'xhr',
      'axios',
      '<img>',
      undefined,
    ]);
    expect(wayOf('unknown', { call: { api: 'xhr', headers: null } as unknown as WatchedCall })).toBe('xhr');
  });
});

describe('remedies for a method in the wrong letter case', () => {
  const requestWith = (method: string, allowed: string): Exchange => {
    const answer: readonly Header[] = [...consent, { name: 'Access-Control-Allow-Methods', value: allowed }];
    const { outcome } = hop('', 204, answer);
    const preflight = { origin: PAGE, method, unsafeNames: [], headers: [], outcome };
    const unanswered: Sighting['outcome'] = { kind: 'unanswered', code: '' };
    const sighting: Sighting = { ...hop('https://cdn.test/a', 200, []), method, preflight, outcome: unanswered };
    return exchange('fetch', 'cors', [], { credentials: seen('omit', 'user'), hops: [sighting] });
  };

  it('start with the page’s method, and include a policy for the actual request', () => {
    const lines = [`Access-Control-Allow-Origin: ${PAGE}`, 'Access-Control-Allow-Methods: PATCH', 'Vary: Origin', ...anonymous];
    expect(remediesIn(requestWith('patch', 'PATCH'))).toEqual([[{ id: 'method-upper-case', method: 'PATCH' }, lines], 'server']);
  });

  it('change only the server if the page’s method is uppercase', () => {
    expect(remediesIn(requestWith('PUT', 'put'))).toEqual(['server']);
  });
});
