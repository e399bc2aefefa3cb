import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchange, setUp } from './loop-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the load of an exchange', () => {
  it('is the one during which it was first reported, however early the clock of the browser says it started', () => {
    const { report, navigate, loadsOf } = setUp();
    const before = exchange({ startedAt: 9_500 });
    report(before);
    navigate(10_000, { preserve: true });
    report(exchange({ startedAt: 9_900 }), before, exchange({ startedAt: 10_500 }));
    expect(loadsOf()).toEqual(['9500: 0', '9900: 1', '10500: 1']);
  });

  it('is an earlier one if it started long before the navigation', () => {
    const { report, navigate, loadsOf } = setUp();
    navigate(1_000, { preserve: true });
    navigate(10_000, { preserve: true });
    report(exchange({ startedAt: 5_000 }), exchange({ startedAt: 20 }));
    expect(loadsOf()).toEqual(['20: 1', '5000: 1']);
  });

  it('is the new one if it started after the navigation but was reported before it', () => {
    for (const preserve of [false, true]) {
      const { report, navigate, loadsOf } = setUp();
      report(exchange({ startedAt: 12_000 }));
      navigate(10_000, { preserve });
      expect(loadsOf()).toEqual(['12000: 1']);
    }
  });

  it('leaves the list with its load, and late reports do not bring it back', () => {
    const { report, navigate, loadsOf } = setUp();
    const late = exchange({ startedAt: 9_900 });
    report(exchange({ startedAt: 5_000 }), late);
    navigate(10_000);
    report(exchange({ startedAt: 10_001 }), late, exchange({ startedAt: 4_000 }));
    expect(loadsOf()).toEqual(['10001: 1']);
  });

  it('gives the entries of the newest load', () => {
    const { report, navigate, loop } = setUp();
    const starts = () => loop.currentLoadEntries.value.map(({ evaluated }) => evaluated.peek().exchange.startedAt);
    report(exchange({ startedAt: 1 }));
    expect(starts()).toEqual([1]);
    navigate(10_000, { preserve: true });
    expect(starts()).toEqual([]);
    report(exchange({ startedAt: 10_001 }), exchange({ startedAt: 10_002 }));
    expect(starts()).toEqual([10_001, 10_002]);
  });

  it('counts its exchanges', () => {
    const { report, navigate, list } = setUp();
    navigate(1_000, { preserve: true });
    report(exchange({ startedAt: 1_001 }));
    navigate(10_000, { preserve: true });
    report(exchange({ startedAt: 10_001, allowed: true }), exchange({ startedAt: 10_002, url: 'https://api.test/b' }));
    expect([...list.loadCounts.value]).toEqual([
      [1, { requests: 1, hidden: 1, fixed: 0 }],
      [2, { requests: 2, hidden: 1, fixed: 1 }],
    ]);
    list.clear();
    expect(list.loadCounts.value.size).toBe(0);
  });
});

describe('a load', () => {
  it('is settled after a pause, or after a while if there is none', () => {
    const { loop, navigate } = setUp();
    expect(loop.settled.value).toBe(true);
    navigate(0);
    vi.advanceTimersByTime(3_000);
    loop.noteReport();
    vi.advanceTimersByTime(3_000);
    expect(loop.settled.value).toBe(false);
    vi.advanceTimersByTime(1_500);
    expect(loop.settled.value).toBe(true);
    navigate(100_000);
    for (let ms = 0; ms < 14_000; ms += 500) {
      loop.noteReport();
      vi.advanceTimersByTime(500);
    }
    expect(loop.settled.value).toBe(false);
    vi.advanceTimersByTime(1_500);
    expect(loop.settled.value).toBe(true);
  });
});
