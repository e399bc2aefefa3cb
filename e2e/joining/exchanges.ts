/** Reads the panel's exchanges of a run once they no longer change. */
import type { Exchange } from '../../src/core/facts/facts.ts';
import type { Driver } from '../lab/driver.ts';
import { until } from '../lab/until.ts';

const OF_RUN = (run: number) => `[...labExchanges.values()].filter(({ hops }) => hops[0].url.includes('/${run}/'))`;
const QUIET_POLLS = 8;
const TIMEOUT = 40; // seconds: the panel repeats its lookups of incomplete entries at growing intervals

/** Counts the requests with a response and the calls with an end. */
const progress = (run: number) => `(() => {
  let responses = 0;
  let ends = 0;
  for (const { hops, call } of ${OF_RUN(run)}) {
    if (call?.end) ends++;
    for (const { outcome, preflight } of hops) responses += (outcome.kind === 'answered') + (preflight?.outcome.kind === 'answered');
  }
  return responses + ' responses, ' + ends + ' ends';
})()`;

/** Returns the exchanges of a run once they are complete and stable, or after the timeout. */
export const waitForExchanges = async (
  { inPanel }: Driver,
  run: number,
  isComplete: (exchanges: readonly Exchange[]) => boolean,
): Promise<readonly Exchange[]> => {
  let before = '';
  let quiet = 0;
  let exchanges: readonly Exchange[] = [];
  const poll = async (): Promise<boolean> => {
    const now = String(await inPanel(progress(run)));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    if (quiet < QUIET_POLLS) return false;
    quiet = 0;
    exchanges = JSON.parse(String(await inPanel(`JSON.stringify(${OF_RUN(run)})`)));
    return isComplete(exchanges);
  };
  await until('every request of the crowd', poll, TIMEOUT).catch((error) => console.warn(`${error.message}: ${before}`));
  return exchanges;
};
