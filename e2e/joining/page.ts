/** Makes the crowd's calls from the page, all at once but those that wait for another. */
import type { Driver } from '../lab/driver.ts';
import type { Asked, Saw } from '../lab/oracle/observation.ts';
import type { Lab } from '../lab/server/server.ts';
import { addressName, type Call } from './crowd.ts';
import { targets } from './targets.ts';

export const STAGE = 'local-same-site';

/** What each call was, and what JavaScript got of it. */
export interface Made extends Call {
  readonly address: string;
  readonly saw: Saw;
}

/** Asks everything and resolves once each call has ended. */
export const ask = async ({ inPage }: Driver, lab: Lab, run: number, calls: readonly Call[]): Promise<readonly Made[]> => {
  const asked = calls.map((call) => ({ ...call, address: addressOf(lab, run, call) }));
  const saw = (await inPage(
    `(${askInPage})(${JSON.stringify(asked.map((call) => ({ ...call, id: String(call.id) })))})`,
  )) as readonly Saw[];
  return asked.map((call, index) => ({ ...call, saw: saw[index] ?? { readable: false, error: 'The page did not tell' } }));
};

const addressOf = (lab: Lab, run: number, call: Call): string =>
  lab.addressOf(targets[call.target], STAGE, run) + (call.alone ? `?${addressName(call)}` : '');

type Asking = Asked & Pick<Call, 'after' | 'abort'>;

/** Runs in the page, so it must stand alone. */
const askInPage = (calls: readonly Asking[]): Promise<readonly Saw[]> => {
  const ended: Promise<Saw>[] = [];
  const abortable = async ({ address, request, abort }: Asking, at: number): Promise<Saw> => {
    const controller = new AbortController();
    const { method = 'GET', credentials = 'same-origin', headers = [] } = request;
    const answer = fetch(address, { method, credentials, headers: headers as [string, string][], signal: controller.signal }).then(
      ({ type, status }) => ({ readable: true, type, status }),
      (error) => ({ readable: false, error: String(error) }),
    );
    if (abort === 'at-once') controller.abort();
    else void Promise.resolve().then(async () => controller.abort((await ended[at + 1]) && undefined));
    return answer;
  };
  const start = async (call: Asking, at: number): Promise<Saw> => {
    if (call.after !== null) await ended[call.after];
    if (call.abort !== null) return abortable(call, at);
    const [saw] = await window.lab.ask([call]);
    return saw as Saw;
  };
  for (const [at, call] of calls.entries()) ended.push(start(call, at));
  return Promise.all(ended);
};
