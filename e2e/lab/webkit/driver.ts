/** Drives WebKit with its inspector protocol alone. It has no extension here, so only JavaScript's results and WebKit's reasons are observed. */
import type { Case, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { type LabRequest, type Observation, reasonsOf, type ScriptResult } from '../oracle/observation.ts';
import type { Lab } from '../server/server.ts';
import { until } from '../until.ts';
import { type Inspector, inspect } from './inspector.ts';
import { messagesIn } from './messages.ts';
import { startWebKit } from './process.ts';
import { startProxy } from './proxy.ts';

/** An observation without network entries. */
export type WebKitObservation = Omit<Observation, 'entries'>;

export interface WebKitDriver extends Pick<Driver, 'version' | 'open' | 'inPage' | 'close'> {
  /** Runs the cases that belong to the stage, in order. Throws if the lab wasn't started with a case. */
  runCases(stage: Stage, cases: readonly Case[]): Promise<WebKitObservation[]>;
}

/** Starts WebKit with a fresh profile that can reach only the lab. Throws an error that says how to install WebKit if it is missing. */
export async function launchWebKit(lab: Lab): Promise<WebKitDriver> {
  const proxy = await startProxy();
  const ends = [() => proxy.close()];
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    const webkit = await startWebKit(proxy.address);
    ends.push(() => webkit.close());
    const inspector = await inspect(webkit.inspector);
    ends.push(async () => inspector.close());
    return { ...inspector, version: webkit.version, runCases: (stage, cases) => runCases(inspector, lab, stage, cases), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function runCases(inspector: Inspector, lab: Lab, stage: Stage, cases: readonly Case[]): Promise<WebKitObservation[]> {
  const unknown = cases.find((one) => !lab.cases.includes(one));
  if (unknown) throw new Error(`The lab was not started with the case "${unknown.id}"`);
  const here = cases.filter((one) => !one.stages || one.stages.includes(stage));
  const run = lab.nextRun();
  await inspector.open(lab.cookieUrl(stage));
  // No event reports the end of a beacon, so beacons are sent first and end while the others run.
  const inTurn = here.toSorted((a, b) => Number(isBeacon(b)) - Number(isBeacon(a)));
  const requests = inTurn.map((one): LabRequest => ({ id: one.id, url: lab.urlOf(one, stage, run), request: one.request }));
  const results = (await inspector.inPage(`(${sendOneByOne})(${JSON.stringify(requests)})`)) as readonly ScriptResult[];
  const seen = new Map(inTurn.map((one, index) => [one.id, results[index]]));
  await waitForMessages(inspector, lab, stage);
  const messages = messagesIn(inspector.messages, run);
  return here.map((one): WebKitObservation => {
    return {
      case: one.id,
      stage,
      run,
      saw: seen.get(one.id) ?? { readable: false, error: 'The page returned no result' },
      ...reasonsOf(one.id, messages),
    };
  });
}

/** A message may have a reason without a URL, so the cases run one at a time. */
const sendOneByOne = `async (requests) => {
  const results = [];
  for (const request of requests) results.push(...(await window.lab.send([request])));
  return results;
}`;

const isBeacon = ({ request }: Case): boolean => request.by === 'beacon';

/** Requests a missing URL, whose message comes after those of all earlier requests. */
async function waitForMessages({ inPage, messages }: Inspector, lab: Lab, stage: Stage): Promise<void> {
  const missingUrl = `${lab.origins(stage).page}/lab/last/${lab.nextRun()}`;
  await inPage(`fetch(${JSON.stringify(missingUrl)}).then(() => null)`);
  await until('WebKit to write all its messages', () => messages.some(({ url }) => url === missingUrl));
}
