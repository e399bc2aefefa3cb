/** Every case in every browser: what JavaScript saw, and the reason in the browser's own name, against our verdict. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedIn } from './cases/expectations.ts';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox.ts';
import { compare } from './lab/judge.ts';
import type { Observation } from './lab/observation.ts';
import { type Lab, startLab } from './lab/server.ts';
import { stages } from './lab/stages.ts';

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('in $engine', ({ engine, launch, extension }) => {
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
    let observed: ReadonlyMap<string, Observation>;
    beforeAll(async () => {
      const observations = await driver.askCases(stage, cases);
      observed = new Map(observations.map((one) => [one.case, one]));
    });

    it.each(cases.filter((one) => !one.stages || one.stages.includes(stage)).map((one) => [one.id, one] as const))('%s', (id, one) => {
      const observation = observed.get(id);
      if (!observation) throw new Error(`${id} was not asked`);
      if (one.unseenBy?.includes(engine)) {
        expect(observation.entries.events, 'a request that the browser never shows').toEqual([]);
        return;
      }
      const { ours, browser, credentials, contradicted, found } = compare(one, observation, engine, lab.origins(stage).page);
      expect(ours).toEqual(browser);
      expect(contradicted).toBe(false);
      expect(credentials.inferred, 'the credentials modes that are left').toContain(credentials.asked);
      // What script can see is compared above, with what it saw.
      const { exposed: _, ...expected } = expectedIn(one, engine);
      expect(found).toMatchObject(expected);
    });
  });
});
