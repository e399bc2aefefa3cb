import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { engineQuirks } from '../checks/quirks.ts';
import { evaluate } from '../evaluate.ts';
import { type CredentialsMode, type Exchange, type Outcome, possible, type Sighting, seen } from '../facts/facts.ts';
import type { Header } from '../http/header-list.ts';
import { originOf } from '../http/url.ts';
import { blockingServers } from './blocking-servers.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import type { Subject } from './demands.ts';
import { headersIn } from './kept.ts';

const PAGE = 'https://shop.test';
const API = 'https://api.test';

const headersFrom = (lines: Readonly<Record<string, string>>): readonly Header[] =>
  Object.entries(lines).map(([name, value]) => ({ name: `Access-Control-${name}`, value }));
const answered = (status: number, lines: Readonly<Record<string, string>>): Outcome => ({
  kind: 'answered',
  reply: { status, headers: headersFrom(lines), location: null, fromServiceWorker: false },
});

interface Sent {
  readonly origin?: string;
  readonly credentials?: CredentialsMode;
  readonly url?: string;
}
const exchange = (hop: Partial<Sighting>, { origin = PAGE, credentials = 'omit', url = `${API}/a` }: Sent = {}): Exchange => ({
  id: url,
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen(origin, 'user'),
  mode: seen('cors', 'user'),
  credentials: seen(credentials, 'user'),
  redirect: seen('follow', 'user'),
  hops: [{ url, method: 'GET', headers: [], provisional: false, preflight: null, outcome: { kind: 'unanswered', code: '' }, ...hop }],
  end: 'unknown',
  startedAt: 0,
  duration: 0,
  entries: [],
});
/** A request whose preflight was answered so. */
const asked = (method: string, unsafeNames: readonly string[], lines: Readonly<Record<string, string>>, sent?: Sent): Exchange =>
  exchange({ method, preflight: { origin: sent?.origin ?? PAGE, method, unsafeNames, headers: [], outcome: answered(204, lines) } }, sent);

const configured = (exchanges: readonly Exchange[], server = API): Configuration<Subject> =>
  configurationOf(
    server,
    exchanges.map((one) => ({ exchange: one, verdict: evaluate(one) })),
    ({ exchange: { engine } }) => engineQuirks[engine],
  );

describe('one configuration for a server', () => {
  const own = { 'Allow-Origin': PAGE };

  it('combines methods, headers and exposed headers, and keeps what the responses allow', () => {
    const { policy, allowed, blocked, count } = configured([
      asked('PATCH', [], { ...own, 'Allow-Methods': 'GET,PUT,DELETE' }),
      asked('POST', ['content-type'], { ...own, 'Allow-Headers': 'X-Token' }),
      asked('DELETE', ['x-token'], { ...own, 'Allow-Methods': 'DELETE', 'Allow-Headers': 'x-token' }),
      exchange({ outcome: answered(200, { 'Expose-Headers': 'X-Total' }) }),
    ]);
    expect(policy).toEqual({
      origins: [PAGE],
      credentials: false,
      methods: ['GET', 'PUT', 'DELETE', 'PATCH'],
      headers: ['X-Token', 'content-type'],
      expose: ['X-Total'],
      preflight: true,
    });
    expect([count, allowed.length, blocked.length]).toEqual([4, 3, 0]);
  });

  it('allows credentials if a request needs them, and then no origin that may not have them', () => {
    const admin = 'https://admin.test';
    const { policy, leftOut, lost, allowed } = configured([
      exchange({ outcome: answered(200, own) }, { credentials: 'include' }),
      exchange({ outcome: answered(200, { 'Allow-Origin': admin }) }, { origin: admin }),
      exchange({ outcome: answered(200, { 'Allow-Origin': '*' }) }),
    ]);
    expect(policy).toMatchObject({ origins: [PAGE], credentials: true });
    expect(leftOut).toEqual([admin, '*']);
    expect(lost.map(({ subject }) => possible(subject.exchange.origin))).toEqual([[admin]]);
    expect(allowed).toHaveLength(1);
  });

  it('lists several origins, and any origin only if every request may have it', () => {
    const admin = 'https://admin.test';
    const star = exchange({ outcome: answered(200, { 'Allow-Origin': '*' }) });
    const none = exchange({ outcome: answered(200, {}) }, { origin: admin });
    expect(configured([none, exchange({ outcome: answered(200, {}) })]).policy).toMatchObject({ origins: [admin, PAGE] });
    expect(configured([star, asked('PUT', [], { 'Allow-Origin': '*' })]).policy).toMatchObject({ origins: '*', methods: ['PUT'] });
    expect(configured([star, none])).toMatchObject({ policy: { origins: [PAGE, admin] }, leftOut: ['*'], lost: [] });
  });

  it('names what stays blocked, with the reason', () => {
    const elsewhere = {
      kind: 'answered',
      reply: { status: 302, headers: [], location: 'ftp://api.test/b', fromServiceWorker: false },
    } as const;
    const sandboxed: Sent = { origin: 'null', credentials: 'include' };
    const { allowed, blocked } = configured([
      exchange({ outcome: answered(200, {}) }),
      exchange({ outcome: answered(200, { 'Allow-Origin': '*' }) }, sandboxed),
      exchange({ outcome: elsewhere }),
      exchange({ outcome: answered(200, {}) }, { url: 'https://other.test/a' }),
    ]);
    expect(allowed).toHaveLength(1);
    expect(blocked.map(({ ruling }) => ruling.kind === 'hidden' && ruling.failures[0].reason.id)).toEqual([
      'allow-origin-missing',
      'redirect-scheme',
    ]);
  });

  it('says when no request certainly includes credentials', () => {
    const open = {
      ...exchange({ outcome: answered(200, {}) }),
      credentials: { kind: 'open', could: ['include', 'omit'], by: null },
    } as const;
    expect(configured([open])).toMatchObject({ policy: { credentials: true }, credentialsOpen: true });
    const certain = exchange({ outcome: answered(200, {}) }, { credentials: 'include' });
    expect(configured([open, certain])).toMatchObject({ policy: { credentials: true }, credentialsOpen: false });
  });

  it('keeps what the responses allow, and gives credentials only to origins that need or have them, for any exchanges', () => {
    let allowing = 0;
    fc.assert(
      fc.property(fc.array(anyExchange, { minLength: 2, maxLength: 6 }), (exchanges) => {
        const subjects = exchanges.map((one) => ({ exchange: one, verdict: evaluate(one) }));
        for (const { server } of blockingServers(subjects)) {
          const { policy, allowed, lost, leftOut } = configured(exchanges, server);
          allowing += allowed.length;
          if (!policy) continue;
          const there = exchanges
            .filter((one) => possible(one.mode).includes('cors'))
            .flatMap(({ hops }) => hops.filter(({ url }) => originOf(url) === server));
          for (const { subject } of lost) {
            const origins = possible(subject.exchange.origin);
            expect(
              origins.some((origin) => leftOut.includes(origin) || origin === 'null') ||
                leftOut.includes('*') ||
                subject.exchange.hops.length > 1,
            ).toBe(true);
          }
          if (policy.credentials) {
            const having = (origin: string) =>
              exchanges.some((one) => possible(one.credentials).includes('include') && possible(one.origin).includes(origin)) ||
              there.some((hop) =>
                [hop.outcome, hop.preflight?.outcome].some((outcome) => headersIn(outcome).some(({ value }) => value === origin)),
              );
            expect(policy.origins.filter((origin) => !having(origin))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(allowing).toBeGreaterThan(100);
  });
});
