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

const posted = (outcome: Outcome, change: Partial<Sighting> = {}) => exchangeOf(hop({ method: 'POST', outcome, ...change }));
const cookie = { 'Set-Cookie': 'sid=1; Secure' };

export const outcomeNotes = {
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
        exchangeOf(hop({ method: 'POST' }), eitherMode),
        [{ method: 'POST', status: 200, ...at('response') }],
      ],
    ],
    missing: [
      [
        'that was sent elsewhere as it was',
        exchangeOf([hop({ method: 'POST', outcome: answered(consent, 307, `${API}/b`) }), hop({ url: `${API}/b`, outcome: answered({}) })]),
      ],
      ['of a safe method', responding({})],
      ['of a readable answer', posted(answered(consent))],
      ['that was never sent', exchangeOf(hop({ method: 'PUT', preflight: preflightOf(answered({})), outcome: unanswered }))],
      ['that the server refused', posted(answered({}, 403))],
      ['that is readable in another world', exchangeOf(hop({ method: 'POST', outcome: answered({ [AO]: '*' }) }), eitherMode)],
      ['of which the browser says that it ended well', exchangeOf(hop({ method: 'POST' }), { end: 'finished' })],
      ['that a same-origin request got', posted(answered({}), { url: `${PAGE}/a` })],
    ],
  },
  'cookie-stored-though-hidden': {
    given: [
      ['with credentials', responding(cookie), [{ names: ['sid'], ...at('response') }]],
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
      ['without credentials', responding(cookie, withoutCredentials)],
      ['if that is unknown', responding(cookie, eitherMode)],
      ['in a readable response', responding({ ...consent, ...cookie })],
      ['without a cookie', responding({})],
      ['without a name', responding({ 'Set-Cookie': 'Secure' })],
      ['in a preflight', exchangeOf(hop({ preflight: preflightOf(answered(cookie)), outcome: unanswered }))],
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
      ['in a preflight', put({ ...preflightConsent, ...cookie }), [{ names: ['sid'], asked: 'preflight', ...at('preflight') }]],
      [
        'without credentials',
        responding({ [AO]: '*', ...cookie }, withoutCredentials),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response') }],
      ],
      [
        'in mode same-origin, of another origin',
        responding(cookie, { credentials: seen('same-origin', 'user') }),
        [{ names: ['sid'], asked: 'without-credentials', ...at('response') }],
      ],
    ],
    missing: [
      ['of a navigation', responding(cookie, { mode: seen('navigate', 'har'), credentials: seen('same-origin', 'user') })],
      ['with credentials', responding({ ...consent, ...cookie })],
      ['if that is unknown', responding({ ...consent, ...cookie }, eitherMode)],
      [
        'in mode same-origin, of the page’s own origin',
        exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(cookie) }), { credentials: seen('same-origin', 'user') }),
      ],
      ['without a cookie', responding({ [AO]: '*' }, withoutCredentials)],
    ],
  },
} satisfies Record<string, NoteCase>;
