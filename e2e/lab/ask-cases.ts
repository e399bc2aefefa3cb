/** Asks cases in a browser, many at once, and puts together what is recorded of each. */
import type { Case, Stage } from '../cases/case.ts';
import type { Driver } from './driver.ts';
import { type Asked, type BrowserNote, type Observation, reasonsOf, type Saw } from './observation.ts';
import { startTap, tapEntries, tapped } from './panel-tap.ts';
import type { Lab } from './server.ts';
import { until } from './until.ts';

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
  await warmUp(asking, stage, cases);
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

/**
 * DevTools attach to a worker or a frame only after it has started, and do not see what it asks before. So each that is needed
 * asks something of its own until DevTools show that.
 */
async function warmUp({ lab, inPage, inPanel }: Asking, stage: Stage, cases: readonly Case[]): Promise<void> {
  for (const by of ['worker', 'fetch'] as const) {
    for (const sandboxed of [true, false]) {
      const elsewhere = sandboxed || by === 'worker';
      const wanted = cases.some(
        ({ request }) => (request.by === 'worker') === (by === 'worker') && (request.sandboxed ?? false) === sandboxed,
      );
      if (!elsewhere || !wanted) continue;
      const path = `/lab/warm-up/${lab.nextRun()}`;
      const asked: Asked = { id: 'warm-up', address: lab.origins(stage).page + path, request: { by, sandboxed, mode: 'no-cors' } };
      await until(`DevTools to see a ${by} in the ${sandboxed ? 'sandboxed frame' : 'page'}`, async () => {
        await inPage(`window.lab.ask(${JSON.stringify([asked])})`);
        return (await tapped(inPanel, 'events', path)).length > 0;
      });
    }
  }
}
