import { describe, expect, it } from 'vitest';
import { api, header, page, request, type Sketch, START } from '../../../e2e/captures/sketched-entries.ts';
import { possible, type WatchedCall } from '../../core/facts/facts.ts';
import { createLog } from './log.ts';

describe('many calls with one URL', () => {
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
    startedAt: START + ms,
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

  it('belong to the Chromium request that started at the same moment, even if an earlier call was aborted unsent', () => {
    expect(matched('chromium', [request(50, { method: 'GET' })], [call('aborted', 0, {}), call('sent', 49, {})])).toEqual(['sent']);
  });

  it('are distinguished in Firefox by the Priority header that only fetch sends', () => {
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

  it('keep the hops of their redirects together', () => {
    const hop = (id: string, ms: number) => byCall(id, ms, { location: `${api}/b`, status: 302, time: 50 });
    const next = (id: string, ms: number) => byCall(id, ms, { url: `${api}/b` });
    const log = createLog(() => ({ engine: 'chromium', pageOrigin: page }));
    log.add([hop('1.1', 0), hop('1.2', 1), next('1.2', 50), next('1.1', 51)]);
    expect(log.flush().changed.map(({ entries }) => entries)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('keep their requests apart when the list has more data than the events', () => {
    const log = createLog(() => ({ engine: 'chromium', pageOrigin: page }));
    log.add([byCall('1.1', 0, { status: 0 })]);
    log.merge([byCall('1.2', 0)]);
    expect(log.count()).toBe(2);
  });

  it('belong to the requests that Chromium marks with their ids, whatever their times', () => {
    const calls = [call('1.1', 0, {}), call('1.2', 0, { credentials: 'include' })];
    expect(matched('chromium', [byCall('1.2', 0), byCall('1.1', 0)], calls)).toEqual(['1.2', '1.1']);
  });

  it('don’t belong to unmarked requests, nor to one whose own call isn’t known yet', () => {
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

  it('leave their differences open when their requests started in the same millisecond', () => {
    const together = [request(0, { method: 'GET' }), request(0, { method: 'GET' })];
    expect(credentials(together, two('1', 0))).toEqual([
      ['omit', 'include'],
      ['include', 'omit'],
    ]);
  });

  it('are matched in order when their requests started one after the other', () => {
    expect(credentials([request(0, { method: 'GET' }), request(1, { method: 'GET' })], two('1', 0))).toEqual([['omit'], ['include']]);
  });

  it('have no known order when a worker called too', () => {
    const worker = call('2.1', 0, {});
    const entries = [0, 4, 8].map((ms) => request(ms, { method: 'GET' }));
    expect(credentials(entries, [...two('1', 0), worker]).every((modes) => modes.length === 2)).toBe(true);
  });

  it('leave the end of an exchange unknown when they ended differently', () => {
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

  it('leave open what a single call doesn’t show, without claiming that several calls match', () => {
    const log = createLog(() => ({ engine: 'firefox', pageOrigin: page }));
    log.addReports([{ kind: 'call', call: call('1.1', 0, { credentials: null }) }], 0);
    log.add([request(0, { method: 'GET' })]);
    expect(log.flush().changed.map(({ credentials }) => credentials.by)).not.toContain('calls-alike');
  });

  it('are distinguished by a cookie even in the same millisecond', () => {
    const cookie = request(0, { method: 'GET', headers: [header('Cookie', 'sid=1')] });
    const [include] = credentials([cookie, request(0, { method: 'GET' })], two('1', 0));
    expect(include).toEqual(['include']);
  });
});
