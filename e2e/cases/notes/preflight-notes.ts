import { answered, at, consent, exchangeOf, headersOf, hop, preflightConsent, preflightOf, put, responding } from './build.ts';
import type { NoteCase } from './note-case.ts';

const maxAge = (value: string) => ({ ...preflightConsent, 'Access-Control-Max-Age': value });
const ALLOW_NETWORK = 'Access-Control-Allow-Private-Network';
const REQUEST_NETWORK = 'Access-Control-Request-Private-Network';

export const preflightNotes = {
  'max-age-invalid': {
    given: [
      ['a fraction', put(maxAge('60.5')), [{ sent: '60.5', seconds: 5, engine: 'chromium', ...at('preflight') }]],
      ['two lines', put(maxAge('60, 60'), [], { engine: 'firefox' }), [{ sent: '60, 60', seconds: 0, engine: 'firefox' }]],
      ['an empty value', put(maxAge('')), [{ sent: '' }]],
    ],
    missing: [
      ['seconds', put(maxAge('600'))],
      ['a negative number', put(maxAge('-1'))],
      ['absent', put(preflightConsent)],
      ['in a response', responding({ ...consent, 'Access-Control-Max-Age': 'x' })],
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
      ['an invalid value', put(maxAge('99999s'))],
      ['in a response', responding({ ...consent, 'Access-Control-Max-Age': '99999' })],
    ],
  },
  'private-network-obsolete': {
    given: [
      ['allowed', put({ ...preflightConsent, [ALLOW_NETWORK]: 'true' }), [{ header: ALLOW_NETWORK, ...at('preflight') }]],
      [
        'requested',
        exchangeOf(hop({ preflight: preflightOf(answered(preflightConsent), [], headersOf({ [REQUEST_NETWORK]: 'true' })) })),
        [{ header: REQUEST_NETWORK, ...at('preflight') }],
      ],
    ],
    missing: [['neither', put({ ...preflightConsent, 'Access-Control-Allow-Local-Network': 'true' })]],
  },
} satisfies Record<string, NoteCase>;
