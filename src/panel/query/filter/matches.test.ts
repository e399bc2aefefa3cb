import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../../e2e/cases/index.ts';
import { anyExchange } from '../../../../e2e/cases/reading/any-exchange.ts';
import { asExchange } from '../../../../e2e/cases/reading/as-exchange.ts';
import { type Exchange, open, type Sighting, seen } from '../../../core/facts/facts.ts';
import { en } from '../../../locales/en/index.ts';
import { explanationOf } from '../../../locales/explanation.ts';
import { languages } from '../../../locales/index.ts';
import { evaluateExchange } from '../../state/evaluated.ts';
import { matcherFor } from './matches.ts';
import { parseQuery } from './parse-query.ts';

type HopChange = Partial<Sighting & { readonly status: number; readonly allowed: string }>;
const hop = (url: string, { status = 200, allowed, ...rest }: HopChange = {}): Sighting => ({
  url,
  method: 'GET',
  headers: [],
  provisional: false,
  preflight: null,
  outcome: {
    kind: 'answered',
    reply: {
      status,
      headers: allowed ? [{ name: 'Access-Control-Allow-Origin', value: allowed }] : [],
      location: null,
      fromServiceWorker: false,
    },
  },
  ...rest,
});
const base: Exchange = {
  id: '1',
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen('https://shop.example', 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('include', 'page-hook'),
  redirect: seen('follow', 'har'),
  hops: [hop('https://API.example:8443/Orders?page=2')],
  end: 'unknown',
  startedAt: 0,
  duration: 1,
  entries: [0],
};
const found = (query: string, change: Partial<Exchange> = {}) =>
  matcherFor(parseQuery(query), en)(evaluateExchange({ ...base, ...change }));

describe('a query', () => {
  it.each(['', 'orders', 'ORDERS', 'get', 'api.example', 'https://api', 'page=2 orders', '"Orders?page"', '-nothing', 'i.e'])(
    'finds text in address and method: %j',
    (query) => expect(found(query)).toBe(true),
  );
  it.each(['nothing', 'orders nothing', '-orders', 'orders -get', 'a.i', '.*', 'OPTIONS'])('misses: %j', (query) =>
    expect(found(query)).toBe(false),
  );

  it.each([
    ['host:api.example', true],
    ['host:EXAMPLE:8443', true],
    ['host:https', false],
    ['host:orders', false],
    ['host:8443/', false],
    ['path:orders', true],
    ['path:/orders?PAGE', true],
    ['path:example', false],
    ['path:8443', false],
    ['scheme:https', true],
    ['scheme:HTTPS', true],
    ['scheme:http', false],
    ['scheme:api', false],
    ['method:get', true],
    ['method:ge', false],
  ])('searches one part only: %j %j', (query, expected) => expect(found(query)).toBe(expected));

  it('finds each word in any request of a redirect chain', () => {
    const hops = [hop('http://one.example/a', { status: 302, method: 'POST' }), hop('https://two.example/b', { status: 404 })] as const;
    for (const query of ['one', 'two', 'host:one host:two', 'path:/a path:/b', 'scheme:http scheme:https', 'method:post method:get'])
      expect(found(query, { hops })).toBe(true);
    for (const query of ['-host:one', '-two', 'host:one.example/a', 'one.example/b']) expect(found(query, { hops })).toBe(false);
    expect(found('status:404', { hops })).toBe(true);
    expect(found('status:302', { hops })).toBe(false);
  });

  it('does not find a host in a URL without one, nor in a user name', () => {
    expect(found('host:shop', { hops: [hop('blob:https://shop.example/1')] })).toBe(false);
    expect(found('path:shop', { hops: [hop('blob:https://shop.example/1')] })).toBe(true);
    expect(found('host:shop', { hops: [hop('https://shop@api.example/')] })).toBe(false);
  });

  it.each([
    ['404', true],
    ['4xx', true],
    ['4XX', true],
    ['40x', true],
    ['xxx', true],
    ['4', true],
    ['40', true],
    ['405', false],
    ['41x', false],
    ['2xx', false],
    ['4x4', false],
    ['4044', false],
    ['404xx', false],
    ['-404', false],
    ['four', false],
  ])('reads status:%s', (pattern, expected) => {
    const hops = [hop('https://api.example/', { status: 404 })] as const;
    expect(found(`status:${pattern}`, { hops })).toBe(expected);
    expect(found(`-status:${pattern}`, { hops })).toBe(!expected);
  });

  it('finds no status without a response', () => {
    const hops = [hop('https://api.example/', { outcome: { kind: 'unanswered', code: '' } })] as const;
    expect(found('status:xxx', { hops })).toBe(false);
    expect(found('verdict:no-response', { hops })).toBe(true);
  });

  it('distinguishes known credentials and request modes from open ones', () => {
    const unknown: Partial<Exchange> = { credentials: open(['include', 'omit']), mode: open(['cors', 'no-cors']) };
    expect([found('credentials:include'), found('credentials:omit'), found('credentials:open')]).toEqual([true, false, false]);
    expect([found('credentials:include', unknown), found('credentials:open', unknown)]).toEqual([false, true]);
    expect([found('mode:cors'), found('mode:no-cors'), found('mode:open')]).toEqual([true, false, false]);
    expect([found('mode:cors', unknown), found('mode:no-cors', unknown), found('mode:open', unknown)]).toEqual([false, false, true]);
  });

  it('takes the credentials mode from the verdict, which may have inferred it', () => {
    const consenting = { hops: [hop('https://api.example/', { allowed: '*' })], end: 'finished' } as const;
    expect(found('credentials:open', { ...consenting, credentials: open(['include', 'omit']) })).toBe(false);
    expect(found('credentials:omit', { ...consenting, credentials: open(['include', 'omit']) })).toBe(true);
  });

  it('finds verdicts', () => {
    expect([found('verdict:hidden'), found('verdict:Hid'), found('verdict:readable'), found('verdict:idden')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const readable: Partial<Exchange> = { hops: [hop('https://api.example/', { allowed: '*' })], credentials: seen('omit', 'har') };
    expect([found('verdict:hidden', readable), found('verdict:readable', readable)]).toEqual([false, true]);
  });

  it('finds a blocked response by the word that people see as well', () => {
    expect([found('verdict:blocked'), found('verdict:BLOCK'), found('-verdict:blocked'), found('verdict:locked')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const readable: Partial<Exchange> = { hops: [hop('https://api.example/', { allowed: '*' })], credentials: seen('omit', 'har') };
    expect([found('verdict:blocked', readable), found('-verdict:blocked', readable)]).toEqual([false, true]);
  });

  it('finds all reasons, including further failures and those of one branch of several', () => {
    expect([found('reason:allow-origin'), found('reason:ORIGIN-missing'), found('reason:corp')]).toEqual([true, true, false]);
    expect([found('reason:response'), found('reason:response:'), found('reason:preflight')]).toEqual([true, true, false]);
    const hops = [hop('https://api.example/', { allowed: '*' })] as const;
    expect(found('reason:allow-origin-wildcard', { hops })).toBe(true);
    expect(evaluateExchange({ ...base, hops }).failure?.reason.id).toBe('allow-origin-wildcard');
    expect(found('reason:allow-credentials', { hops })).toBe(true);
    expect(found('reason:wildcard verdict:depends', { hops, credentials: open(['include', 'omit']) })).toBe(true);
    expect(found('reason:wildcard', { hops, credentials: seen('omit', 'har') })).toBe(false);
  });

  it('finds exactly the text of the column, in every case and language', async () => {
    const stage = 'local-same-site';
    const all = cases.flatMap((one) => [
      evaluateExchange(asExchange(one, stage, 'chromium')),
      evaluateExchange(asExchange(one, stage, 'firefox')),
    ]);
    for (const { load } of Object.values(languages)) {
      const catalogue = await load();
      const shown = all.map(({ verdict }) => explanationOf(catalogue, verdict).short.toLowerCase());
      // No reason's id contains a space.
      for (const words of new Set(shown.filter((short) => short.includes(' ')))) {
        const holds = matcherFor([{ key: 'reason', value: words, negated: false }], catalogue);
        expect(all.filter(holds).length, words).toBe(shown.filter((short) => short.includes(words)).length);
      }
    }
  });

  it('finds the text of the reason column', () => {
    expect([found('reason:"no allow-origin"'), found('reason:"Allow-Origin" reason:"NO ALLOW"'), found('reason:rejected')]).toEqual([
      true,
      true,
      false,
    ]);
    const asked: Partial<Exchange> = { mode: seen('no-cors', 'har') };
    expect([found('reason:"mode is"', asked), found('-reason:"mode is"', asked), found('reason:"mode is"')]).toEqual([true, false, false]);
  });

  const value = fc.oneof(
    fc.constantFrom('localhost', '7001', '/0', 'http', 'get', 'allow', '4xx', 'cors', 'open', '(', '[a', '\\'),
    fc.string(),
  );
  const key = fc.constantFrom('', 'verdict:', 'reason:', 'host:', 'path:', 'method:', 'status:', 'credentials:', 'mode:', 'scheme:');
  const anyWord = fc
    .tuple(
      key,
      value.filter((one) => one.trim() !== '' && !one.includes('"')),
    )
    .map(([k, one]) => `${k}"${one}"`);
  const anyEvaluated = anyExchange.map(evaluateExchange);

  it('matches when all its words match, and a negated word matches when the word does not', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 4 }), anyEvaluated, (words, evaluated) => {
        const each = words.map((word) => matcherFor(parseQuery(word), en)(evaluated));
        expect(matcherFor(parseQuery(words.join(' ')), en)(evaluated)).toBe(each.every(Boolean));
        expect(words.map((word) => matcherFor(parseQuery(`-${word}`), en)(evaluated))).toEqual(each.map((holds) => !holds));
      }),
    );
  });

  it('returns the same result each time', () => {
    fc.assert(
      fc.property(anyWord, fc.array(anyEvaluated, { minLength: 1, maxLength: 5 }), (word, all) => {
        const once = matcherFor(parseQuery(word), en);
        expect([...all, ...all].map(once)).toEqual([...all, ...all].map((evaluated) => matcherFor(parseQuery(word), en)(evaluated)));
      }),
    );
  });
});
