import { describe, expect, it } from 'vitest';
import { engineQuirks } from '../checks/quirks.ts';
import { evaluate } from '../evaluate.ts';
import { type Exchange, type Initiator, type RequestMode, type Sighting, seen, type WatchedCall } from '../facts/facts.ts';
import type { Header } from '../http/header-list.ts';
import { policyLines } from './policy.ts';
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
/** The change of the page and the lines of each server; the kind of what is no page's. */
const remediesIn = (one: Exchange) =>
  remediesOf(one).map((remedy) =>
    remedy.kind === 'page'
      ? [remedy.change, ...remedy.hops.map(({ policy }) => Object.values(policyLines(policy)).flatMap((lines) => lines ?? []))]
      : remedy.kind,
  );

const anonymous = [`Access-Control-Allow-Origin: ${PAGE}`, 'Vary: Origin'];
const credentialed = [`Access-Control-Allow-Origin: ${PAGE}`, 'Access-Control-Allow-Credentials: true', 'Vary: Origin'];
const consent: readonly Header[] = [{ name: 'Access-Control-Allow-Origin', value: PAGE }];

describe('an opaque response', () => {
  it.each([
    ['image', ['<img>']],
    ['script', ['<script>']],
    ['style', ['<link>']],
    ['font', ['<link>']],
    ['media', ['<audio>', '<video>']],
  ] as const)('of %s wants the attribute that leaves cookies out, and consent to that', (initiator, elements) => {
    const change = { id: 'crossorigin', elements };
    expect(remediesIn(exchange(initiator, 'no-cors'))).toEqual([[change, anonymous]]);
    expect(remediesIn(exchange(initiator, 'no-cors', consent))).toEqual([[change]]);
  });

  it.each(['fetch', 'other', 'unknown'] as const)('of %s wants mode cors, and consent to the same credentials', (initiator) => {
    expect(remediesIn(exchange(initiator, 'no-cors'))).toEqual([[{ id: 'mode-cors' }, credentialed]]);
    expect(remediesIn(exchange(initiator, 'no-cors', consent, { credentials: seen('omit', 'user') }))).toEqual([[{ id: 'mode-cors' }]]);
  });

  it('of a beacon is in the hand of nobody', () => {
    expect(remediesIn(exchange('beacon', 'no-cors', consent))).toEqual(['nobody']);
  });

  it('that was redirected wants the consent of every server on the way', () => {
    const hops = [hop('https://cdn.test/a', 302, [], 'https://img.test/b'), hop('https://img.test/b', 200, [])] as const;
    const everybody = ['Access-Control-Allow-Origin: *'];
    expect(remediesIn(exchange('image', 'no-cors', [], { hops }))).toEqual([
      [{ id: 'crossorigin', elements: ['<img>'] }, anonymous, everybody],
    ]);
  });

  it('of a redirect that is not followed wants it followed, and the consent of its target', () => {
    const given = [...consent, { name: 'Access-Control-Allow-Credentials', value: 'true' }];
    const hops = [hop('https://cdn.test/a', 302, given, 'https://cdn.test/b')] as const;
    const one = exchange('fetch', 'cors', [], { hops, redirect: seen('manual', 'user') });
    expect(remediesOf(one)).toMatchObject([{ change: { id: 'redirect-follow' }, hops: [{ hop: 1, url: 'https://cdn.test/b' }] }]);
  });

  it('does not count on what a service worker passed on, on the browser’s own headers, nor on an Origin of another mode', () => {
    const { outcome, ...sighting } = hop('https://cdn.test/a', 200, []);
    const headers = [
      { name: 'Origin', value: 'null' },
      { name: 'Authorization', value: 'Basic eA==' },
    ];
    const passedOn = outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, fromServiceWorker: true } } : outcome;
    const one = exchange('image', 'no-cors', [], { hops: [{ ...sighting, headers, outcome: passedOn }] });
    expect(remediesIn(one)).toEqual([[{ id: 'crossorigin', elements: ['<img>'] }, anonymous]]);
  });

  it('of a watched call wants consent to the headers that its mode dropped', () => {
    const call = { headers: ['accept', 'x-test'] } as Partial<WatchedCall> as WatchedCall;
    const hops = [{ ...hop('https://cdn.test/a', 200, consent), headers: [{ name: 'Accept', value: 'a/b' }] }] as const;
    const one = exchange('fetch', 'no-cors', [], { hops, call, credentials: seen('omit', 'user') });
    const asked = [anonymous[0], 'Access-Control-Allow-Headers: x-test', 'Vary: Origin'];
    expect(remediesIn(one)).toEqual([[{ id: 'mode-cors' }, [...asked, ...anonymous]]]);
  });
});

describe('a request in mode same-origin', () => {
  it('wants mode cors of a call and the attribute of a text track’s element, with consent', () => {
    expect(remediesIn(exchange('fetch', 'same-origin'))).toEqual([[{ id: 'mode-cors' }, credentialed]]);
    expect(remediesIn(exchange('media', 'same-origin'))).toEqual([[{ id: 'crossorigin', elements: ['<audio>', '<video>'] }, anonymous]]);
  });

  it('is in the hand of nobody when it is for a worker’s script', () => {
    expect(remediesIn(exchange('script', 'same-origin'))).toEqual(['nobody']);
  });
});

describe('credentials for the origin null', () => {
  it('are left out, and then everybody may be let in', () => {
    const one = exchange('fetch', 'cors', [], { origin: seen('null', 'user') });
    expect(remediesIn(one)).toEqual([[{ id: 'drop-credentials' }, ['Access-Control-Allow-Origin: *']]]);
  });
});

describe('a method in another letter case', () => {
  const asking = (method: string, allowed: string): Exchange => {
    const answer: readonly Header[] = [...consent, { name: 'Access-Control-Allow-Methods', value: allowed }];
    const { outcome } = hop('', 204, answer);
    const preflight = { origin: PAGE, method, unsafeNames: [], headers: [], outcome };
    const unanswered: Sighting['outcome'] = { kind: 'unanswered', code: '' };
    const sighting: Sighting = { ...hop('https://cdn.test/a', 200, []), method, preflight, outcome: unanswered };
    return exchange('fetch', 'cors', [], { credentials: seen('omit', 'user'), hops: [sighting] });
  };

  it('is first of all the page’s to write otherwise, although the server must consent to the request itself too', () => {
    const lines = [`Access-Control-Allow-Origin: ${PAGE}`, 'Access-Control-Allow-Methods: PATCH', 'Vary: Origin', ...anonymous];
    expect(remediesIn(asking('patch', 'PATCH'))).toEqual([[{ id: 'method-upper-case', method: 'PATCH' }, lines], 'server']);
  });

  it('is the server’s when the page’s is right', () => {
    expect(remediesIn(asking('PUT', 'put'))).toEqual(['server']);
  });
});
