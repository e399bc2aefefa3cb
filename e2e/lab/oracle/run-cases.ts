/** Runs cases in a browser, many at once, and collects an observation of each. */
import type { Case, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { collectEntries, startRecorder } from '../panel/recorder.ts';
import type { Lab } from '../server/server.ts';
import { type BrowserMessage, type LabRequest, type Observation, reasonsOf, type ScriptResult } from './observation.ts';
import { warmUp } from './warm-up.ts';

/** The parts of a driver that running cases needs. */
interface CaseDriver extends Pick<Driver, 'open' | 'openPanel' | 'inPage' | 'inPanel'> {
  readonly lab: Lab;
  clearCookies(): Promise<void>;
  /** The browser's messages so far about the URLs of a run, in order. */
  messagesOf(run: number): readonly BrowserMessage[] | Promise<readonly BrowserMessage[]>;
}

/** The number of cases for each page load. The browser's network log starts anew with each. */
const batchSize = 80;

/**
 * Runs the cases that belong to a stage, those with a cookie first. Returns the observations in the order of the cases. Throws if
 * the lab wasn't started with a case, or if network entries are missing.
 */
export async function runCases(driver: CaseDriver, stage: Stage, cases: readonly Case[]): Promise<Observation[]> {
  const unknown = cases.find((one) => !driver.lab.cases.includes(one));
  if (unknown) throw new Error(`The lab was not started with the case "${unknown.id}"`);
  const here = cases.filter((one) => !one.stages || one.stages.includes(stage));
  await driver.openPanel();
  await startRecorder(driver.inPanel);
  const observed = new Map<string, Observation>();
  for (const cookie of [true, false]) {
    const group = here.filter((one) => (one.cookie ?? true) === cookie);
    for (let first = 0; first < group.length; first += batchSize) {
      for (const one of await runBatch(driver, stage, group.slice(first, first + batchSize), cookie)) observed.set(one.case, one);
    }
  }
  return here.map((one) => observed.get(one.id)).filter((one) => one !== undefined);
}

async function runBatch(driver: CaseDriver, stage: Stage, cases: readonly Case[], cookie: boolean): Promise<Observation[]> {
  const { lab } = driver;
  const run = lab.nextRun();
  await driver.clearCookies();
  await driver.open(cookie ? lab.cookieUrl(stage) : lab.pageUrl(stage, []));
  await warmUp(
    driver,
    lab,
    stage,
    cases.map(({ request }) => request),
  );
  const requests = cases.map((one): LabRequest => ({ id: one.id, url: lab.urlOf(one, stage, run), request: one.request }));
  const results = (await driver.inPage(`window.lab.send(${JSON.stringify(requests)})`)) as readonly ScriptResult[];
  const entries = await collectEntries(driver.inPanel, lab, run);
  const messages = await driver.messagesOf(run);
  return cases.map((one, index): Observation => {
    return {
      case: one.id,
      stage,
      run,
      saw: results[index] ?? { readable: false, error: 'The page returned no result' },
      ...reasonsOf(one.id, messages),
      entries: entries.get(one.id) ?? { events: [], har: [] },
    };
  });
}
