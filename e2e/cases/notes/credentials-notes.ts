import type { Sighting } from '../../../src/core/facts/facts.ts';
import {
  AC,
  AO,
  API,
  answered,
  at,
  consent,
  eitherMode,
  exchangeOf,
  headersOf,
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

const exposing = { ...consent, 'Access-Control-Expose-Headers': '*, x-named', 'X-Named': '1', 'X-Total': '2', Date: 'x' };
const withToken = { ...preflightConsent, 'Access-Control-Allow-Headers': '*' };
const withAuthorization = (change: Partial<Sighting> = {}) =>
  hop({ headers: headersOf({ Authorization: 'x' }), outcome: answered(consent), ...change });

export const credentialsNotes = {
  'expose-wildcard-literal-with-credentials': {
    given: [['with credentials', responding(exposing), [{ missed: ['X-Total'], ...at('response') }]]],
    missing: [
      ['for the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered(exposing) }))],
      [
        'for a redirect, which the page can’t read',
        exchangeOf([hop({ outcome: answered(exposing, 302, `${API}/b`) }), hop({ url: `${API}/b`, outcome: answered(consent) })]),
      ],
      ['without credentials', responding(exposing, withoutCredentials)],
      ['if the credentials mode is unknown', responding(exposing, eitherMode)],
      ['with a list of names', responding({ ...consent, 'Access-Control-Expose-Headers': 'x-*' })],
      ['in a preflight response', put({ ...preflightConsent, 'Access-Control-Expose-Headers': '*' })],
    ],
  },
  'wildcard-header-does-not-cover-authorization': {
    given: [['without credentials', put(withToken, ['authorization'], withoutCredentials), [at('preflight')]]],
    missing: [
      [
        'in the response alone',
        exchangeOf(
          hop({
            preflight: preflightOf(answered({ ...preflightConsent, 'Access-Control-Allow-Headers': 'authorization' }), ['authorization']),
            outcome: answered(withToken),
          }),
          withoutCredentials,
        ),
      ],
      [
        'if it is listed too',
        put({ ...withToken, 'Access-Control-Allow-Headers': '*, AUTHORIZATION' }, ['authorization'], withoutCredentials),
      ],
      ['with credentials, where a check fails', put(withToken, ['authorization'])],
      ['for other headers', put(withToken, ['x-test'], withoutCredentials)],
      ['in an invalid list', put({ ...withToken, 'Access-Control-Allow-Headers': '*, a b' }, ['authorization'], withoutCredentials)],
    ],
  },
  'authorization-is-not-credentials': {
    given: [
      ['requested in a preflight', put(withToken, ['authorization'], withoutCredentials), [{ setBy: 'script', ...at('response') }]],
      [
        'requested in a failed preflight',
        exchangeOf(hop({ preflight: preflightOf(answered({}), ['authorization']), outcome: unanswered })),
        [{ setBy: 'script', ...at('preflight') }],
      ],
      [
        'not requested in the preflight',
        put(preflightConsent, ['x-test'], {}, { authorization: 'Basic x' }),
        [{ setBy: 'browser', ...at('response') }],
      ],
      ['without a preflight', exchangeOf(withAuthorization()), [{ setBy: 'unknown', ...at('response') }]],
      ['without a preflight or credentials', exchangeOf(withAuthorization(), withoutCredentials), [{ setBy: 'script', ...at('response') }]],
      [
        'not requested, without credentials',
        put(preflightConsent, [], withoutCredentials, { Authorization: 'x' }),
        [{ setBy: 'unknown', ...at('response') }],
      ],
    ],
    missing: [
      ['if it is missing', put(preflightConsent, ['x-authorization'])],
      ['for the page’s own origin', exchangeOf(withAuthorization({ url: `${PAGE}/a` }))],
    ],
  },
  'allow-credentials-useless-with-wildcard': {
    given: [
      ['without credentials', responding({ [AO]: '*', [AC]: 'true' }, withoutCredentials), [at('response')]],
      ['if the credentials mode is unknown', responding({ [AO]: '*', [AC]: 'true' }, eitherMode), [at('response')]],
    ],
    missing: [
      [
        'for the page’s own origin',
        exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered({ [AO]: '*', [AC]: 'true' }) }), withoutCredentials),
      ],
      ['with credentials, where a check fails', responding({ [AO]: '*', [AC]: 'true' })],
      ['with a named origin', responding(consent, withoutCredentials)],
      ['if credentials aren’t allowed', responding({ [AO]: '*' }, withoutCredentials)],
      ['with false', responding({ [AO]: '*', [AC]: 'false' }, withoutCredentials)],
    ],
  },
  'allow-credentials-false': {
    given: [
      ['false', responding({ [AO]: '*', [AC]: 'false' }, withoutCredentials), [{ sent: 'false', ...at('response') }]],
      ['another value', responding({ [AO]: '*', [AC]: 'True' }, withoutCredentials), [{ sent: 'True', ...at('response') }]],
      [
        'different values in both responses',
        exchangeOf(
          hop({ preflight: preflightOf(answered({ ...preflightConsent, [AC]: '0' })), outcome: answered({ ...consent, [AC]: '' }) }),
          withoutCredentials,
        ),
        [
          { sent: '', ...at('response') },
          { sent: '0', ...at('preflight') },
        ],
      ],
    ],
    missing: [
      ['for the page’s own origin', exchangeOf(hop({ url: `${PAGE}/a`, outcome: answered({ [AC]: 'false' }) }), withoutCredentials)],
      ['true', responding(consent, withoutCredentials)],
      ['absent', responding({ [AO]: '*' }, withoutCredentials)],
      ['with credentials, where a check fails', responding({ [AO]: PAGE, [AC]: 'false' })],
      ['if the credentials mode is unknown', responding({ [AO]: PAGE, [AC]: 'false' }, eitherMode)],
    ],
  },
} satisfies Record<string, NoteCase>;
