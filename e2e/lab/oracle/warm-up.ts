/**
 * Waits until DevTools report the requests of workers and sandboxed frames. DevTools attach only after these have started, because the
 * driver is a debugger too and may let them run earlier. Requests sent before that are never reported.
 */
import type { PageRequest, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { recordedEntries, startRecorder } from '../panel/recorder.ts';
import type { Lab } from '../server/server.ts';
import { until } from '../until.ts';
import type { LabRequest } from './observation.ts';

type Place = Pick<PageRequest, 'by' | 'sandboxed'>;

/** Sends requests from each place that the requests need until DevTools report one of them. */
export async function warmUp(
  { inPage, inPanel }: Pick<Driver, 'inPage' | 'inPanel'>,
  lab: Lab,
  stage: Stage,
  requests: readonly Place[],
): Promise<void> {
  await startRecorder(inPanel);
  for (const place of PLACES.filter((one) => requests.some(isSentFrom(one)))) {
    const path = `/lab/warm-up/${lab.nextRun()}`;
    const request: LabRequest = { id: 'warm-up', url: lab.origins(stage).page + path, request: { ...place, mode: 'no-cors' } };
    await until(`DevTools to report requests from ${JSON.stringify(place)}`, async () => {
      await inPage(`window.lab.send(${JSON.stringify([request])})`);
      return (await recordedEntries(inPanel, 'events', path)).length > 0;
    });
  }
}

const PLACES: readonly Place[] = [{ by: 'worker' }, { by: 'worker', sandboxed: true }, { sandboxed: true }];

const isSentFrom =
  (place: Place) =>
  ({ by, sandboxed = false }: Place): boolean =>
    (by === 'worker') === (place.by === 'worker') && sandboxed === (place.sandboxed ?? false);
