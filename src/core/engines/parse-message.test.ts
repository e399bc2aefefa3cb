import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeOfMessage } from '../../capture/paste/message-exchange.ts';
import { evaluate } from '../evaluate.ts';
import { messageKinds } from './message-kinds.ts';
import { parseConsoleMessage } from './parse-message.ts';

const PAGE = 'https://shop.example';
const URL = 'https://api.example/cart';
const chromium = (rest: string) => `Access to fetch at '${URL}' from origin '${PAGE}' has been blocked by CORS policy: ${rest}`;
const firefox = (reason: string, end = '') =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL}. (Reason: ${reason}).${end}`;
const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";

/** Each with the reason that the evaluator must return for the exchange built from it. */
const MESSAGES: readonly (readonly [message: string, reason: string, place: string])[] = [
  [chromium("No 'Access-Control-Allow-Origin' header is present on the requested resource."), 'allow-origin-missing', 'response'],
  [
    `app.js:12 ${chromium(`${PREFLIGHT}No 'Access-Control-Allow-Origin' header is present on the requested resource.`)}`,
    'allow-origin-missing',
    'preflight',
  ],
  [
    chromium(
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    ),
    'allow-origin-wildcard',
    'response',
  ],
  [
    chromium(
      "The 'Access-Control-Allow-Origin' header contains multiple values 'https://shop.example, *', but only one is allowed. Have the server send the header with a valid value.",
    ),
    'allow-origin-list',
    'response',
  ],
  [
    chromium(
      "The 'Access-Control-Allow-Origin' header contains the invalid value 'shop.example'. Have the server send the header with a valid value.",
    ),
    'allow-origin-no-scheme',
    'response',
  ],
  [
    chromium("The 'Access-Control-Allow-Origin' header has a value 'https://shop.example/' that is not equal to the supplied origin."),
    'allow-origin-trailing-slash',
    'response',
  ],
  [
    chromium(
      "The value of the 'Access-Control-Allow-Credentials' header in the response is 'True' which must be 'true' when the request's credentials mode is 'include'.",
    ),
    'allow-credentials-letter-case',
    'response',
  ],
  [
    chromium(
      `${PREFLIGHT}The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.`,
    ),
    'allow-credentials-missing',
    'preflight',
  ],
  [chromium(`${PREFLIGHT}It does not have HTTP ok status.`), 'preflight-status', 'preflight'],
  [chromium(`${PREFLIGHT}Redirect is not allowed for a preflight request.`), 'preflight-redirected', 'preflight'],
  [
    chromium('Cannot parse Access-Control-Allow-Methods response header field in preflight response.'),
    'allow-methods-invalid',
    'preflight',
  ],
  [
    chromium('Cannot parse Access-Control-Allow-Headers response header field in preflight response.'),
    'allow-headers-invalid',
    'preflight',
  ],
  [chromium('Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'), 'method-not-allowed', 'preflight'],
  [
    chromium('Request header field x-a is not allowed by Access-Control-Allow-Headers in preflight response.'),
    'header-not-allowed',
    'preflight',
  ],
  [firefox('CORS header ‘Access-Control-Allow-Origin’ missing', ' Status code: 200.'), 'allow-origin-missing', 'response'],
  [firefox('CORS header ‘Access-Control-Allow-Origin’ missing', ' Status code: 404.'), 'allow-origin-missing-on-error', 'response'],
  [firefox('CORS header ‘Access-Control-Allow-Origin’ does not match ‘http://shop.example’'), 'allow-origin-other-scheme', 'response'],
  [firefox('Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’'), 'allow-origin-wildcard', 'response'],
  [firefox('expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’'), 'allow-credentials-missing', 'response'],
  [firefox('CORS preflight response did not succeed', ' Status code: 401.'), 'preflight-unauthorized', 'preflight'],
  [firefox('CORS request external redirect not allowed'), 'preflight-redirected', 'preflight'],
  [firefox('Did not find method in CORS header ‘Access-Control-Allow-Methods’'), 'method-not-allowed', 'preflight'],
  [firefox('invalid token ‘P UT’ in CORS header ‘Access-Control-Allow-Methods’'), 'allow-methods-invalid', 'preflight'],
  [
    firefox('header ‘authorization’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response'),
    'authorization-not-listed',
    'preflight',
  ],
  [`Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 200`, 'allow-origin-missing', 'response'],
  ['Preflight response is not successful. Status code: 405', 'preflight-status', 'preflight'],
  ['Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.', 'allow-origin-wildcard', 'response'],
  ['Credentials flag is true, but Access-Control-Allow-Credentials is not "true".', 'allow-credentials-missing', 'response'],
  ['Method PATCH is not allowed by Access-Control-Allow-Methods.', 'method-not-allowed', 'preflight'],
  ['Request header field X-Test is not allowed by Access-Control-Allow-Headers.', 'header-not-allowed', 'preflight'],
];

const rebuilt = (text: string, sent: string | null = null) => {
  const message = parseConsoleMessage(text);
  if (!message) return null;
  const { url, origin } = message;
  const exchange = exchangeOfMessage(message, {
    id: 'm',
    url: url ?? URL,
    origin: origin ?? PAGE,
    credentials: null,
    sent,
    status: message.reasons[0] === 'preflight-status' ? 500 : null,
    startedAt: 0,
  });
  const ruling = evaluate(exchange).branches[0].ruling;
  return { message, failure: ruling.kind === 'hidden' ? ruling.failures[0] : null };
};

describe('parseConsoleMessage', () => {
  it.each(MESSAGES)('recognizes: %s', (text, reason, place) => {
    const found = rebuilt(text);
    expect([found?.failure?.reason.id, found?.failure?.place]).toEqual([reason, place]);
    expect(found?.message.reasons).toContain(reason);
  });

  it('extracts the URL, the origin and the start of a redirect', () => {
    const text = `Access to XMLHttpRequest at 'https://b.example/it's' (redirected from 'https://a.example/') from origin 'null' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`;
    expect(parseConsoleMessage(text)).toMatchObject({
      initiator: 'xhr',
      url: "https://b.example/it's",
      redirectedFrom: 'https://a.example/',
      origin: 'null',
    });
    expect(rebuilt(text)?.failure?.hop).toBe(1);
    expect(parseConsoleMessage(firefox('CORS header ‘Access-Control-Allow-Origin’ missing'))?.url).toBe(URL);
    const safari = `Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 200\nFetch API cannot load ${URL} due to access control checks.`;
    expect(parseConsoleMessage(safari)).toMatchObject({ engine: 'webkit', initiator: 'fetch', url: URL, origin: PAGE, status: 200 });
  });

  it('leads to the exact reason once the sent value is known', () => {
    expect(rebuilt('Method patch is not allowed by Access-Control-Allow-Methods.', 'PATCH')?.failure?.reason.id).toBe('method-letter-case');
    expect(rebuilt(firefox('expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’'), '"true"')?.failure?.reason.id).toBe(
      'allow-credentials-quoted',
    );
  });

  it('returns null for any other text', () => {
    for (const text of [
      '',
      'Failed to fetch',
      'TypeError: Load failed',
      "' has been blocked by CORS policy: ",
      'at  (Reason: ',
      chromium('because.'),
    ])
      expect(parseConsoleMessage(text)).toBeNull();
  });

  it('never throws, and runs in linear time', () => {
    const words = Object.values(messageKinds).flatMap((kinds) => kinds.map(({ words }) => words));
    const pieces = fc.constantFrom(
      "Access to fetch at '",
      "' from origin '",
      "' has been blocked by CORS policy: ",
      ' (Reason: ',
      'remote resource at ',
      "'",
      '‘',
      ...words,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        rebuilt(parts.join(''));
      }),
    );
    for (const piece of [
      "Access to fetch at '",
      "' from origin '",
      'Fetch API cannot load ',
      'Origin x ',
      ' ',
      '‘',
      'Cross-origin redirection to ',
    ]) {
      const begun = performance.now();
      rebuilt(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});
