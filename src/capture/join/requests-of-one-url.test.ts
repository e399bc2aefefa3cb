import { describe, expect, it } from 'vitest';
import { api, header, page, preflight, request } from '../../../e2e/captures/sketched-entries.ts';
import { createLog } from './log.ts';

const other = 'https://other.example';
const marked = (id: number) => header(`X-Id-${id}`, '1');

/** The indices of the entries in each exchange. */
const joined = (entries: readonly object[], engine: 'chromium' | 'firefox' = 'chromium') => {
  const log = createLog(() => ({ engine, pageOrigin: page }));
  log.add(entries);
  return log.flush().changed.map(({ entries }) => entries);
};

describe('many requests to one URL', () => {
  it('pairs a preflight with the request that has the headers it names, even if another is nearer in time', () => {
    expect(joined([request(0, { headers: [marked(1)] }), request(1, { headers: [marked(2)] }), preflight(2, 'x-id-1')])).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('pairs a preflight with the later of two equal requests, because the earlier one started long before', () => {
    expect(joined([request(0), request(20_000), preflight(20_001, '')])).toEqual([[0], [1, 2]]);
  });

  it('pairs preflights in order with equal requests that started together', () => {
    expect(joined([request(0), request(16), preflight(24, ''), preflight(41, '')])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('pairs a failed preflight with no request that has a response', () => {
    expect(joined([request(0), preflight(1, '', { status: 401 })], 'firefox')).toEqual([[0], [1]]);
  });

  it('doesn’t pair the preflight of a sandboxed frame with a request of the page', () => {
    expect(joined([request(0), preflight(1, '', { origin: 'null' })])).toEqual([[0], [1]]);
  });

  it('continues a redirect with the hop that repeats its headers', () => {
    const hop = (ms: number, id: number) => request(ms, { headers: [marked(id)], location: `${api}/b`, status: 307, time: 500 });
    const next = (ms: number, id: number) => request(ms, { url: `${api}/b`, headers: [marked(id)] });
    expect(joined([hop(0, 1), hop(1, 2), next(500, 2), next(502, 1)])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('continues a redirect with the method that Fetch prescribes', () => {
    const hop = request(0, { method: 'POST', location: `${api}/b`, status: 302 });
    expect(joined([hop, request(11, { url: `${api}/b`, method: 'POST' }), request(12, { url: `${api}/b`, method: 'GET' })])).toEqual([
      [0, 2],
      [1],
    ]);
  });

  it('continues a redirect with a preflight that names the original origin, as Firefox sends it', () => {
    const hop = request(0, { location: `${other}/b`, status: 307, headers: [marked(1)] });
    expect(joined([hop, preflight(11, 'x-id-1', { url: `${other}/b` })], 'firefox')).toEqual([[0, 1]]);
  });

  it('merges a list in another order than the events without duplicates or mix-ups', () => {
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
