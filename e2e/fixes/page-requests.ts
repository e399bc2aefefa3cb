/** Requests of one page to one server, as data and as a browser sends them. */
import { type Exchange, type Outcome, seen } from '../../src/core/facts/facts.ts';
import type { BrowserRequest } from './browser-page.ts';

/** The origin of the server in the exchanges. */
export const API = 'http://api.test';
const answered = (status: number, lines: Readonly<Record<string, string>>): Outcome => ({
  kind: 'answered',
  reply: { status, headers: Object.entries(lines).map(([name, value]) => ({ name, value })), location: null, fromServiceWorker: false },
});
/** Requests of one page whose own fixes contradict one another. The last one is readable. */
export const pageRequests = (origin: string) => {
  const own = { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
  const requestOf = (
    request: Omit<BrowserRequest, 'url'>,
    preflight: Outcome | null,
    outcome: Outcome = { kind: 'unanswered', code: '' },
  ) => {
    const { method, headers, credentials } = request;
    const unsafeNames = Object.keys(headers);
    const exchange: Exchange = {
      id: '',
      engine: 'chromium',
      initiator: 'fetch',
      origin: seen(origin, 'user'),
      mode: seen('cors', 'user'),
      credentials: seen(credentials, 'user'),
      redirect: seen('follow', 'user'),
      hops: [
        {
          url: `${API}/ok`,
          method,
          headers: [],
          provisional: false,
          preflight: preflight && { origin, method, unsafeNames, headers: [], outcome: preflight },
          outcome,
        },
      ],
      end: 'unknown',
      startedAt: 0,
      duration: 0,
      entries: [],
    };
    return { request, exchange };
  };
  return [
    requestOf({ method: 'PUT', headers: {}, credentials: 'omit' }, answered(204, { ...own, 'Access-Control-Allow-Methods': 'PATCH' })),
    requestOf({ method: 'GET', headers: { 'x-token': 'mine' }, credentials: 'omit' }, answered(204, own)),
    requestOf({ method: 'PUT', headers: { 'x-other': '1' }, credentials: 'include' }, answered(404, {})),
    requestOf({ method: 'GET', headers: {}, credentials: 'include' }, null, answered(200, { 'Access-Control-Allow-Origin': '*' })),
    requestOf(
      { method: 'GET', headers: {}, credentials: 'omit' },
      null,
      answered(200, { ...own, 'Access-Control-Expose-Headers': 'X-Total' }),
    ),
  ];
};
