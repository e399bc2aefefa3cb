import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../../core/facts/facts.ts';
import { evaluateExchange } from '../evaluated.ts';
import { exchange, PAGE, type Sent, setUp } from './loop-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request that was blocked in the load before', () => {
  const blockedThenAllowed = (before: readonly Sent[], after: Sent, between: readonly Sent[] = []) => {
    const { report, navigate, fixed } = setUp();
    navigate(0);
    report(...before.map(exchange));
    navigate(100_000);
    report(...between.map(exchange));
    navigate(200_000);
    report(exchange({ allowed: true, ...after }));
    return fixed();
  };

  it('is fixed if JavaScript can read it now, with what it was', () => {
    expect(blockedThenAllowed([{ startedAt: 1 }], { startedAt: 200_001 })).toEqual(['https://api.test/a was allow-origin-missing']);
    expect(blockedThenAllowed([{ startedAt: 1 }], { startedAt: 200_001, allowed: false })).toEqual([]);
    expect(blockedThenAllowed([{ startedAt: 1, allowed: true }], { startedAt: 200_001 })).toEqual([]);
    expect(blockedThenAllowed([], { startedAt: 200_001 })).toEqual([]);
  });

  it('is found again with other values in its query, but not with other names', () => {
    const before = { startedAt: 1, url: 'https://api.test/a?t=1&page=2' };
    expect(blockedThenAllowed([before], { startedAt: 200_001, url: 'https://api.test/a?t=2&page=3#x' })).toHaveLength(1);
    expect(blockedThenAllowed([before], { startedAt: 200_001, url: 'https://api.test/a?t=2&size=3' })).toEqual([]);
  });

  it('counts only with the same URL where such requests ended differently', () => {
    const before = [
      { startedAt: 1, url: 'https://api.test/a?id=1' },
      { startedAt: 2, url: 'https://api.test/a?id=2', allowed: true },
    ];
    expect(blockedThenAllowed(before, { startedAt: 200_001, url: 'https://api.test/a?id=1' })).toHaveLength(1);
    expect(blockedThenAllowed(before, { startedAt: 200_001, url: 'https://api.test/a?id=2' })).toEqual([]);
    expect(blockedThenAllowed(before, { startedAt: 200_001, url: 'https://api.test/a?id=3' })).toEqual([]);
  });

  it('is remembered over a load that did not send it, or got no response, but not over one that could read it', () => {
    const before = [{ startedAt: 1 }];
    expect(blockedThenAllowed(before, { startedAt: 200_001 }, [{ startedAt: 100_001, url: 'https://api.test/other' }])).toHaveLength(1);
    expect(blockedThenAllowed(before, { startedAt: 200_001 }, [{ startedAt: 100_001, answered: false }])).toHaveLength(1);
    expect(blockedThenAllowed(before, { startedAt: 200_001 }, [{ startedAt: 100_001, allowed: true }])).toEqual([]);
  });

  it('belongs to a page: another one knows nothing of it', () => {
    const { report, navigate, fixed } = setUp();
    navigate(0);
    report(exchange({ startedAt: 1 }));
    navigate(100_000, { url: 'https://shop.test/account' });
    report(exchange({ startedAt: 100_001, allowed: true }));
    expect(fixed()).toEqual([]);
    navigate(200_000, { url: `${PAGE}?again=1` });
    report(exchange({ startedAt: 200_001, allowed: true }));
    expect(fixed()).toEqual([]);
    navigate(300_000, { url: PAGE });
    report(exchange({ startedAt: 300_001, allowed: true }));
    expect(fixed()).toHaveLength(1);
  });

  it('counts for the page that was open before anything was recorded', () => {
    const { report, navigate, fixed } = setUp();
    report(exchange({ startedAt: 1 }));
    navigate(100_000);
    report(exchange({ startedAt: 100_001, allowed: true }));
    expect(fixed()).toHaveLength(1);
  });

  it('is known from several loads that are replayed at once', () => {
    for (const preserve of [false, true]) {
      const { list, loop, navigate, fixed } = setUp();
      const sent: Exchange[] = [];
      const receive = (one: Exchange) => {
        loop.loadOf(one);
        sent.push(one);
      };
      navigate(0, { preserve });
      receive(exchange({ startedAt: 1 }));
      navigate(500, { preserve });
      receive(exchange({ startedAt: 501, url: 'https://api.test/other' }));
      navigate(900, { preserve });
      receive(exchange({ startedAt: 901, allowed: true }));
      list.upsert(loop.arrive(sent.map((one) => evaluateExchange(one))), []);
      expect(fixed()).toEqual(['https://api.test/a was allow-origin-missing']);
    }
  });

  it('stays fixed while later reports complete it, and in its load when the next one begins', () => {
    const { report, navigate, fixed } = setUp();
    navigate(0);
    report(exchange({ startedAt: 1 }));
    navigate(100_000, { preserve: true });
    const now = exchange({ startedAt: 100_001, allowed: true });
    report(now);
    report({ ...now, duration: 50 });
    navigate(200_000, { preserve: true });
    report({ ...now, duration: 60 }, exchange({ startedAt: 200_001, allowed: true }));
    expect(fixed()).toHaveLength(1);
  });

  it('is not confused with a request of the new load that was reported before the navigation', () => {
    for (const preserve of [false, true]) {
      const { report, navigate, fixed } = setUp();
      navigate(0, { preserve });
      report(exchange({ startedAt: 1 }));
      report(exchange({ startedAt: 100_001, allowed: true }));
      expect(fixed()).toEqual([]);
      navigate(100_000, { preserve });
      expect(fixed()).toHaveLength(1);
    }
  });

  it('is remembered when the list was cleared', () => {
    const { list, loop, report, navigate, fixed } = setUp();
    navigate(0);
    report(exchange({ startedAt: 1 }));
    loop.remember();
    list.clear();
    navigate(100_000);
    report(exchange({ startedAt: 100_001, allowed: true }));
    expect(fixed()).toHaveLength(1);
  });
});
