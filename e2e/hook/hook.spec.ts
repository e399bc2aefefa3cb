/** Watched calls leave no fact open: every case that the page's own code sends, in both browsers. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { type Exchange, possible } from '../../src/core/facts/facts.ts';
import type { Case } from '../cases/case.ts';
import { cases } from '../cases/index.ts';
import { requestFacts } from '../cases/reading/request-facts.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import type { ScriptResult } from '../lab/oracle/observation.ts';
import { warmUp } from '../lab/oracle/warm-up.ts';
import { exchangesOf, keepExchanges, watchCalls } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { stages } from '../lab/server/stages.ts';
import { until } from '../lab/until.ts';

/** The APIs that the page's code calls. Elements aren't calls. */
const CALLS: readonly string[] = ['fetch', 'xhr', 'event-source', 'beacon', 'worker'];
const isCall = ({ request: { by = 'fetch' } }: Case): boolean => CALLS.includes(by);

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('watched calls in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  describe.each(stages)('at %s', (stage) => {
    const sent = cases.filter((one) => isCall(one) && (!one.stages || one.stages.includes(stage)) && !one.request.sandboxed);
    let results: readonly ScriptResult[];
    let exchanges: ReadonlyMap<string, Exchange>;
    beforeAll(async () => {
      await driver.open(lab.cookieUrl(stage));
      await driver.openPanel();
      await watchCalls(driver);
      await keepExchanges(driver);
      await warmUp(driver, lab, stage, [{ by: 'worker' }]);
      const run = lab.nextRun();
      const requests = sent.map((one) => ({ id: one.id, url: lab.urlOf(one, stage, run), request: one.request }));
      results = (await driver.inPage(`window.lab.send(${JSON.stringify(requests)})`)) as readonly ScriptResult[];
      const settled = await until(
        'every call to be matched with its request',
        async () => {
          const found = await exchangesOf(driver, run);
          return sent.every(({ id }) => found.get(id)?.call?.end || found.get(id)?.call?.api === 'beacon') ? found : null;
        },
        60,
      ).catch(async () => exchangesOf(driver, run));
      exchanges = settled;
    });

    it('shows where the page called', () => {
      const fetched = sent.filter(({ request }) => (request.by ?? 'fetch') === 'fetch');
      // Chromium records no stack for some requests.
      const files = fetched.flatMap(({ id }) => exchanges.get(id)?.calledAt?.url.split('/').at(-1) ?? []);
      expect(new Set(files)).toEqual(new Set(['send-by-fetch.ts']));
    });

    it.each(sent.map((one, index) => [one.id, one, index] as const))('%s', (_, one, index) => {
      const exchange = exchanges.get(one.id);
      if (!exchange) throw new Error('there is no exchange');
      const { mode, credentials, redirect } = requestFacts(one.request);
      const verdict = evaluate(exchange);
      expect({
        mode: possible(exchange.mode),
        redirect: possible(exchange.redirect),
        credentials: possible(verdict.credentials),
        kind: verdict.kind,
        contradicted: verdict.contradicted,
        readable: exchange.end,
      }).toEqual({
        mode: [mode],
        redirect: [redirect],
        credentials: [credentials],
        kind: 'certain',
        contradicted: false,
        readable: one.request.by === 'beacon' ? exchange.end : results[index]?.readable || results[index]?.opaque ? 'finished' : 'failed',
      });
    });
  });
});
