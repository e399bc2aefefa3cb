import { describe, expect, it } from 'vitest';
import { possible, type WatchedCall } from '../../core/facts/facts.ts';
import { createLog } from './log.ts';

const page = 'https://shop.example';
const api = 'https://api.example';
const other = 'https://other.example';
const at = (ms: number) => new Date(1_800_000_000_000 + ms).toISOString();
const header = (name: string, value: string) => ({ name, value });
const host = header('Host', 'api.example');
const marked = (id: number) => header(`X-Id-${id}`, '1');

interface Sketch {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly time?: number;
  readonly origin?: string;
  readonly headers?: readonly object[];
  readonly location?: string;
}
const request = (ms: number, sketch: Sketch = {}) => {
  const { url = `${api}/a`, method = 'PUT', status = 200, time = 10, origin = page, headers = [], location } = sketch;
  return {
    startedDateTime: at(ms),
    time,
    request: { url, method, headers: [header('Origin', origin), host, ...headers] },
    response: { status, headers: location === undefined ? [] : [header('Location', location)] },
  };
};
const preflight = (ms: number, names: string, sketch: Sketch = {}) =>
  request(ms, {
    status: 204,
    ...sketch,
    method: 'OPTIONS',
    headers: [header('Access-Control-Request-Method', 'PUT'), ...(names ? [header('Access-Control-Request-Headers', names)] : [])],
  });

const join = (entries: readonly object[], engine: 'chromium' | 'firefox' = 'chromium') => {
  const log = createLog(() => ({ engine, pageOrigin: page }));
  log.add(entries);
  return log.flush().changed;
};
const shape = (entries: readonly object[], engine?: 'chromium' | 'firefox') => join(entries, engine).map(({ entries }) => entries);

