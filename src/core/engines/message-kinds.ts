import type { ReasonId } from '../checks/index.ts';
import type { Engine } from '../facts/facts.ts';

type Reasons = readonly [ReasonId, ...ReasonId[]];
/** The text before and after a quoted value. */
type Delimiters = readonly [before: string, after: string];

/** One console message of an engine. `words` appear in none of its other messages. */
export interface MessageKind {
  readonly words: string;
  readonly reasons: Reasons;
  readonly place?: 'request' | 'preflight' | 'redirect';
  readonly header?: string;
  readonly sent?: Delimiters;
  readonly named?: Delimiters;
}

const ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';
const METHODS = 'Access-Control-Allow-Methods';
const HEADERS = 'Access-Control-Allow-Headers';

const MISSING: Reasons = [
  'allow-origin-missing',
  'allow-origin-missing-on-error',
  'allow-origin-missing-unauthorized',
  'allow-origin-missing-on-redirect',
];
const OTHER_ORIGIN: Reasons = [
  'allow-origin-other-host',
  'allow-origin-other-scheme',
  'allow-origin-other-port',
  'allow-origin-trailing-slash',
  'allow-origin-path',
  'allow-origin-letter-case',
  'allow-origin-default-port',
  'allow-origin-null',
  'allow-origin-for-null',
  'allow-origin-glob',
];
const NO_ORIGIN: Reasons = [
  'allow-origin-not-an-origin',
  'allow-origin-empty',
  'allow-origin-no-scheme',
  'allow-origin-placeholder',
  'allow-origin-quoted',
  'allow-origin-glob',
];
const LIST: Reasons = ['allow-origin-list', 'allow-origin-duplicate', 'allow-origin-placeholder', 'allow-origin-quoted'];
const ANY_ORIGIN: Reasons = [...OTHER_ORIGIN, ...NO_ORIGIN, ...LIST];
const NOT_TRUE: Reasons = [
  'allow-credentials-missing',
  'allow-credentials-letter-case',
  'allow-credentials-false',
  'allow-credentials-duplicate',
  'allow-credentials-list',
  'allow-credentials-quoted',
  'allow-credentials-not-true',
];
const METHOD: Reasons = ['method-not-allowed', 'method-letter-case', 'method-wildcard'];
const HEADER: Reasons = ['header-not-allowed', 'authorization-not-listed', 'header-wildcard'];
const STATUS: Reasons = ['preflight-status', 'preflight-unauthorized'];

const preflight = 'preflight';

