/**
 * Waits until DevTools tell what a worker or a sandboxed frame asks. They attach only after it has started: another debugger, as every
 * driver of a browser is one, may let it run before, and what it asks until then is told to nobody.
 */
import type { PageRequest, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { startTap, tapped } from '../panel/tap.ts';
import type { Lab } from '../server/server.ts';
import { until } from '../until.ts';
import type { Asked } from './observation.ts';

type Place = Pick<PageRequest, 'by' | 'sandboxed'>;

/** Has each of the places that are needed ask something of its own until DevTools show that. */
export async function warmUp(
  { inPage, inPanel }: Pick<Driver, 'inPage' | 'inPanel'>,
  lab: Lab,
  stage: Stage,
  requests: readonly Place[],
): Promise<void> {
  await startTap(inPanel);
  for (const place of PLACES.filter((one) => requests.some(isAskedFrom(one)))) {
    const path = `/lab/warm-up/${lab.nextRun()}`;
    const asked: Asked = { id: 'warm-up', address: lab.origins(stage).page + path, request: { ...place, mode: 'no-cors' } };
    await until(`DevTools to see what ${JSON.stringify(place)} asks`, async () => {
      await inPage(`window.lab.ask(${JSON.stringify([asked])})`);
      return (await tapped(inPanel, 'events', path)).length > 0;
    });
  }
}

const PLACES: readonly Place[] = [{ by: 'worker' }, { by: 'worker', sandboxed: true }, { sandboxed: true }];

const isAskedFrom =
  (place: Place) =>
  ({ by, sandboxed = false }: Place): boolean =>
    (by === 'worker') === (place.by === 'worker') && sandboxed === (place.sandboxed ?? false);
