/** Five hundred requests at once: every one finds its preflights, its redirects, and the call that made it. */
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

  const askAll = async (watched: boolean, calls: readonly Call[]): Promise<CrowdResult> => {
    await warmUp(driver, lab, STAGE, [{ by: 'worker' }, { sandboxed: true }]);
    const run = lab.nextRun();
    const made = await makeCalls(driver, lab, run, calls);
    const requests = lab.requestsOf(run);
    const isComplete = (exchanges: readonly Exchange[]): boolean => {
      const shown = { made, requests, exchanges };
      return wrongCounts(shown).length === 0 && (!watched || unfinishedCalls(shown).length === 0);
    };
    const exchanges = await waitForExchanges(driver, run, isComplete);
    return { made, requests, exchanges };
  };

  const itHolds = (shown: () => CrowdResult): void => {
    it('puts each entry into one exchange, and never mixes two calls', () => expect(mixedExchanges(shown())).toEqual([]));
    it('shows every request that reached the server exactly once', () => expect(wrongCounts(shown())).toEqual([]));
    it('assigns each call its own preflights and redirects in order', () => expect(wrongHops(shown())).toEqual([]));
    it('never excludes the true value of a fact', () => expect(falseFacts(shown())).toEqual([]));
  };

  describe('without watched calls', () => {
    let shown: CrowdResult;
    beforeAll(async () => {
      shown = await askAll(false, crowd);
    });
    itHolds(() => shown);
  });

  describe('with watched calls, and cookies only on other servers', () => {
    let shown: CrowdResult;
    beforeAll(async () => {
      await watchCalls(driver);
      await driver.inPage(`document.cookie = 'sid=; Path=/; Max-Age=0; SameSite=None; Secure'`);
      shown = await askAll(true, crowd);
    });
    itHolds(() => shown);
    it('matches each exchange with the call that made it', () => expect(wrongCalls(shown)).toEqual([]));
    // Firefox tells no call, and counts whole milliseconds.
    it('leaves at most a tenth of the calls ambiguous', () =>
      expect(ambiguousCalls(shown).length).toBeLessThanOrEqual(namesCalls ? 0 : crowd.length / 10));
  });

  describe.each([
    ['page', 'openToWorker'],
    ['worker', 'openToWorker'],
    ['page and worker', 'openToWorker'],
    ['page', 'wildcard'], // Chromium shows no answer that it hid from a worker
  ] as const)('a burst of calls from %s to one URL, %s', (callers, target) => {
    let shown: CrowdResult;
    beforeAll(async () => {
      shown = await askAll(true, burst(target, callers));
    });
    itHolds(() => shown);
    it('matches each exchange with the call that made it', () => expect(wrongCalls(shown)).toEqual([]));
    if (namesCalls) it('leaves no call ambiguous', () => expect(ambiguousCalls(shown)).toEqual([]));
  });
});
