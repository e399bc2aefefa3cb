import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange } from '../../../e2e/cases/reading/any-exchange.ts';
import { adviceOn } from '../../locales/catalogue/notes.ts';
import { plain } from '../../locales/catalogue/text.ts';
import { enNotes } from '../../locales/en/notes.ts';
import { esNotes } from '../../locales/es/notes.ts';
import { jaNotes } from '../../locales/ja/notes.ts';
import { koNotes } from '../../locales/ko/notes.ts';
import { evaluate } from '../evaluate.ts';
import { type Engine, type Exchange, type Outcome, open, type Sighting, seen } from '../facts/facts.ts';
import { type NonEmpty, nonEmpty } from '../facts/non-empty.ts';
import type { HeaderList } from '../http/header-list.ts';
import { collectNotes, noteIds } from './collect-notes.ts';
import type { Note, NoteId } from './note.ts';
import { findReflections } from './reflections.ts';

const PAGE = 'https://app.example';
const API = 'https://api.test';

type Lines = Readonly<Record<string, string>>;
const headersOf = (lines: Lines): HeaderList => Object.entries(lines).map(([name, value]) => ({ name, value }));
const answered = (lines: Lines, status = 200, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers: headersOf(lines), location, fromServiceWorker: false },
});
const unanswered: Outcome = { kind: 'unanswered', code: '' };

