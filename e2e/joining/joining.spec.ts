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
import { miscounted, mixedUp, type Shown, undecided, unended, untrue, wrongCalls, wrongChains } from './check.ts';
import { burst, type Call, crowd } from './crowd.ts';
import { ask, STAGE } from './page.ts';
import { settled } from './shown.ts';
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
    await driver.open(lab.cookieAddress(STAGE));
    await driver.openPanel();
    await keepExchanges(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const askAll = async (watched: boolean, calls: readonly Call[]): Promise<Shown> => {
    await warmUp(driver, lab, STAGE, [{ by: 'worker' }, { sandboxed: true }]);
    const run = lab.nextRun();
    const made = await ask(driver, lab, run, calls);
    const requests = lab.requestsOf(run);
    const isComplete = (exchanges: readonly Exchange[]): boolean => {
      const shown = { made, requests, exchanges };
      return miscounted(shown).length === 0 && (!watched || unended(shown).length === 0);
    };
    const exchanges = await settled(driver, run, isComplete);
    return { made, requests, exchanges };
  };

  const itHolds = (shown: () => Shown): void => {
    it('puts no entry into two exchanges, and nothing of two calls into one', () => expect(mixedUp(shown())).toEqual([]));
    it('shows every request that the server saw, once', () => expect(miscounted(shown())).toEqual([]));
    it('gives each call its own preflights and redirects, in their order', () => expect(wrongChains(shown())).toEqual([]));
    it('excludes nothing that is true', () => expect(untrue(shown())).toEqual([]));
  };

  describe('unwatched', () => {
    let shown: Shown;
    beforeAll(async () => {
      shown = await askAll(false, crowd);
    });
    itHolds(() => shown);
  });

  describe('with calls watched, and cookies only elsewhere', () => {
    let shown: Shown;
    beforeAll(async () => {
      await watchCalls(driver);
      await driver.inPage(`document.cookie = 'sid=; Path=/; Max-Age=0; SameSite=None; Secure'`);
      shown = await askAll(true, crowd);
    });
    itHolds(() => shown);
    it('gives each exchange the call that made it', () => expect(wrongCalls(shown)).toEqual([]));
    // Firefox tells no call, and counts whole milliseconds.
    it('leaves hardly anything open', () => expect(undecided(shown).length).toBeLessThanOrEqual(namesCalls ? 0 : crowd.length / 10));
  });

  describe.each([
    ['page', 'openToWorker'],
    ['worker', 'openToWorker'],
    ['page and worker', 'openToWorker'],
    ['page', 'wildcard'], // Chromium shows no answer that it hid from a worker
  ] as const)('a burst of calls from %s to one address, %s', (callers, target) => {
    let shown: Shown;
    beforeAll(async () => {
      shown = await askAll(true, burst(target, callers));
    });
    itHolds(() => shown);
    it('gives each exchange the call that made it', () => expect(wrongCalls(shown)).toEqual([]));
    if (namesCalls) it('leaves nothing open', () => expect(undecided(shown)).toEqual([]));
  });
});
