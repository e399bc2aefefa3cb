/** Five hundred requests at once: each is joined with its preflights, its redirects and the call that made it. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/core/facts/facts.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { warmUp } from '../lab/oracle/warm-up.ts';
import { keepExchanges, watchCalls } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import {
  ambiguousCalls,
  type CrowdResult,
  falseFacts,
  mixedExchanges,
  unfinishedCalls,
  wrongCalls,
  wrongCounts,
  wrongHops,
} from './check.ts';
import { burst, type Call, crowd } from './crowd.ts';
import { waitForExchanges } from './exchanges.ts';
import { makeCalls, STAGE } from './make-calls.ts';
import { targets } from './targets.ts';

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome', namesCalls: true },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox', namesCalls: false },
])('a crowd of requests in $engine', ({ launch, extension, namesCalls }) => {
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab(Object.values(targets));
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.cookieUrl(STAGE));
    await driver.openPanel();
    await keepExchanges(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const runCalls = async (watched: boolean, calls: readonly Call[]): Promise<CrowdResult> => {
    await warmUp(driver, lab, STAGE, [{ by: 'worker' }, { sandboxed: true }]);
    const run = lab.nextRun();
    const made = await makeCalls(driver, lab, run, calls);
    const requests = lab.requestsOf(run);
    const isComplete = (exchanges: readonly Exchange[]): boolean => {
      const result = { made, requests, exchanges };
      return wrongCounts(result).length === 0 && (!watched || unfinishedCalls(result).length === 0);
    };
    const exchanges = await waitForExchanges(driver, run, isComplete);
    return { made, requests, exchanges };
  };

  const testJoining = (result: () => CrowdResult): void => {
    it('puts each entry into one exchange, and never mixes two calls', () => expect(mixedExchanges(result())).toEqual([]));
    it('shows every request that reached the server exactly once', () => expect(wrongCounts(result())).toEqual([]));
    it('assigns each call its own preflights and redirects in order', () => expect(wrongHops(result())).toEqual([]));
    it('never excludes the true value of a fact', () => expect(falseFacts(result())).toEqual([]));
  };

  describe('without watched calls', () => {
    let result: CrowdResult;
    beforeAll(async () => {
      result = await runCalls(false, crowd);
    });
    testJoining(() => result);
  });

  describe('with watched calls, and cookies only on other servers', () => {
    let result: CrowdResult;
    beforeAll(async () => {
      await watchCalls(driver);
      await driver.inPage(`document.cookie = 'sid=; Path=/; Max-Age=0; SameSite=None; Secure'`);
      result = await runCalls(true, crowd);
    });
    testJoining(() => result);
    it('matches each exchange with the call that made it', () => expect(wrongCalls(result)).toEqual([]));
    // Firefox doesn't report the call of a request, and its times are whole milliseconds.
    it('leaves at most a tenth of the calls ambiguous', () =>
      expect(ambiguousCalls(result).length).toBeLessThanOrEqual(namesCalls ? 0 : crowd.length / 10));
  });

  describe.each([
    ['page', 'openToWorker'],
    ['worker', 'openToWorker'],
    ['page and worker', 'openToWorker'],
    ['page', 'wildcard'], // Chromium reports no response that it blocked in a worker
  ] as const)('a burst of calls from %s to one URL, %s', (callers, target) => {
    let result: CrowdResult;
    beforeAll(async () => {
      result = await runCalls(true, burst(target, callers));
    });
    testJoining(() => result);
    it('matches each exchange with the call that made it', () => expect(wrongCalls(result)).toEqual([]));
    if (namesCalls) it('leaves no call ambiguous', () => expect(ambiguousCalls(result)).toEqual([]));
  });
});
