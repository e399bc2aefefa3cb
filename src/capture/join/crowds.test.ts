/** Pairing and chaining in a crowd give what the plain rules give. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeaderList } from '../../core/http/header-list.ts';
import type { WireEntry } from '../har/wire-entry.ts';
import { mainEntryOf } from './paired-request.ts';
import { plainChains, plainPairs } from './plain-rules-for-tests.ts';
import { pairPreflights } from './preflights/preflights.ts';
import { chainRedirects } from './redirects/redirects.ts';

const URLS = ['https://api.test/a', 'https://api.test/b', 'https://other.test/c'] as const;
const BEGIN = 1_800_000_000_000;

const header = (name: string, ...values: readonly (string | null)[]) =>
  fc.constantFrom(...values).map((value): HeaderList => (value === null ? [] : [{ name, value }]));
const headers = fc
  .tuple(
    header('Origin', 'https://shop.test', 'https://shop.test', 'null', null),
    header('X-Token', null, null, '1', '2'),
    header('Authorization', null, null, 'Bearer x'),
    header('Content-Type', null, 'application/json', 'text/plain'),
    header('Sec-Fetch-Storage-Access', null, null, 'active'),
    header('Host', 'api.test'),
  )
  .map((all) => all.flat());
const asked = fc.constantFrom(null, 'x-token', 'authorization, x-token', 'content-type');

const outcome = fc.record({ status: fc.constantFrom(200, 204, 302, 303, 307, 404), location: fc.constantFrom(null, ...URLS) });
const anyEntry = fc.record({
  url: fc.constantFrom(...URLS),
  method: fc.constantFrom('GET', 'GET', 'PUT', 'POST'),
  headers,
  asked,
  isPreflight: fc.boolean(),
  provisional: fc.constantFrom(false, false, false, true),
  isAnswered: fc.constantFrom(true, true, true, false),
  outcome,
  initiator: fc.constantFrom('fetch' as const, 'fetch' as const, 'xhr' as const, 'unknown' as const),
  callId: fc.constantFrom(null, null, '', 'a.1', 'a.2'),
  startedAt: fc.constantFrom(0, 0, 0, 1, 2, 3, 50, 101, 120, 1_500, 9_000, 31_000),
  duration: fc.constantFrom(0, 1, 1, 1.1, 2, 0.1, 1_000 / 7, 1_000 / 3, 2_000, 40_000),
});

const entriesOf = (drawn: readonly (typeof anyEntry extends fc.Arbitrary<infer T> ? T : never)[]): readonly WireEntry[] =>
  drawn
    .map((one, index): WireEntry => {
      const isPreflight = one.isPreflight && one.method !== 'GET';
      const preflight = { name: 'Access-Control-Request-Method', value: one.method };
      const names = one.asked === null ? [] : [{ name: 'Access-Control-Request-Headers', value: one.asked }];
      const { status, location } = one.outcome;
      const isRedirect = status >= 300 && status < 400 && !isPreflight;
      const reply = { status, headers: [], location: isRedirect ? location : null, fromServiceWorker: false };
      return {
        index,
        url: one.url,
        method: isPreflight ? 'OPTIONS' : one.method,
        headers: isPreflight ? [...one.headers, preflight, ...names] : one.headers,
        provisional: one.provisional,
        outcome: one.isAnswered ? { kind: 'answered', reply } : { kind: 'unanswered', code: '' },
        end: 'unknown',
        initiator: one.initiator,
        callId: one.callId,
        calledAt: null,
        operation: null,
        preflightFor: isPreflight ? one.method : null,
        startedAt: BEGIN + one.startedAt,
        duration: one.duration,
      };
    })
    .sort((a, b) => a.startedAt - b.startedAt || a.index - b.index);

it('gives each preflight and each redirect what the plain rules give', () =>
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 2, maxLength: 44, size: 'max' }), (drawn) => {
      const entries = entriesOf(drawn);
      const paired = pairPreflights(entries);
      const pairs = paired.flatMap(({ request, preflight }) => (request && preflight ? `${preflight.index} ${request.index}` : []));
      expect(pairs.sort()).toEqual(plainPairs(entries));
      const chains = chainRedirects(paired).map((chain) => chain.map((one) => mainEntryOf(one).index).join());
      expect(chains).toEqual(plainChains(paired));
    }),
    { numRuns: 500 },
  ));
