/** Asks cases in a browser, many at once, and puts together what is recorded of each. */
import type { Case, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { startTap, tapEntries } from '../panel/tap.ts';
import type { Lab } from '../server/server.ts';
import { type Asked, type BrowserNote, type Observation, reasonsOf, type Saw } from './observation.ts';
import { warmUp } from './warm-up.ts';

/** What asking needs of a driver, besides what everybody needs. */
export interface Asking extends Pick<Driver, 'open' | 'openPanel' | 'inPage' | 'inPanel'> {
  readonly lab: Lab;
  clearCookies(): Promise<void>;
  /** Everything that the browser has said so far about the addresses of a run, in its order. */
  notesOf(run: number): readonly BrowserNote[] | Promise<readonly BrowserNote[]>;
}

/** So many cases share one visit of the page; the browser's list of network entries begins anew with each. */
const batchSize = 80;

/**
 * Asks the cases that belong to a stage; those that want a cookie first. The observations come in the order of the cases. Throws
 * when the lab does not know a case, or when its network entries do not come.
 */
export async function askCases(asking: Asking, stage: Stage, cases: readonly Case[]): Promise<Observation[]> {
  const stranger = cases.find((one) => !asking.lab.cases.includes(one));
  if (stranger) throw new Error(`The lab was not started with the case "${stranger.id}"`);
  const here = cases.filter((one) => !one.stages || one.stages.includes(stage));
  await asking.openPanel();
  await startTap(asking.inPanel);
  const observed = new Map<string, Observation>();
  for (const cookie of [true, false]) {
    const alike = here.filter((one) => (one.cookie ?? true) === cookie);
    for (let first = 0; first < alike.length; first += batchSize) {
      for (const one of await askBatch(asking, stage, alike.slice(first, first + batchSize), cookie)) observed.set(one.case, one);
    }
  }
  return here.map((one) => observed.get(one.id)).filter((one) => one !== undefined);
}

async function askBatch(asking: Asking, stage: Stage, cases: readonly Case[], cookie: boolean): Promise<Observation[]> {
  const { lab } = asking;
  const run = lab.nextRun();
  await asking.clearCookies();
  await asking.open(cookie ? lab.cookieAddress(stage) : lab.pageAddress(stage, []));
  await warmUp(
    asking,
    lab,
    stage,
    cases.map(({ request }) => request),
  );
  const requests = cases.map((one): Asked => ({ id: one.id, address: lab.addressOf(one, stage, run), request: one.request }));
  const saw = (await asking.inPage(`window.lab.ask(${JSON.stringify(requests)})`)) as readonly Saw[];
  const entries = await tapEntries(asking.inPanel, lab, run);
  const notes = await asking.notesOf(run);
  return cases.map((one, index): Observation => {
    return {
      case: one.id,
      stage,
      run,
      saw: saw[index] ?? { readable: false, error: 'The page did not tell' },
      ...reasonsOf(one.id, notes),
      entries: entries.get(one.id) ?? { events: [], har: [] },
    };
  });
}
