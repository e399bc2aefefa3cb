import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { type Engine, type Exchange, type Outcome, seen } from '../facts/facts.ts';
import { formatConsoleMessages } from './format-messages.ts';

const PAGE = 'http://localhost:8001';
const API = 'http://127.0.0.1:8002';

const answered = (lines: Readonly<Record<string, string>>, status = 200, location: string | null = null): Outcome => ({
  kind: 'answered',
  reply: { status, headers: Object.entries(lines).map(([name, value]) => ({ name, value })), location, fromServiceWorker: false },
});

const exchange = (outcome: Outcome, more: Partial<Exchange> = {}): Exchange => ({
  id: '1',
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen<string>(PAGE, 'request-headers'),
  mode: seen('cors', 'request-headers'),
  credentials: seen('include', 'user'),
  redirect: seen('follow', 'user'),
  hops: [{ url: `${API}/a`, method: 'GET', headers: [{ name: 'X-A', value: '1' }], provisional: false, preflight: null, outcome }],
  end: 'unknown',
  startedAt: 0,
  duration: 0,
  entries: [0],
  ...more,
});

const preflighted = (outcome: Outcome, method = 'GET', unsafeNames: readonly string[] = ['x-a']): Exchange => {
  const plain = exchange({ kind: 'unanswered', code: '' });
  return { ...plain, hops: [{ ...plain.hops[0], method, preflight: { origin: PAGE, method, unsafeNames, headers: [], outcome } }] };
};

const lines = (exchange: Exchange, engine: Engine): readonly string[] => {
  const [{ ruling }] = evaluate(exchange, engine).branches;
  if (ruling.kind !== 'hidden') throw new Error(`it is ${ruling.kind}`);
  return formatConsoleMessages(exchange, ruling.failures[0], engine);
};

const CONSENT = { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Credentials': 'true' };
const missing = exchange(answered({}));
const titleCase = exchange(answered({ ...CONSENT, 'Access-Control-Allow-Credentials': 'True' }));

// Each of these lines comes from the browser itself.
describe('formatConsoleMessages for Chromium', () => {
  const start = `Access to fetch at '${API}/a' from origin '${PAGE}' has been blocked by CORS policy: `;
  it.each([
    ["No 'Access-Control-Allow-Origin' header is present on the requested resource.", missing],
    [
      "The value of the 'Access-Control-Allow-Credentials' header in the response is 'True' which must be 'true' when the request's credentials mode is 'include'.",
      titleCase,
    ],
    [
      `The 'Access-Control-Allow-Origin' header contains multiple values '${PAGE}, *', but only one is allowed. Have the server send the header with a valid value.`,
      exchange(answered({ 'Access-Control-Allow-Origin': `${PAGE}, *` })),
    ],
    [
      "Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      preflighted(answered({}, 404)),
    ],
    [
      "Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
      preflighted(answered(CONSENT, 304)),
    ],
    ['Request header field x-a is not allowed by Access-Control-Allow-Headers in preflight response.', preflighted(answered(CONSENT))],
    [
      'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.',
      preflighted(answered({ ...CONSENT, 'Access-Control-Allow-Methods': '*' }), 'PUT', []),
    ],
  ])('prints: %s', (why, exchange) => {
    expect(lines(exchange, 'chromium')).toEqual([start + why]);
  });

  it('names the attribute of XMLHttpRequest, and the start of a redirect', () => {
    expect(lines({ ...titleCase, initiator: 'xhr' }, 'chromium')[0]).toMatch(
      /^Access to XMLHttpRequest at .* The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute\.$/,
    );
    const [hop] = missing.hops;
    const redirecting = { ...hop, outcome: answered(CONSENT, 302, `${API}/b`) };
    const redirected: Exchange = { ...missing, hops: [redirecting, { ...hop, url: `${API}/b` }] };
    expect(lines(redirected, 'chromium')[0]).toContain(`at '${API}/b' (redirected from '${API}/a') from origin '${PAGE}' has been`);
  });

  it('prints an ellipsis for an unknown kind of request', () => {
    expect(lines({ ...missing, initiator: 'unknown' }, 'chromium')[0]).toMatch(/^Access to … at /);
  });
});

describe('formatConsoleMessages for Firefox', () => {
  const start = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${API}/a. (Reason: `;
  const unsent = `${start}CORS request did not succeed). Status code: (null).`;
  it('inserts the status and the value', () => {
    expect(lines(missing, 'firefox')).toEqual([`${start}CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.`]);
    expect(lines(exchange(answered({ 'Access-Control-Allow-Origin': 'http://localhost:9' })), 'firefox')).toEqual([
      `${start}CORS header ‘Access-Control-Allow-Origin’ does not match ‘http://localhost:9’).`,
    ]);
  });
  it('quotes the URL in one message only', () => {
    expect(lines(exchange(answered({ 'Access-Control-Allow-Origin': '*' })), 'firefox')[0]).toContain(`at ‘${API}/a’. (Reason: Credential`);
  });
  it('also reports the request that was never sent', () => {
    expect(lines(preflighted(answered(CONSENT, 302, `${API}/b`)), 'firefox')).toEqual([
      `${start}CORS request external redirect not allowed).`,
      `${start}CORS preflight response did not succeed). Status code: 302.`,
      unsent,
    ]);
    expect(lines(preflighted(answered(CONSENT)), 'firefox')).toEqual([
      `${start}header ‘x-a’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`,
      unsent,
    ]);
  });
});

describe('formatConsoleMessages for WebKit', () => {
  const end = `Fetch API cannot load ${API}/a due to access control checks.`;
  it.each([
    [`Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 200`, missing],
    ['Credentials flag is true, but Access-Control-Allow-Credentials is not "true".', titleCase],
    ['Request header field X-A is not allowed by Access-Control-Allow-Headers.', preflighted(answered(CONSENT))],
    ['Preflight response is not successful. Status code: 304', preflighted(answered(CONSENT, 304))],
  ])('prints: %s', (why, exchange) => {
    expect(lines(exchange, 'webkit')).toEqual([why, end]);
  });
  it('prints nothing for a header whose letter case is unknown', () => {
    const unseen = preflighted(answered(CONSENT), 'GET', ['x-other']);
    expect(lines(unseen, 'webkit')).toEqual([]);
  });
  it('reports a denied redirect', () => {
    const redirecting = exchange(answered({}, 302, `${API}/b`));
    expect(lines(redirecting, 'webkit')[0]).toBe(
      `Cross-origin redirection to ${API}/b denied by Cross-Origin Resource Sharing policy: Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 302`,
    );
  });
});
