/** WebKit, driven by its inspector protocol alone. It takes no extension here, so it tells what JavaScript saw, and its own reasons. */
import type { Case, Stage } from '../../cases/case.ts';
import type { Driver } from '../driver.ts';
import { type LabRequest, type Observation, reasonsOf, type ScriptResult } from '../oracle/observation.ts';
import type { Lab } from '../server/server.ts';
import { until } from '../until.ts';
import { messagesIn } from './messages.ts';
import { type Inspector, inspect } from './inspector.ts';
import { startWebKit } from './process.ts';
import { startProxy } from './proxy.ts';

/** An observation without network entries. */
export type WebKitObservation = Omit<Observation, 'entries'>;

export interface WebKitDriver extends Pick<Driver, 'version' | 'open' | 'inPage' | 'close'> {
  /** Asks those of the cases that belong to the stage, in their order. Throws when the lab does not know a case. */
  askCases(stage: Stage, cases: readonly Case[]): Promise<WebKitObservation[]>;
}

/** Starts WebKit with a fresh profile. It can reach nothing but the lab. Throws, naming the remedy, when there is no WebKit. */
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
    return { ...inspector, version: webkit.version, askCases: (stage, cases) => askCases(inspector, lab, stage, cases), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function askCases(inspector: Inspector, lab: Lab, stage: Stage, cases: readonly Case[]): Promise<WebKitObservation[]> {
  const stranger = cases.find((one) => !lab.cases.includes(one));
  if (stranger) throw new Error(`The lab was not started with the case "${stranger.id}"`);
  const here = cases.filter((one) => !one.stages || one.stages.includes(stage));
  const run = lab.nextRun();
  await inspector.open(lab.cookieUrl(stage));
  // Nothing tells when a beacon has ended, so they come first, and end while the others are asked.
  const inTurn = here.toSorted((a, b) => Number(isBeacon(b)) - Number(isBeacon(a)));
  const requests = inTurn.map((one): LabRequest => ({ id: one.id, url: lab.urlOf(one, stage, run), request: one.request }));
  const answers = (await inspector.inPage(`(${askOneByOne})(${JSON.stringify(requests)})`)) as readonly ScriptResult[];
  const seen = new Map(inTurn.map((one, index) => [one.id, answers[index]]));
  await waitForMessages(inspector, lab, stage);
  const notes = messagesIn(inspector.messages, run);
  return here.map((one): WebKitObservation => {
    return {
      case: one.id,
      stage,
      run,
      saw: seen.get(one.id) ?? { readable: false, error: 'The page did not tell' },
      ...reasonsOf(one.id, notes),
    };
  });
}

/** A reason may come in a message that does not say whose it is, so no two cases are asked at once. */
const askOneByOne = `async (requests) => {
  const answers = [];
  for (const asked of requests) answers.push(...(await window.lab.send([asked])));
  return answers;
}`;

const isBeacon = ({ request }: Case): boolean => request.by === 'beacon';

/** Asks for something that is not there, of which there will be a message, after those of everything that was asked before. */
async function waitForMessages({ inPage, messages }: Inspector, lab: Lab, stage: Stage): Promise<void> {
  const address = `${lab.origins(stage).page}/lab/last/${lab.nextRun()}`;
  await inPage(`fetch(${JSON.stringify(address)}).then(() => null)`);
  await until('WebKit to write all its messages', () => messages.some(({ url }) => url === address));
}
