import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const page = 'https://shop.example';
const api = 'https://api.example';
const at = (ms: number) => new Date(1_800_000_000_000 + ms).toISOString();
const host = { name: 'Host', value: 'api.example' };

const request = (
  ms: number,
  { url = `${api}/a`, method = 'GET', status = 200, origin = page, headers = [] as object[], ...rest } = {},
) => ({
  startedDateTime: at(ms),
  time: 10,
  request: { url, method, headers: [{ name: 'Origin', value: origin }, host, ...headers] },
  response: { status, headers: [], ...rest },
});
const preflight = (ms: number, method: string) =>
  request(ms, { method: 'OPTIONS', status: 204, headers: [{ name: 'Access-Control-Request-Method', value: method }] });
const redirect = (ms: number, from: string, to: string) => ({
  ...request(ms, { url: from, status: 302 }),
  response: { status: 302, headers: [{ name: 'Location', value: to }] },
});

const log = () => createLog(() => ({ engine: 'chromium', pageOrigin: page }));

describe('a growing log', () => {
  it('joins a preflight with its request, whichever is added first', () => {
    for (const entries of [
      [preflight(1, 'PUT'), request(0, { method: 'PUT' })],
      [request(0, { method: 'PUT' }), preflight(1, 'PUT')],
    ]) {
      const one = log();
      one.add([entries[0]]);
      const first = one.flush();
      one.add([entries[1]]);
      const second = one.flush();
      expect(second.changed).toHaveLength(1);
      expect(second.changed[0]).toMatchObject({ id: first.changed[0]?.id, entries: [0, 1], hops: [{ method: 'PUT' }] });
      expect(second.changed[0]?.hops[0].preflight).not.toBeNull();
      expect(second.removed).toEqual([]);
    }
  });

  it('returns an exchange again only when it has new facts', () => {
    const one = log();
    one.add([request(0), request(100)]);
    expect(one.flush().changed).toHaveLength(2);
    one.add([request(200)]);
    expect(one.flush().changed).toHaveLength(1);
    expect(one.flush().changed).toHaveLength(0);
  });

  it('returns an exchange again when its preflight response is added', () => {
    const one = log();
    const early = { ...preflight(1, 'PUT'), response: { status: 0, headers: [], _error: 'net::ERR_INVALID_REDIRECT' } };
    const stopped = { ...request(0, { method: 'PUT' }), response: { status: 0, headers: [], _error: 'net::ERR_FAILED' } };
    one.add([early, stopped]);
    expect(one.flush().changed[0]?.hops[0].preflight?.outcome.kind).toBe('unanswered');
    const late = { ...early, response: { status: 301, headers: [{ name: 'Location', value: page }], _error: 'net::ERR_INVALID_REDIRECT' } };
    one.merge([late, stopped]);
    expect(one.flush().changed[0]?.hops[0].preflight?.outcome).toMatchObject({ kind: 'answered', reply: { status: 301 } });
    one.merge([late, stopped]);
    expect(one.flush().changed).toEqual([]);
  });

  it('removes an exchange that turns out to be a hop of another', () => {
    const one = log();
    one.add([request(20, { url: 'https://other.example/b', origin: 'null' })]);
    const [alone] = one.flush().changed;
    one.add([redirect(0, `${api}/a`, 'https://other.example/b')]);
    const { changed, removed } = one.flush();
    expect(changed).toHaveLength(1);
    expect(changed[0]?.hops.map(({ url }) => url)).toEqual([`${api}/a`, 'https://other.example/b']);
    expect([...removed, ...changed.map(({ id }) => id)]).toContain(alone?.id);
  });

  it('keeps a later request to the URL of a refused redirect as an exchange of its own', () => {
    const one = log();
    one.add([redirect(0, `${api}/a`, 'https://other.example/b'), request(10_000, { url: 'https://other.example/b' })]);
    expect(one.flush().changed.map(({ hops }) => hops.map(({ url }) => url))).toEqual([[`${api}/a`], ['https://other.example/b']]);
  });

  it('pairs each of many equal requests with a preflight, and keeps a preflight without a request alone', () => {
    const one = log();
    const ms = Array.from({ length: 50 }, (_, index) => index * 3);
    one.add(ms.flatMap((at) => [request(at, { method: 'PUT' }), preflight(at + 1, 'PUT')]));
    one.add([preflight(500, 'PUT')]);
    const { changed } = one.flush();
    expect(changed).toHaveLength(51);
    expect(changed.filter(({ hops }) => hops[0].preflight === null)).toEqual([]);
    expect(changed.filter(({ entries }) => entries.length === 1)).toHaveLength(1);
  });

  it('merges the whole list without duplicates, and completes entries that had no response', () => {
    const one = log();
    const late = request(0, { status: 0 });
    one.add([late, request(5, { url: `${api}/b` })]);
    expect(one.flush().changed.map(({ hops }) => hops[0].outcome.kind)).toEqual(['unanswered', 'answered']);
    one.merge([request(0), request(5, { url: `${api}/b` }), request(9, { url: `${api}/c` })]);
    const { changed } = one.flush();
    expect(changed.map(({ hops }) => [hops[0].url, hops[0].outcome.kind])).toEqual([
      [`${api}/a`, 'answered'],
      [`${api}/c`, 'answered'],
    ]);
    expect(one.count()).toBe(3);
    one.add([request(9, { url: `${api}/c` })]);
    expect(one.flush().changed).toEqual([]);
  });

  it('keeps requests with the same start and URL apart', () => {
    const one = log();
    one.add([request(0), request(0), request(0)]);
    expect(one.flush().changed).toHaveLength(3);
    one.merge([request(0), request(0), request(0)]);
    expect(one.flush().changed).toHaveLength(0);
  });

  it('doesn’t join an exchange again that ended long before', () => {
    const one = log();
    one.add([request(0)]);
    one.flush();
    one.add([request(600_000)]);
    one.flush();
    one.add([preflight(601_000, 'PUT'), request(600_999, { method: 'PUT' })]);
    const { changed, removed } = one.flush();
    expect(changed).toHaveLength(1);
    expect(removed).toEqual([]);
  });

  it('ignores same-origin requests', () => {
    const one = log();
    one.add([request(0, { url: `${page}/own` })]);
    expect(one.flush().changed).toEqual([]);
    expect(one.count()).toBe(1);
  });

  it('forgets old entries, and ignores them when they are merged again', () => {
    const one = log();
    const old = [request(0), preflight(1_000, 'PUT'), request(999, { method: 'PUT' })];
    one.add([...old, request(2_000)]);
    one.flush();
    one.forget(1_800_000_000_000 + 1_000);
    one.merge([...old, request(2_000), request(3_000)]);
    const { changed, removed } = one.flush();
    expect(changed.map(({ startedAt }) => startedAt - 1_800_000_000_000)).toEqual([3_000]);
    expect(removed).toEqual([]);
  });

  it('says up to when to forget so that a limit is kept, whether or not requests are listed', () => {
    const one = log();
    const own = (ms: number) => request(ms, { url: `${page}/own?${ms}` });
    one.add(Array.from({ length: 110 }, (_, ms) => (ms % 2 === 0 ? request(ms) : own(ms))));
    expect(one.excess(100)).toBeNull();
    one.add([own(200)]);
    expect(one.excess(100)).toBe(1_800_000_000_010);
    one.forget(1_800_000_000_010);
    expect(one.excess(100)).toBeNull();
    expect(one.excess(90)).toBe(1_800_000_000_020);
    expect(one.count()).toBe(111);
  });

  it('has a request that ended after it was to forget, but not the list’s older ones', () => {
    const one = log();
    one.add([request(500)]);
    one.flush();
    one.forget(1_800_000_000_000 + 1_000);
    one.add([request(100, { url: `${api}/long` })]);
    one.merge([request(500), request(600, { url: `${api}/listed` })]);
    expect(one.flush().changed.map(({ hops }) => hops[0].url)).toEqual([`${api}/long`]);
  });
});
