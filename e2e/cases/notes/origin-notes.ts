import { type Outcome, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import {
  AC,
  AO,
  answered,
  at,
  consent,
  consentTwice,
  exchangeOf,
  headersOf,
  hop,
  nullOrigin,
  PAGE,
  preflightConsent,
  preflightOf,
  responding,
  unanswered,
  withoutCredentials,
} from './build.ts';
import type { NoteCase } from './note-case.ts';

const fromHttp = (origin: string, change: Partial<Sighting> = {}) =>
  exchangeOf(hop({ outcome: answered({ [AO]: origin, [AC]: 'true' }), ...change }), { origin: seen(origin, 'har') });
const posted = (outcome: Outcome, change: Partial<Sighting> = {}) => exchangeOf(hop({ method: 'POST', outcome, ...change }));

export const originNotes = {
  'null-allowed-with-credentials': {
    given: [
      ['with an empty line that Firefox drops', consentTwice('firefox'), [at('response')]],
      ['for an opaque origin', responding({ [AO]: 'null', [AC]: 'true' }, nullOrigin), [at('response')]],
      ['for any other origin too', responding({ [AO]: 'null', [AC]: 'true' }), [at('response')]],
      [
        'once for both responses of a hop',
        exchangeOf(
          hop({
            preflight: preflightOf(answered({ [AO]: 'null', [AC]: 'true' })),
            outcome: answered({ [AO]: 'null', [AC]: 'true' }),
          }),
        ),
        [at('response')],
      ],
      [
        'in the preflight response alone',
        exchangeOf(hop({ preflight: preflightOf(answered({ [AO]: 'null', [AC]: 'true' })), outcome: unanswered })),
        [at('preflight')],
      ],
    ],
    missing: [
      ['with an empty line that Chromium keeps', consentTwice('chromium')],
      ['if credentials aren’t allowed', responding({ [AO]: 'null' }, nullOrigin)],
      ['if Allow-Credentials is invalid', responding({ [AO]: 'null', [AC]: 'True' }, nullOrigin)],
      ['for a named origin', responding(consent)],
    ],
  },
  'http-origin-allowed': {
    given: [['by an https server', fromHttp('http://app.example'), [{ origin: 'http://app.example', ...at('response') }]]],
    missing: [
      ['by an http server', fromHttp('http://app.example', { url: 'http://api.test/' })],
      ['on the same machine', fromHttp('http://localhost:3000')],
      ['on a name below localhost', fromHttp('http://app.localhost')],
      ['on a loopback address', fromHttp('http://127.0.0.1:3000')],
      ['for https', responding(consent)],
      ['without credentials', exchangeOf(hop({ outcome: answered({ [AO]: 'http://app.example' }) }))],
      ['with a value that isn’t an origin', fromHttp('http://app.example/')],
    ],
  },
  'vary-origin-missing': {
    given: [
      [
        'if only another server sends Vary',
        exchangeOf([
          hop({ outcome: answered({ ...consent, Vary: 'Origin' }, 302, 'https://api2.test/b') }),
          hop({ url: 'https://api2.test/b', headers: headersOf({ Origin: 'null' }), outcome: answered({ [AO]: 'null' }) }),
        ]),
        [{ perOrigin: 'unknown', ...at('response', 1) }],
      ],
      ['if the origin is named', responding(consent), [{ origin: PAGE, perOrigin: 'unknown', ...at('response') }]],
      ['if Vary lists other headers', responding({ ...consent, Vary: 'Accept, X-Origin' }), [{ perOrigin: 'unknown' }]],
      [
        'if only the preflight response sends Vary',
        exchangeOf(hop({ preflight: preflightOf(answered({ ...preflightConsent, Vary: 'Origin' })), outcome: answered(consent) })),
        [{ perOrigin: 'yes' }],
      ],
      [
        'if the preflight response allows another origin',
        exchangeOf(
          hop({
            headers: headersOf({ Origin: 'null' }),
            preflight: preflightOf(answered(preflightConsent)),
            outcome: answered({ [AO]: 'null', [AC]: 'true' }),
          }),
        ),
        [{ origin: 'null', perOrigin: 'yes' }],
      ],
    ],
    missing: [
      ['in mode no-cors', responding(consent, { mode: seen('no-cors', 'har') })],
      ['with a Vary', responding({ ...consent, vary: 'accept-encoding, origin' })],
      ['with Vary: *', responding({ ...consent, Vary: '*' })],
      ['with the wildcard', responding({ [AO]: '*' }, withoutCredentials)],
      ['with another origin', responding({ [AO]: 'https://other.example' })],
      ['if caches can’t store it', responding({ ...consent, 'Cache-Control': 'private, No-Store' })],
      ['for a method that caches don’t store', posted(answered(consent))],
      ['for the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(consent) }))],
    ],
  },
} satisfies Record<string, NoteCase>;
