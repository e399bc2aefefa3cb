/** What the panel shows of a run, once nothing more comes. */
import type { Exchange } from '../../src/core/facts.ts';
import type { Driver } from '../lab/driver.ts';
import { until } from '../lab/until.ts';

const OF_RUN = (run: number) => `[...labKept.values()].filter(({ hops }) => hops[0].url.includes('/${run}/'))`;
const QUIET_LOOKS = 8;

/** How much is known of a run: requests with an answer, and calls with an end. */
const amount = (run: number) => `(() => {
  let answers = 0;
  let ends = 0;
  for (const { hops, call } of ${OF_RUN(run)}) {
    if (call?.end) ends++;
    for (const { outcome, preflight } of hops) answers += (outcome.kind === 'answered') + (preflight?.outcome.kind === 'answered');
  }
  return [answers, ends];
})()`;

/** The exchanges of a run, after so many requests were answered and so many calls ended, or after long waiting for them. */
export const settled = async (
  { inPanel }: Driver,
  run: number,
  wanted: { answers: number; ends: number },
): Promise<readonly Exchange[]> => {
  let before = '';
  let quiet = 0;
  await until(
    `${wanted.answers} answers and ${wanted.ends} ends`,
    async () => {
      const [answers = 0, ends = 0] = (await inPanel(amount(run))) as readonly number[];
      const now = `${answers} ${ends}`;
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      return quiet >= QUIET_LOOKS && answers >= wanted.answers && ends >= wanted.ends;
    },
    8,
  ).catch((error) => console.warn(`${error.message}: ${before}`));
  return JSON.parse(String(await inPanel(`JSON.stringify(${OF_RUN(run)})`)));
};
