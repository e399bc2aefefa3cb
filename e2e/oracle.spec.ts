/** Every case in both browsers: JavaScript's result and the browser's own reason, compared with our verdict. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { agreementOf, type Comparison, compare } from './lab/oracle/compare.ts';
import type { Observation } from './lab/oracle/observation.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { stages } from './lab/server/stages.ts';
import { outcomeOf, readRecordings } from './recordings/recording.ts';

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the verdicts in $engine', ({ engine, launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  const tally: Comparison[] = [];
  const recordings = new Map(readRecordings(engine).map((one) => [`${one.case} at ${one.stage}`, one]));
  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab, messages: true });
  });
  afterAll(async () => {
    printTally(engine, tally);
    await driver?.close();
    await lab?.close();
  });

  describe.each(stages)('at %s', (stage) => {
    let observed: ReadonlyMap<string, Observation>;
    beforeAll(async () => {
      const observations = await driver.runCases(stage, cases);
      observed = new Map(observations.map((one) => [one.case, one]));
    });

    it.each(cases.filter((one) => !one.stages || one.stages.includes(stage)).map((one) => [one.id, one] as const))('%s', (id, one) => {
      const observation = observed.get(id);
      if (!observation) throw new Error(`${id} was not run`);
      const { found, expected } = agreementOf(one, observation, engine, lab.origins(stage).page);
      expect(found).toEqual(expected);
      const recorded = recordings.get(`${id} at ${stage}`);
      expect(
        outcomeOf(observation),
        'the browser’s behaviour differs from its recording (if browsers have changed, run npm run record)',
      ).toEqual(recorded && outcomeOf(recorded));
      if (!one.unseenBy?.includes(engine)) tally.push(compare(one, observation, engine, lab.origins(stage).page));
    });
  });
});

/** Prints how often our verdict agrees with JavaScript's result and the browser's name, and how often the credentials mode is known. */
const printTally = (engine: string, tally: readonly Comparison[]): void => {
  const share = (holds: (one: Comparison) => boolean) => `${tally.filter(holds).length} of ${tally.length}`;
  const known = ({ credentials: { inferred } }: Comparison) => inferred.length === 1 || !inferred.includes('include');
  const wrong = tally.filter(({ credentials: { inferred, requested } }) => !inferred.includes(requested)).length;
  const open = tally.filter((one) => !known(one)).length;
  console.log(
    `${engine}: JavaScript's result ${share(({ ours, browser }) => ours.javascript === browser.javascript)}, ` +
      `the browser's name ${share(({ ours, browser }) => ours.browserName === browser.browserName)}; ` +
      `credentials: known ${share(known)}, wrong ${wrong}, open ${open} (${Math.round((100 * open) / tally.length)} %)`,
  );
};