const hop = (change: Partial<Sighting> = {}): Sighting => ({
  url: `${API}/a`,
  method: 'GET',
  headers: [],
  provisional: false,
  preflight: null,
  outcome: answered({}),
  ...change,
});
const asking = (outcome: Outcome, unsafeNames: readonly string[] = [], headers: HeaderList = []): NonNullable<Sighting['preflight']> => ({
  origin: PAGE,
  method: 'PUT',
  unsafeNames,
  headers,
  outcome,
});
const exchangeOf = (hops: Sighting | NonEmpty<Sighting>, change: Partial<Exchange> = {}): Exchange => ({
  id: '0',
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen(PAGE, 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('include', 'user'),
  redirect: seen('follow', 'har'),
  hops: 'url' in hops ? [hops] : hops,
  end: 'unknown',
  startedAt: 0,
  duration: 0,
  entries: [0],
  ...change,
});
const omit: Partial<Exchange> = { credentials: seen('omit', 'user') };
const unknown: Partial<Exchange> = { credentials: open(['include', 'omit']) };

const given = (exchange: Exchange): readonly Note[] => collectNotes(exchange, evaluate(exchange));
const only = <Id extends NoteId>(exchange: Exchange, id: Id) => given(exchange).filter((note) => note.id === id);

const AO = 'Access-Control-Allow-Origin';
const AC = 'Access-Control-Allow-Credentials';
const consent = { [AO]: PAGE, [AC]: 'true' };
/** What a preflight of these tests is answered when it lets the request through. */
const passing = { ...consent, 'Access-Control-Allow-Methods': 'PUT' };
const got = (lines: Lines, change: Partial<Exchange> = {}) => exchangeOf(hop({ outcome: answered(lines) }), change);
const at = (place: 'preflight' | 'response', index = 0) => ({ place, hop: index });

interface Row {
  readonly given: readonly (readonly [why: string, exchange: Exchange, notes: readonly object[]])[];
  readonly missing: readonly (readonly [why: string, exchange: Exchange])[];
}

const nullOrigin = { origin: seen('null', 'har') } as const;
const fromHttp = (origin: string, change: Partial<Sighting> = {}) =>
  exchangeOf(hop({ outcome: answered({ [AO]: origin, [AC]: 'true' }), ...change }), { origin: seen(origin, 'har') });
const posted = (outcome: Outcome, change: Partial<Sighting> = {}) => exchangeOf(hop({ method: 'POST', outcome, ...change }));
const cookie = { 'Set-Cookie': 'sid=1; Secure' };
const put = (lines: Lines, unsafeNames: readonly string[] = [], change: Partial<Exchange> = {}, headers: Lines = {}) =>
  exchangeOf(
    hop({ method: 'PUT', headers: headersOf(headers), preflight: asking(answered(lines), unsafeNames), outcome: answered(consent) }),
    change,
  );
const exposing = { ...consent, 'Access-Control-Expose-Headers': '*, x-named', 'X-Named': '1', 'X-Total': '2', Date: 'x' };
const withToken = { ...passing, 'Access-Control-Allow-Headers': '*' };
const maxAge = (value: string) => ({ ...passing, 'Access-Control-Max-Age': value });
const withAuthorization = (change: Partial<Sighting> = {}) =>
  hop({ headers: headersOf({ Authorization: 'x' }), outcome: answered(consent), ...change });
const ALLOW_NETWORK = 'Access-Control-Allow-Private-Network';
const REQUEST_NETWORK = 'Access-Control-Request-Private-Network';

const consentTwice = (engine: Engine): Exchange => {
  const headers = [...headersOf({ [AO]: 'null', [AC]: 'true' }), { name: AC, value: '' }];
  return exchangeOf(hop({ outcome: { kind: 'answered', reply: { status: 200, headers, location: null, fromServiceWorker: false } } }), {
    engine,
    ...nullOrigin,
  });
};

const rows: Readonly<Record<NoteId, Row>> = {
  'null-allowed-with-credentials': {
    given: [
      ['with an empty line that Firefox drops', consentTwice('firefox'), [at('response')]],
      ['for an opaque origin', got({ [AO]: 'null', [AC]: 'true' }, nullOrigin), [at('response')]],
      ['whoever asks', got({ [AO]: 'null', [AC]: 'true' }), [at('response')]],
      [
        'once for both answers of a hop',
        exchangeOf(
          hop({
            preflight: asking(answered({ [AO]: 'null', [AC]: 'true' })),
            outcome: answered({ [AO]: 'null', [AC]: 'true' }),
          }),
        ),
        [at('response')],
      ],
      [
        'in the preflight alone',
        exchangeOf(hop({ preflight: asking(answered({ [AO]: 'null', [AC]: 'true' })), outcome: unanswered })),
        [at('preflight')],
      ],
    ],
    missing: [
      ['with an empty line that Chromium keeps', consentTwice('chromium')],
      ['without consent to credentials', got({ [AO]: 'null' }, nullOrigin)],
      ['with an invalid consent', got({ [AO]: 'null', [AC]: 'True' }, nullOrigin)],
      ['for a named origin', got(consent)],
    ],
  },
  'http-origin-allowed': {
    given: [['by an https server', fromHttp('http://app.example'), [{ origin: 'http://app.example', ...at('response') }]]],
    missing: [
      ['by an http server', fromHttp('http://app.example', { url: 'http://api.test/' })],
      ['on the same machine', fromHttp('http://localhost:3000')],
      ['on a name below localhost', fromHttp('http://app.localhost')],
      ['on a loopback address', fromHttp('http://127.0.0.1:3000')],
      ['for https', got(consent)],
      ['without credentials', exchangeOf(hop({ outcome: answered({ [AO]: 'http://app.example' }) }))],
      ['with a value that is no origin', fromHttp('http://app.example/')],
    ],
  },
  'request-executed': {
    given: [
      [
        'when its redirect may not be followed',
        exchangeOf(hop({ method: 'POST', outcome: answered(consent, 302, `${API}/b`) }), { redirect: seen('error', 'har') }),
        [{ status: 302 }],
      ],
      ['when its answer is hidden', posted(answered({})), [{ method: 'POST', status: 200, ...at('response') }]],
      [
        'when a later answer is hidden',
        exchangeOf([
          hop({ method: 'POST', outcome: answered(consent, 303, `${API}/b`) }),
          hop({ method: 'GET', url: `${API}/b`, outcome: answered({}) }),
        ]),
        [{ method: 'POST', status: 303, ...at('response') }],
      ],
      [
        'however credentials were asked',
        exchangeOf(hop({ method: 'POST' }), unknown),
        [{ method: 'POST', status: 200, ...at('response') }],
      ],
    ],
    missing: [
      [
        'that was sent elsewhere as it was',
        exchangeOf([hop({ method: 'POST', outcome: answered(consent, 307, `${API}/b`) }), hop({ url: `${API}/b`, outcome: answered({}) })]),
      ],
      ['of a safe method', got({})],
      ['of a readable answer', posted(answered(consent))],
      ['that was never sent', exchangeOf(hop({ method: 'PUT', preflight: asking(answered({})), outcome: unanswered }))],
      ['that the server refused', posted(answered({}, 403))],
      ['that is readable in another world', exchangeOf(hop({ method: 'POST', outcome: answered({ [AO]: '*' }) }), unknown)],
      ['of which the browser says that it ended well', exchangeOf(hop({ method: 'POST' }), { end: 'finished' })],
      ['that a same-origin request got', posted(answered({}), { url: `${PAGE}/a` })],
    ],
  },
  'cookie-stored-though-hidden': {
    given: [
      ['with credentials', got(cookie), [{ names: ['sid'], ...at('response') }]],
      [
        'each name once, lines joined or not',
        exchangeOf(
          hop({
            outcome: {
              kind: 'answered',
              reply: {
                status: 401,
                headers: [
                  { name: 'set-cookie', value: 'a=1; Path=/;x=2\nb = 2' },
                  { name: 'Set-Cookie', value: 'a=3' },
                ],
                location: null,
                fromServiceWorker: false,
              },
            },
          }),
        ),
        [{ names: ['a', 'b'], ...at('response') }],
      ],
    ],
    missing: [
      ['without credentials', got(cookie, omit)],
      ['if that is unknown', got(cookie, unknown)],
      ['in a readable response', got({ ...consent, ...cookie })],
      ['without a cookie', got({})],
      ['without a name', got({ 'Set-Cookie': 'Secure' })],
      ['in a preflight', exchangeOf(hop({ preflight: asking(answered(cookie)), outcome: unanswered }))],
    ],
  },
  'cookie-ignored': {
    given: [
      [
        'in mode same-origin, back home after a foreign redirect',
        exchangeOf([hop({ outcome: answered({ [AO]: PAGE }, 302, `${PAGE}/b`) }), hop({ url: `${PAGE}/b`, outcome: answered(cookie) })], {
          credentials: seen('same-origin', 'user'),
        }),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response', 1) }],
      ],
      ['in a preflight', put({ ...passing, ...cookie }), [{ names: ['sid'], asked: 'preflight', ...at('preflight') }]],
      ['without credentials', got({ [AO]: '*', ...cookie }, omit), [{ names: ['sid'], asked: 'without-credentials', ...at('response') }]],
      [
        'in mode same-origin, of another origin',
        got(cookie, { credentials: seen('same-origin', 'user') }),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response') }],
      ],
    ],
    missing: [
      ['of a navigation', got(cookie, { mode: seen('navigate', 'har'), credentials: seen('same-origin', 'user') })],
      ['with credentials', got({ ...consent, ...cookie })],
      ['if that is unknown', got({ ...consent, ...cookie }, unknown)],
      [
        'in mode same-origin, of the page’s own origin',
        exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(cookie) }), { credentials: seen('same-origin', 'user') }),
      ],
      ['without a cookie', got({ [AO]: '*' }, omit)],
    ],
  },
  'vary-origin-missing': {
    given: [
      [
        'where another server varies',
        exchangeOf([
          hop({ outcome: answered({ ...consent, Vary: 'Origin' }, 302, 'https://api2.test/b') }),
          hop({ url: 'https://api2.test/b', headers: headersOf({ Origin: 'null' }), outcome: answered({ [AO]: 'null' }) }),
        ]),
        [{ perOrigin: 'unknown', ...at('response', 1) }],
      ],
      ['where the origin is named', got(consent), [{ origin: PAGE, perOrigin: 'unknown', ...at('response') }]],
      ['where it varies by something else', got({ ...consent, Vary: 'Accept, X-Origin' }), [{ perOrigin: 'unknown' }]],
      [
        'where the preflight varies',
        exchangeOf(hop({ preflight: asking(answered({ ...passing, Vary: 'Origin' })), outcome: answered(consent) })),
        [{ perOrigin: 'yes' }],
      ],
      [
        'where the preflight echoed another origin',
        exchangeOf(
          hop({
            headers: headersOf({ Origin: 'null' }),
            preflight: asking(answered(passing)),
            outcome: answered({ [AO]: 'null', [AC]: 'true' }),
          }),
        ),
        [{ origin: 'null', perOrigin: 'yes' }],
      ],
    ],
    missing: [
      ['in mode no-cors', got(consent, { mode: seen('no-cors', 'har') })],
      ['with a Vary', got({ ...consent, vary: 'accept-encoding, origin' })],
      ['with Vary: *', got({ ...consent, Vary: '*' })],
      ['with the wildcard', got({ [AO]: '*' }, omit)],
      ['with another origin', got({ [AO]: 'https://other.example' })],
      ['where nothing may be kept', got({ ...consent, 'Cache-Control': 'private, No-Store' })],
      ['of a method that is not cached', posted(answered(consent))],
      ['of the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(consent) }))],
    ],
  },
  'expose-wildcard-literal-with-credentials': {
    given: [['with credentials', got(exposing), [{ missed: ['X-Total'], ...at('response') }]]],
    missing: [
      ['of the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(exposing) }))],
      [
        'of a redirect, which nobody reads',
        exchangeOf([hop({ outcome: answered(exposing, 302, `${API}/b`) }), hop({ url: `${API}/b`, outcome: answered(consent) })]),
      ],
      ['without credentials', got(exposing, omit)],
      ['if that is unknown', got(exposing, unknown)],
      ['in a list by name', got({ ...consent, 'Access-Control-Expose-Headers': 'x-*' })],
      ['in a preflight', put({ ...passing, 'Access-Control-Expose-Headers': '*' })],
    ],
  },
  'wildcard-header-does-not-cover-authorization': {
    given: [['without credentials', put(withToken, ['authorization'], omit), [at('preflight')]]],
    missing: [
      [
        'in the response alone',
        exchangeOf(
          hop({
            preflight: asking(answered({ ...passing, 'Access-Control-Allow-Headers': 'authorization' }), ['authorization']),
            outcome: answered(withToken),
          }),
          omit,
        ),
      ],
      ['named beside it', put({ ...withToken, 'Access-Control-Allow-Headers': '*, AUTHORIZATION' }, ['authorization'], omit)],
      ['with credentials, where it is refused', put(withToken, ['authorization'])],
      ['for other headers', put(withToken, ['x-test'], omit)],
      ['in a void list', put({ ...withToken, 'Access-Control-Allow-Headers': '*, a b' }, ['authorization'], omit)],
    ],
  },
  'authorization-is-not-credentials': {
    given: [
      ['asked for in a preflight', put(withToken, ['authorization'], omit), [{ setBy: 'script', ...at('response') }]],
      [
        'refused in a preflight',
        exchangeOf(hop({ preflight: asking(answered({}), ['authorization']), outcome: unanswered })),
        [{ setBy: 'script', ...at('preflight') }],
      ],
      [
        'not asked for in the preflight',
        put(passing, ['x-test'], {}, { authorization: 'Basic x' }),
        [{ setBy: 'browser', ...at('response') }],
      ],
      ['without a preflight', exchangeOf(withAuthorization()), [{ setBy: 'unknown', ...at('response') }]],
      ['without a preflight or credentials', exchangeOf(withAuthorization(), omit), [{ setBy: 'script', ...at('response') }]],
      ['not asked for, without credentials', put(passing, [], omit, { Authorization: 'x' }), [{ setBy: 'unknown', ...at('response') }]],
    ],
    missing: [
      ['where there is none', put(passing, ['x-authorization'])],
      ['of the page’s own origin', exchangeOf(withAuthorization({ url: `${PAGE}/a` }))],
    ],
  },
  'allow-credentials-useless-with-wildcard': {
    given: [
      ['without credentials', got({ [AO]: '*', [AC]: 'true' }, omit), [at('response')]],
      ['if that is unknown', got({ [AO]: '*', [AC]: 'true' }, unknown), [at('response')]],
    ],
    missing: [
      ['of the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered({ [AO]: '*', [AC]: 'true' }) }), omit)],
      ['with credentials, where it is refused', got({ [AO]: '*', [AC]: 'true' })],
      ['with a name', got(consent, omit)],
      ['without consent to credentials', got({ [AO]: '*' }, omit)],
      ['with false', got({ [AO]: '*', [AC]: 'false' }, omit)],
    ],
  },
  'allow-credentials-false': {
    given: [
      ['false', got({ [AO]: '*', [AC]: 'false' }, omit), [{ sent: 'false', ...at('response') }]],
      ['another value', got({ [AO]: '*', [AC]: 'True' }, omit), [{ sent: 'True', ...at('response') }]],
      [
        'different ones in both answers',
        exchangeOf(hop({ preflight: asking(answered({ ...passing, [AC]: '0' })), outcome: answered({ ...consent, [AC]: '' }) }), omit),
        [
          { sent: '', ...at('response') },
          { sent: '0', ...at('preflight') },
        ],
      ],
    ],
    missing: [
      ['of the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered({ [AC]: 'false' }) }), omit)],
      ['true', got(consent, omit)],
      ['absent', got({ [AO]: '*' }, omit)],
      ['with credentials, where it is refused', got({ [AO]: PAGE, [AC]: 'false' })],
      ['if that is unknown', got({ [AO]: PAGE, [AC]: 'false' }, unknown)],
    ],
  },
  'max-age-invalid': {
    given: [
      ['a fraction', put(maxAge('60.5')), [{ sent: '60.5', seconds: 5, engine: 'chromium', ...at('preflight') }]],
      ['two lines', put(maxAge('60, 60'), [], { engine: 'firefox' }), [{ sent: '60, 60', seconds: 0, engine: 'firefox' }]],
      ['nothing', put(maxAge('')), [{ sent: '' }]],
    ],
    missing: [
      ['seconds', put(maxAge('600'))],
      ['a wish not to be remembered', put(maxAge('-1'))],
      ['absent', put(passing)],
      ['in a response', got({ ...consent, 'Access-Control-Max-Age': 'x' })],
    ],
  },
  'max-age-over-cap': {
    given: [
      ['in Chromium', put(maxAge('7201')), [{ sent: '7201', cap: 7_200, engine: 'chromium', ...at('preflight') }]],
      ['in WebKit', put(maxAge('601'), [], { engine: 'webkit' }), [{ cap: 600, engine: 'webkit' }]],
    ],
    missing: [
      ['at the cap', put(maxAge('7200'))],
      ['below that of Firefox', put(maxAge('7201'), [], { engine: 'firefox' })],
      ['unreadable', put(maxAge('99999s'))],
      ['in a response', got({ ...consent, 'Access-Control-Max-Age': '99999' })],
    ],
  },
  'private-network-obsolete': {
    given: [
      ['allowed', put({ ...passing, [ALLOW_NETWORK]: 'true' }), [{ header: ALLOW_NETWORK, ...at('preflight') }]],
      [
        'asked for',
        exchangeOf(hop({ preflight: asking(answered(passing), [], headersOf({ [REQUEST_NETWORK]: 'true' })) })),
        [{ header: REQUEST_NETWORK, ...at('preflight') }],
      ],
    ],
    missing: [['neither', put({ ...passing, 'Access-Control-Allow-Local-Network': 'true' })]],
  },
};

describe.each(noteIds)('the note %s', (id) => {
  it.each(rows[id].given)('is given: %s', (_, exchange, notes) => {
    const found = only(exchange, id);
    expect(found).toHaveLength(notes.length);
    expect(found).toMatchObject(notes);
  });
  it.each(rows[id].missing)('is not given: %s', (_, exchange) => {
    expect(only(exchange, id)).toEqual([]);
  });
});

it('says nothing of a perfect answer, nor of one that a service worker made', () => {
  const lines = { ...consent, Vary: 'Origin' };
  expect(given(got(lines))).toEqual([]);
  const reply = { status: 200, headers: headersOf({ [AO]: 'null', [AC]: 'true' }), location: null, fromServiceWorker: true };
  expect(given(exchangeOf(hop({ outcome: { kind: 'answered', reply } })))).toEqual([]);
});

describe('for any exchange', () => {
  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 12 });
  const values: Readonly<Record<string, readonly string[]>> = {
    'Set-Cookie': ['a=1', 'a=1\nb=2', '=', 'x'],
    'Access-Control-Max-Age': ['5', '99999999', '-1', '1.5'],
    'Access-Control-Allow-Private-Network': ['true'],
    'Access-Control-Allow-Headers': ['*', '*, authorization'],
    Vary: ['Origin', '*', 'Accept'],
    'Cache-Control': ['no-store', 'max-age=60'],
    Authorization: ['Basic x'],
  };
  const anyLine = fc
    .constantFrom(...Object.keys(values))
    .chain((name) => fc.record({ name: fc.constant(name), value: fc.oneof(fc.constantFrom(...(values[name] ?? [])), anyText) }));
  const enriched = fc
    .record({
      exchange: anyExchange,
      stream: fc.infiniteStream(fc.array(anyLine, { maxLength: 4 })),
    })
    .map(({ exchange, stream }): Exchange => {
      const more = (headers: HeaderList): HeaderList => [...headers, ...(stream.next().value ?? [])];
      const wider = (outcome: Outcome): Outcome =>
        outcome.kind === 'answered' ? { ...outcome, reply: { ...outcome.reply, headers: more(outcome.reply.headers) } } : outcome;
      const hops = exchange.hops.map((one) => ({
        ...one,
        headers: more(one.headers),
        preflight: one.preflight && { ...one.preflight, headers: more([]), outcome: wider(one.preflight.outcome) },
        outcome: wider(one.outcome),
      }));
      return { ...exchange, hops: nonEmpty(hops) };
    });
  const hidesOnly: readonly NoteId[] = ['request-executed', 'cookie-stored-though-hidden'];

  it('never throws; is in order, each once, in a place that was answered, and never against the verdict', () => {
    const met = new Set<NoteId>();
    fc.assert(
      fc.property(enriched, (exchange) => {
        const verdict = evaluate(exchange);
        const notes = collectNotes(exchange, verdict);
        findReflections([exchange, exchange]);
        const order = notes.map(({ id }) => noteIds.indexOf(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const keys = notes.map(({ place: _, ...note }) => JSON.stringify(note));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { id, place, hop } of notes) {
          met.add(id);
          const sighting = exchange.hops[hop];
          expect((place === 'preflight' ? sighting?.preflight?.outcome : sighting?.outcome)?.kind).toBe('answered');
        }
        const ids = notes.map(({ id }) => id);
        if (verdict.branches.some(({ ruling }) => ruling.kind !== 'hidden')) {
          for (const id of hidesOnly) expect(ids).not.toContain(id);
        }
        const { credentials } = verdict;
        if (credentials.kind === 'open' || credentials.value === 'omit') expect(ids).not.toContain('cookie-stored-though-hidden');
        if (credentials.kind === 'seen' && credentials.value === 'include') {
          expect(ids).not.toContain('allow-credentials-false');
          expect(notes).not.toContainEqual(expect.objectContaining({ asked: 'without-credentials' }));
        }
      }),
      { numRuns: 1_500 },
    );
    // The random servers speak plain http.
    expect(noteIds.filter((id) => !met.has(id))).toEqual(['http-origin-allowed']);
  });

  it('has words in four languages, none of them blank or left over', () => {
    const check = (title: string, what: string) => {
      expect(title.length).toBeGreaterThan(8);
      expect(what.length).toBeGreaterThan(20);
      expect(title + what).not.toMatch(/undefined|\[object|NaN/);
    };
    for (const { given } of Object.values(rows)) {
      for (const [, exchange] of given) {
        for (const note of collectNotes(exchange, evaluate(exchange))) {
          for (const { notes } of [enNotes, jaNotes, koNotes, esNotes]) {
            const { title, what } = adviceOn(notes, note);
            check(plain(title), plain(what));
          }
        }
      }
    }
    for (const { reflection } of [enNotes, jaNotes, koNotes, esNotes]) {
      const { title, what } = reflection({ target: API, origins: [PAGE, 'https://b.test'] });
      check(plain(title), plain(what));
      expect(plain(what)).toContain('https://b.test');
    }
  });
});

describe('reflectedFor', () => {
  const from = (origin: string, lines: Lines = { [AO]: origin, [AC]: 'true' }, url = `${API}/a`) =>
    exchangeOf(hop({ url, outcome: answered(lines) }), { origin: seen(origin, 'har') });
  const other = 'https://other.test';

  it('tells a server that echoed unrelated origins with credentials, on any of its addresses', () => {
    const found = findReflections([from(other), from(PAGE, undefined, `${API}/b`), from(PAGE)]);
    expect(found).toEqual([{ target: API, origins: [PAGE, other] }]);
  });
  it('takes the origin null for a stranger to everybody', () => {
    expect(findReflections([from('null'), from(PAGE)])).toEqual([{ target: API, origins: [PAGE, 'null'] }]);
  });
  it('takes each address in numbers for a site of its own', () => {
    expect(findReflections([from('https://10.0.0.1'), from('https://10.1.0.1')])).toHaveLength(1);
  });
  it('reads consent as the engine does', () => {
    expect(findReflections([consentTwice('firefox'), from(PAGE)])).toHaveLength(1);
    expect(findReflections([consentTwice('chromium'), from(PAGE)])).toEqual([]);
  });
  it('reads preflights too, with their own origin', () => {
    const headers = headersOf({ Origin: 'null' });
    const asked = exchangeOf(hop({ headers, preflight: asking(answered(passing)), outcome: unanswered }));
    expect(findReflections([asked, from(other)])).toHaveLength(1);
  });
  it('leaves out what a service worker made', () => {
    const made = [from(PAGE), from(other)].map((exchange) => {
      const [{ outcome, ...rest }] = exchange.hops;
      if (outcome.kind === 'unanswered') throw new Error('every one of these is answered');
      return { ...exchange, hops: [{ ...rest, outcome: { ...outcome, reply: { ...outcome.reply, fromServiceWorker: true } } }] } as const;
    });
    expect(findReflections(made)).toEqual([]);
  });
  it.each([
    ['one origin twice', [from(PAGE), from(PAGE)]],
    ['origins of one site', [from('https://a.example.com'), from('https://b.example.com')]],
    ['the same host on another port or scheme', [from(PAGE), from(`${PAGE}:8443`), from('http://app.example')]],
    ['a wildcard', [from(PAGE, { [AO]: '*', [AC]: 'true' }), from(other)]],
    ['no consent to credentials', [from(PAGE, { [AO]: PAGE }), from(other)]],
    ['a refusal', [from(PAGE, { [AO]: other, [AC]: 'true' }), from(other)]],
    ['the developer’s own machine', [from('http://localhost:3000'), from(PAGE)]],
    ['different servers', [from(PAGE), from(other, undefined, 'https://api2.test/')]],
    ['the server itself', [from(API), from(PAGE)]],
  ])('is silent of %s', (_, exchanges) => {
    expect(findReflections(exchanges)).toEqual([]);
  });
});
