import fc from 'fast-check';
import { type Exchange, type Outcome, open, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import type { NonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { Header } from '../../../src/core/http/header-list.ts';

/** Random exchanges for property tests: relevant header values mixed with arbitrary text. */

const PAGE = 'http://localhost:7001';
const ORIGINS = [PAGE, 'http://localhost:7002', 'http://127.0.0.1:7003'] as const;

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);
const mostly = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 12 }) });

const header = (name: string, values: fc.Arbitrary<string>): fc.Arbitrary<readonly Header[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: mostly(values).map((value) => [{ name, value }]) },
    {
      weight: 1,
      arbitrary: fc
        .array(mostly(values), { minLength: 2, maxLength: 3 })
        .map((all) => all.map((value) => ({ name: name.toLowerCase(), value }))),
    },
  );

const headers: fc.Arbitrary<readonly Header[]> = fc
  .tuple(
    header(
      'Access-Control-Allow-Origin',
      oneOf(PAGE, PAGE, PAGE, '*', '*', `${PAGE}/`, 'null', '', `${PAGE}, *`, 'http://*:7001', '$http_origin', 'https://localhost:7001'),
    ),
    header('Access-Control-Allow-Credentials', oneOf('true', 'true', 'true', 'True', 'false', '', '"true"', 'true, true')),
    header('Access-Control-Allow-Methods', oneOf('PUT', 'GET, PUT', '*', 'put', 'PATCH', 'PUT POST', '')),
    header('Access-Control-Allow-Headers', oneOf('x-test', 'X-Test, content-type', '*', '*, authorization', 'x-test; y', '')),
    header('Access-Control-Expose-Headers', oneOf('*', 'x-total', 'x-total, etag', 'x total')),
    header('X-Total', oneOf('7')),
    header('Cross-Origin-Resource-Policy', oneOf('same-origin', 'same-site', 'cross-origin')),
  )
  .map((all) => all.flat());

const reply = (location: fc.Arbitrary<string | null>): fc.Arbitrary<Outcome> =>
  fc
    .record({ status: fc.constantFrom(200, 200, 200, 204, 301, 302, 304, 401, 404, 500), headers, location })
    .map(({ status, headers, location }) => ({
      kind: 'answered',
      reply: { status: location === null ? status : 302, headers, location, fromServiceWorker: false },
    }));

const outcome = (location: fc.Arbitrary<string | null>): fc.Arbitrary<Outcome> =>
  fc.oneof(
    { weight: 8, arbitrary: reply(location) },
    { weight: 1, arbitrary: fc.constant({ kind: 'unanswered', code: 'net::ERR_FAILED' } as const) },
  );

const preflight = (method: string): fc.Arbitrary<Sighting['preflight']> =>
  fc.record({
    origin: fc.constant(null),
    method: fc.constant(method),
    unsafeNames: fc.constantFrom([], ['x-test'], ['authorization'], ['authorization', 'x-test']),
    headers: fc.constant([]),
    outcome: outcome(fc.constantFrom(null, null, null, `${ORIGINS[1]}/elsewhere`)),
  });

const sighting = (url: string, location: string | null): fc.Arbitrary<Sighting> =>
  fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'patch').chain((method) =>
    fc.record({
      url: fc.constant(url),
      method: fc.constant(method),
      headers: fc.constant([]),
      provisional: fc.constant(false),
      preflight: method === 'PUT' || method === 'patch' ? preflight(method) : fc.constant(null),
      outcome: outcome(fc.constant(location)),
    }),
  );

const hops: fc.Arbitrary<NonEmpty<Sighting>> = fc
  .array(fc.constantFrom(...ORIGINS), { minLength: 1, maxLength: 3 })
  .filter((origins) => origins.some((origin) => origin !== PAGE))
  .chain((origins) => {
    const urls = origins.map((origin, index) => `${origin}/${index}`);
    const all = urls.map((url, index) => sighting(url, urls[index + 1] ?? null));
    return fc.tuple(...all) as unknown as fc.Arbitrary<NonEmpty<Sighting>>;
  });

export const anyExchange: fc.Arbitrary<Exchange> = fc
  .record({
    hops,
    engine: fc.constantFrom('chromium', 'firefox', 'webkit'),
    mode: fc.constantFrom(seen('cors', 'har'), seen('cors', 'har'), seen('no-cors', 'har'), open(['cors', 'no-cors'])),
    credentials: fc.constantFrom(seen('include', 'har'), seen('omit', 'har'), open(['include', 'same-origin', 'omit'])),
    redirect: fc.constantFrom(seen('follow', 'har'), seen('follow', 'har'), open(['follow', 'error', 'manual'])),
    end: fc.constantFrom('unknown', 'unknown', 'finished', 'failed'),
    origin: fc.constantFrom(seen<string>(PAGE, 'har'), seen<string>(PAGE, 'har'), seen('null', 'har')),
  })
  .map((facts) => ({ ...facts, id: '0', initiator: 'fetch', startedAt: 0, duration: 0, entries: [0] }) as Exchange);