describe('a crowd of requests to one address', () => {
  it('gives a preflight to the request with the headers that it names, whatever was nearer in time', () => {
    expect(shape([request(0, { headers: [marked(1)] }), request(1, { headers: [marked(2)] }), preflight(2, 'x-id-1')])).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('takes a request that asks as an earlier one did for remembered, not for the owner of a later preflight', () => {
    expect(shape([request(0), request(20_000), preflight(20_001, '')])).toEqual([[0], [1, 2]]);
  });

  it('keeps the order of requests alike that began together', () => {
    expect(shape([request(0), request(16), preflight(24, ''), preflight(41, '')])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('gives the preflight that refused to no request that was answered', () => {
    expect(shape([request(0), preflight(1, '', { status: 401 })], 'firefox')).toEqual([[0], [1]]);
  });

  it('keeps the preflight of a sandboxed frame from the request of the page', () => {
    expect(shape([request(0), preflight(1, '', { origin: 'null' })])).toEqual([[0], [1]]);
  });

  it('gives a redirect the hop that sends its headers again', () => {
    const hop = (ms: number, id: number) => request(ms, { headers: [marked(id)], location: `${api}/b`, status: 307, time: 500 });
    const next = (ms: number, id: number) => request(ms, { url: `${api}/b`, headers: [marked(id)] });
    expect(shape([hop(0, 1), hop(1, 2), next(500, 2), next(502, 1)])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('follows a redirect with the method that it leaves', () => {
    const hop = request(0, { method: 'POST', location: `${api}/b`, status: 302 });
    expect(shape([hop, request(11, { url: `${api}/b`, method: 'POST' }), request(12, { url: `${api}/b`, method: 'GET' })])).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('knows the hop whose preflight Firefox sends with the origin that the request hides', () => {
    const hop = request(0, { location: `${other}/b`, status: 307, headers: [marked(1)] });
    expect(shape([hop, preflight(11, 'x-id-1', { url: `${other}/b` })], 'firefox')).toEqual([[0, 1]]);
  });

  it('merges a list in another order than the events, without doubling or mixing', () => {
    const log = createLog(() => ({ engine: 'chromium', pageOrigin: page }));
    const unanswered = request(0, { status: 0, headers: [marked(1)] });
    const answered = request(0, { headers: [marked(2)] });
    log.add([unanswered, answered]);
    log.flush();
    log.merge([answered, unanswered]);
    expect(log.flush().changed).toEqual([]);
    expect(log.count()).toBe(2);
  });
});

describe('calls of a crowd', () => {
  const call = (id: string, ms: number, more: Partial<WatchedCall>): WatchedCall => ({
    id,
    api: 'fetch',
    origin: page,
    url: `${api}/a`,
    method: 'GET',
    mode: 'cors',
    credentials: 'omit',
    redirect: 'follow',
    headers: [],
    integrity: false,
    startedAt: 1_800_000_000_000 + ms,
    end: null,
    blockedBy: null,
    ...more,
  });
  const matched = (engine: 'chromium' | 'firefox', entries: readonly object[], calls: readonly WatchedCall[]) => {
    const log = createLog(() => ({ engine, pageOrigin: page }));
    log.addReports(
      calls.map((call) => ({ kind: 'call', call })),
      0,
    );
    log.add(entries);
    return log.flush().changed.map(({ call }) => call?.id);
  };

  it('are those that Chromium began at the same moment, though an earlier one was aborted before it was sent', () => {
    expect(matched('chromium', [request(50, { method: 'GET' })], [call('aborted', 0, {}), call('sent', 49, {})])).toEqual(['sent']);
  });

  it('are told apart in Firefox by the priority that only fetch sends', () => {
    const entries = [request(0, { method: 'GET' }), request(5, { method: 'GET', headers: [header('Priority', 'u=4')] })];
    expect(matched('firefox', entries, [call('fetch', 0, {}), call('xhr', 1, { api: 'xhr', credentials: 'include' })])).toEqual([
      'xhr',
      'fetch',
    ]);
  });

  const byCall = (id: string, ms: number, sketch: Sketch = {}) => ({
    ...request(ms, { method: 'GET', ...sketch }),
    _initiator: { type: 'script', stack: { callFrames: [{ functionName: `corsplain-0a1b2c3d ${id}` }] } },
  });

  it('hold their redirects together', () => {
    const hop = (id: string, ms: number) => byCall(id, ms, { location: `${api}/b`, status: 302, time: 50 });
    const next = (id: string, ms: number) => byCall(id, ms, { url: `${api}/b` });
    expect(shape([hop('1.1', 0), hop('1.2', 1), next('1.2', 50), next('1.1', 51)])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('keep their requests apart in a list that tells more than the events did', () => {
    const log = createLog(() => ({ engine: 'chromium', pageOrigin: page }));
    log.add([byCall('1.1', 0, { status: 0 })]);
    log.merge([byCall('1.2', 0)]);
    expect(log.count()).toBe(2);
  });

  it('are those that Chromium names, whatever the clocks say', () => {
    const calls = [call('1.1', 0, {}), call('1.2', 0, { credentials: 'include' })];
    expect(matched('chromium', [byCall('1.2', 0), byCall('1.1', 0)], calls)).toEqual(['1.2', '1.1']);
  });

  it('are not given to a request of somebody else, nor to one whose own call is not known yet', () => {
    const other = { ...request(0, { method: 'GET' }), _initiator: { stack: { callFrames: [{ functionName: 'load' }] } } };
    expect(matched('chromium', [other, byCall('1.2', 0)], [call('1.1', 0, {})])).toEqual([undefined, undefined]);
  });

  const credentials = (entries: readonly object[], calls: readonly WatchedCall[]) => {
    const log = createLog(() => ({ engine: 'firefox', pageOrigin: page }));
    log.addReports(
      calls.map((call) => ({ kind: 'call', call })),
      0,
    );
    log.add(entries);
    return log.flush().changed.map(({ credentials }) => possible(credentials));
  };
  const two = (id: string, ms: number) => [call(`${id}.1`, ms, {}), call(`${id}.2`, ms, { credentials: 'include' })];

  it('leave open in what they differ when their requests began in one millisecond', () => {
    const together = [request(0, { method: 'GET' }), request(0, { method: 'GET' })];
    expect(credentials(together, two('1', 0))).toEqual([
      ['omit', 'include'],
      ['include', 'omit'],
    ]);
  });

  it('keep their order when their requests began one after the other', () => {
    expect(credentials([request(0, { method: 'GET' }), request(1, { method: 'GET' })], two('1', 0))).toEqual([['omit'], ['include']]);
  });

  it('have no order known when a worker called too', () => {
    const worker = call('2.1', 0, {});
    const entries = [0, 4, 8].map((ms) => request(ms, { method: 'GET' }));
    expect(credentials(entries, [...two('1', 0), worker]).every((modes) => modes.length === 2)).toBe(true);
  });

  it('are not said to have ended in one way where they ended in different ways', () => {
    const wildcard = { ...request(0, { method: 'GET' }), response: { status: 200, headers: [header('Access-Control-Allow-Origin', '*')] } };
    const [omit, include] = two('1', 0) as [WatchedCall, WatchedCall];
    const end = { type: 'cors', status: 200, error: '', at: omit.startedAt + 20 };
    const log = createLog(() => ({ engine: 'firefox', pageOrigin: page }));
    const ended = [
      { ...omit, end: { ...end, got: 'response' as const } },
      { ...include, end: { ...end, got: 'error' as const, status: 0 } },
    ];
    log.addReports(
      ended.map((call) => ({ kind: 'call', call })),
      0,
    );
    log.add([wildcard, wildcard]);
    for (const exchange of log.flush().changed) {
      expect(possible(exchange.credentials).length).toBe(2);
      expect([exchange.end, exchange.call]).toEqual(['unknown', undefined]);
    }
  });

  it('leave open what they do not tell, and nobody else is said to have asked', () => {
    const log = createLog(() => ({ engine: 'firefox', pageOrigin: page }));
    log.addReports([{ kind: 'call', call: call('1.1', 0, { credentials: null }) }], 0);
    log.add([request(0, { method: 'GET' })]);
    expect(log.flush().changed.map(({ credentials }) => credentials.by)).not.toContain('calls-alike');
  });

  it('are told apart all the same by a cookie that was sent', () => {
    const cookie = request(0, { method: 'GET', headers: [header('Cookie', 'sid=1')] });
    const [include] = credentials([cookie, request(0, { method: 'GET' })], two('1', 0));
    expect(include).toEqual(['include']);
  });
});
