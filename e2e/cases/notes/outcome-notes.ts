import { type Outcome, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import {
  AO,
  API,
  answered,
  at,
  consent,
  eitherMode,
  exchangeOf,
  hop,
  PAGE,
  preflightConsent,
  preflightOf,
  put,
  responding,
  unanswered,
  withoutCredentials,
} from './build.ts';
import type { NoteCase } from './note-case.ts';

const post = (outcome: Outcome, change: Partial<Sighting> = {}) => exchangeOf(hop({ method: 'POST', outcome, ...change }));
const cookie = { 'Set-Cookie': 'sid=1; Secure' };

export const outcomeNotes = {
  'request-executed': {
    given: [
      [
        'if its redirect can’t be followed',
        exchangeOf(hop({ method: 'POST', outcome: answered(consent, 302, `${API}/b`) }), { redirect: seen('error', 'har') }),
        [{ status: 302 }],
      ],
      ['if its response is hidden', post(answered({})), [{ method: 'POST', status: 200, ...at('response') }]],
      [
        'if a later response is hidden',
        exchangeOf([
          hop({ method: 'POST', outcome: answered(consent, 303, `${API}/b`) }),
          hop({ method: 'GET', url: `${API}/b`, outcome: answered({}) }),
        ]),
        [{ method: 'POST', status: 303, ...at('response') }],
      ],
      [
        'if the credentials mode is unknown',
        exchangeOf(hop({ method: 'POST' }), eitherMode),
        [{ method: 'POST', status: 200, ...at('response') }],
      ],
    ],
    missing: [
      [
        'if it was redirected with its method',
        exchangeOf([hop({ method: 'POST', outcome: answered(consent, 307, `${API}/b`) }), hop({ url: `${API}/b`, outcome: answered({}) })]),
      ],
      ['for a safe method', responding({})],
      ['for a readable response', post(answered(consent))],
      ['if it was never sent', exchangeOf(hop({ method: 'PUT', preflight: preflightOf(answered({})), outcome: unanswered }))],
      ['if the server rejected it', post(answered({}, 403))],
      ['if it is readable in another world', exchangeOf(hop({ method: 'POST', outcome: answered({ [AO]: '*' }) }), eitherMode)],
      ['if the browser reports success', exchangeOf(hop({ method: 'POST' }), { end: 'finished' })],
      ['for a same-origin request', post(answered({}), { url: `${PAGE}/a` })],
    ],
  },
  'cookie-stored-though-hidden': {
    given: [
      ['with credentials', responding(cookie), [{ names: ['sid'], ...at('response') }]],
      [
        'each name once, in combined and separate lines',
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
      ['without credentials', responding(cookie, withoutCredentials)],
      ['if the credentials mode is unknown', responding(cookie, eitherMode)],
      ['in a readable response', responding({ ...consent, ...cookie })],
      ['without a cookie', responding({})],
      ['without a name', responding({ 'Set-Cookie': 'Secure' })],
      ['in a preflight response', exchangeOf(hop({ preflight: preflightOf(answered(cookie)), outcome: unanswered }))],
    ],
  },
  'cookie-ignored': {
    given: [
      [
        'in mode same-origin, after a redirect back to the page’s origin',
        exchangeOf([hop({ outcome: answered({ [AO]: PAGE }, 302, `${PAGE}/b`) }), hop({ url: `${PAGE}/b`, outcome: answered(cookie) })], {
          credentials: seen('same-origin', 'user'),
        }),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response', 1) }],
      ],
      ['in a preflight response', put({ ...preflightConsent, ...cookie }), [{ names: ['sid'], asked: 'preflight', ...at('preflight') }]],
      [
        'without credentials',
        responding({ [AO]: '*', ...cookie }, withoutCredentials),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response') }],
      ],
      [
        'in mode same-origin, for another origin',
        responding(cookie, { credentials: seen('same-origin', 'user') }),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response') }],
      ],
    ],
    missing: [
      ['for a navigation', responding(cookie, { mode: seen('navigate', 'har'), credentials: seen('same-origin', 'user') })],
      ['with credentials', responding({ ...consent, ...cookie })],
      ['if the credentials mode is unknown', responding({ ...consent, ...cookie }, eitherMode)],
      [
        'in mode same-origin, for the page’s own origin',
        exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(cookie) }), { credentials: seen('same-origin', 'user') }),
      ],
      ['without a cookie', responding({ [AO]: '*' }, withoutCredentials)],
    ],
  },
} satisfies Record<string, NoteCase>;
