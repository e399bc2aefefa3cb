/** Every proven remedy in both browsers: page and servers of a case apply it literally, and JavaScript can read the response. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Remedy } from '../src/core/remedies/remedies.ts';
import type { Case, Stage } from './cases/case.ts';
import { expectedIn } from './cases/expectations.ts';
import { cases } from './cases/index.ts';
import { asRemedied, remediesOf } from './cases/reading/as-remedied.ts';
import { whyNoPage, whyNoServer } from './cases/reading/beyond-repair.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import type { Observation } from './lab/oracle/observation.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { stages } from './lab/server/stages.ts';

type Engine = Driver['engine'];

const idsOf = (all: readonly { readonly one: Case }[]): readonly string[] => all.map(({ one }) => one.id);

/** Returns one stage for each case. The oracle proves that the verdict is the same at the others. */
const stageOf = (one: Case): Stage => (one.stages ?? stages)[0] as Stage;

/** In mode `no-cors` the browser silently drops headers that JavaScript sets, so no exchange has them. */
const dropsHeaders = ({ request }: Case): boolean => request.mode === 'no-cors' && request.headers !== undefined;

/** Returns the unreadable cases of an engine with their proven remedies and the repaired cases. */
const repairsIn = (engine: Engine) =>
  cases
    .filter((one) => /hidden|opaque/.test(expectedIn(one, engine).verdict) && !dropsHeaders(one))
    .map((one) => {
      const remedies = remediesOf(one, stageOf(one), engine).filter(isProven);
      return { one, remedies, repaired: remedies.map((remedy) => asRemedied(one, stageOf(one), remedy)) };
    });

const isProven = (remedy: Remedy): remedy is Exclude<Remedy, { kind: 'nobody' }> =>
  remedy.kind === 'server' || (remedy.kind === 'page' && remedy.proven);

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('remedies in $engine', ({ engine, launch, extension }) => {
  const repairs = repairsIn(engine);
  const repaired = repairs.flatMap((one) => one.repaired);
  const observed = new Map<string, Observation>();
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab(repaired);
    driver = await launch({ extension: resolve(extension), lab, messages: true });
    for (const stage of stages) {
      for (const one of await driver.runCases(stage, repaired)) observed.set(one.case, one);
    }
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  it.each(repaired.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const observation = observed.get(id);
    if (!observation) throw new Error(`${id} was not run`);
    const { saw, browserReasons, run } = observation;
    expect(browserReasons).toEqual([]);
    // JavaScript can't observe the result of a beacon, so this checks that it was sent and that the browser reported no error.
    if (one.request.by === 'beacon')
      expect(lab.requestsOf(run).filter((request) => request.case === id && request.method === 'POST')).toHaveLength(1);
    else expect(saw).toMatchObject({ readable: true });
  });

  it('has a server remedy for exactly the blocked cases that a server can fix', () => {
    const hidden = repairs.filter(({ one }) => expectedIn(one, engine).verdict === 'hidden');
    const others = hidden.filter(({ remedies }) => remedies.every(({ kind }) => kind !== 'server'));
    const where = 'only by the page or not at all';
    console.log(`${engine}: ${hidden.length} hidden cases, ${others.length} of them fixable ${where}; ${repaired.length} fixes`);
    expect(idsOf(others)).toEqual(idsOf(hidden.filter(({ one }) => whyNoServer(one, engine) !== null)));
  });

  it('has no remedy for exactly the cases that no change of the page can fix', () => {
    const none = repairs.filter(({ remedies }) => remedies.length === 0);
    expect(idsOf(none)).toEqual(idsOf(repairs.filter(({ one }) => whyNoPage(one, engine) !== null)));
  });
});