/** The messages of each engine. The first whose words a text contains is the match. */
export const messageKinds: Readonly<Record<Engine, readonly MessageKind[]>> = {
  chromium: [
    { words: `No '${ORIGIN}' header is present`, reasons: MISSING, header: ORIGIN },
    { words: "must not be the wildcard '*'", reasons: ['allow-origin-wildcard'], header: ORIGIN },
    { words: 'header contains multiple values', reasons: LIST, header: ORIGIN, sent: ["contains multiple values '", "', but only one is"] },
    {
      words: 'header contains the invalid value',
      reasons: [...NO_ORIGIN, ...OTHER_ORIGIN],
      header: ORIGIN,
      sent: ["contains the invalid value '", "'."],
    },
    {
      words: 'that is not equal to the supplied origin',
      reasons: [...OTHER_ORIGIN, ...NO_ORIGIN],
      header: ORIGIN,
      sent: ["header has a value '", "' that is not equal"],
    },
    {
      words: `The value of the '${CREDENTIALS}' header in the response is '`,
      reasons: NOT_TRUE,
      header: CREDENTIALS,
      sent: ["header in the response is '", "' which must be"],
    },
    { words: 'It does not have HTTP ok status', reasons: STATUS, place: preflight },
    { words: 'Redirect is not allowed for a preflight request', reasons: ['preflight-redirected'], place: preflight },
    { words: `Cannot parse ${METHODS}`, reasons: ['allow-methods-invalid'], place: preflight, header: METHODS },
    { words: `Cannot parse ${HEADERS}`, reasons: ['allow-headers-invalid'], place: preflight, header: HEADERS },
    {
      words: `is not allowed by ${METHODS}`,
      reasons: METHOD,
      place: preflight,
      header: METHODS,
      named: ['Method ', ' is not allowed by'],
    },
    {
      words: `is not allowed by ${HEADERS}`,
      reasons: HEADER,
      place: preflight,
      header: HEADERS,
      named: ['Request header field ', ' is not allowed by'],
    },
    {
      words: 'contains a username and password',
      reasons: ['redirect-url-credentials'],
      place: 'redirect',
      named: ["location '", "' contains"],
    },
    { words: 'Cross origin requests are only supported for', reasons: ['scheme-not-http', 'redirect-scheme'], place: 'request' },
  ],
  firefox: [
    { words: `'${ORIGIN}' missing`, reasons: MISSING, header: ORIGIN },
    { words: `Multiple CORS header '${ORIGIN}' not allowed`, reasons: ['allow-origin-duplicate', 'allow-origin-list'], header: ORIGIN },
    { words: `'${ORIGIN}' does not match '`, reasons: ANY_ORIGIN, header: ORIGIN, sent: ["does not match '", "')"] },
    { words: 'Credential is not supported if', reasons: ['allow-origin-wildcard'], header: ORIGIN },
    { words: `expected 'true' in CORS header '${CREDENTIALS}'`, reasons: NOT_TRUE, header: CREDENTIALS },
    { words: 'preflight response did not succeed', reasons: STATUS, place: preflight },
    { words: 'external redirect not allowed', reasons: ['preflight-redirected'], place: preflight },
    { words: 'request not http', reasons: ['scheme-not-http', 'redirect-scheme'], place: 'request' },
    { words: `Did not find method in CORS header '${METHODS}'`, reasons: METHOD, place: preflight, header: METHODS },
    {
      words: `in CORS header '${METHODS}'`,
      reasons: ['allow-methods-invalid'],
      place: preflight,
      header: METHODS,
      named: ["invalid token '", "' in CORS"],
    },
    {
      words: `in CORS header '${HEADERS}'`,
      reasons: ['allow-headers-invalid'],
      place: preflight,
      header: HEADERS,
      named: ["invalid token '", "' in CORS"],
    },
    {
      words: `is not allowed according to header '${HEADERS}'`,
      reasons: HEADER,
      place: preflight,
      header: HEADERS,
      named: ["header '", "' is not allowed"],
    },
  ],
  webkit: [
    { words: 'Cannot use wildcard in Access-Control-Allow-Origin', reasons: ['allow-origin-wildcard'], header: ORIGIN },
    { words: `${ORIGIN} cannot contain more than one origin`, reasons: LIST, header: ORIGIN },
    // WebKit prints the same message for a missing header and for another origin.
    { words: `is not allowed by ${ORIGIN}`, reasons: [...MISSING, ...ANY_ORIGIN], header: ORIGIN },
    { words: `Credentials flag is true, but ${CREDENTIALS} is not`, reasons: NOT_TRUE, header: CREDENTIALS },
    {
      words: 'Preflight response is not successful',
      reasons: ['preflight-status', 'preflight-unauthorized', 'preflight-redirected'],
      place: preflight,
    },
    { words: `Header ${METHODS} has an invalid value`, reasons: ['allow-methods-invalid'], place: preflight, header: METHODS },
    { words: `Header ${HEADERS} has an invalid value`, reasons: ['allow-headers-invalid'], place: preflight, header: HEADERS },
    { words: `is not allowed by ${METHODS}`, reasons: METHOD, place: preflight, header: METHODS, named: ['Method ', ' is not allowed by'] },
    {
      words: `is not allowed by ${HEADERS}`,
      reasons: HEADER,
      place: preflight,
      header: HEADERS,
      named: ['Request header field ', ' is not allowed by'],
    },
    { words: 'has credentials', reasons: ['redirect-url-credentials'], place: 'redirect' },
  ],
};
