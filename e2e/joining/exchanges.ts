/** What the panel shows of a run, once nothing more comes. */
import type { Exchange } from '../../src/core/facts/facts.ts';
import type { Driver } from '../lab/driver.ts';
import { until } from '../lab/until.ts';

const OF_RUN = (run: number) => `[...labExchanges.values()].filter(({ hops }) => hops[0].url.includes('/${run}/'))`;
const QUIET_POLLS = 8;
const LONGEST = 40; // seconds: the panel looks again for what a busy browser told too early, later each time

/** How much is known of a run: requests with an answer, and calls with an end. */
const amount = (run: number) => `(() => {
  let answers = 0;
  let ends = 0;
  for (const { hops, call } of ${OF_RUN(run)}) {
    if (call?.end) ends++;
    for (const { outcome, preflight } of hops) answers += (outcome.kind === 'answered') + (preflight?.outcome.kind === 'answered');
  }
  return answers + ' answers, ' + ends + ' ends';
})()`;

/** The exchanges of a run, when they have been the same for a while and nothing is missing, or after long waiting for that. */
export const waitForExchanges = async (
  { inPanel }: Driver,
  run: number,
  isComplete: (exchanges: readonly Exchange[]) => boolean,
): Promise<readonly Exchange[]> => {
  let before = '';
  let quiet = 0;
  let exchanges: readonly Exchange[] = [];
  const look = async (): Promise<boolean> => {
    const now = String(await inPanel(amount(run)));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    if (quiet < QUIET_POLLS) return false;
    quiet = 0;
    exchanges = JSON.parse(String(await inPanel(`JSON.stringify(${OF_RUN(run)})`)));
    return isComplete(exchanges);
  };
  await until('every request of the crowd', look, LONGEST).catch((error) => console.warn(`${error.message}: ${before}`));
  return exchanges;
};
