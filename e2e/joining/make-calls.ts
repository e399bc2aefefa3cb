/** Makes the crowd's calls from the page, all at once but those that wait for another. */
import type { Driver } from '../lab/driver.ts';
import type { LabRequest, ScriptResult } from '../lab/oracle/observation.ts';
import type { Lab } from '../lab/server/server.ts';
import { type Call, urlName } from './crowd.ts';
import { targets } from './targets.ts';

export const STAGE = 'local-same-site';

/** What each call was, and what JavaScript got of it. */
export interface MadeCall extends Call {
  readonly url: string;
  readonly saw: ScriptResult;
}

/** Asks everything and resolves once each call has ended. */
export const makeCalls = async ({ inPage }: Driver, lab: Lab, run: number, calls: readonly Call[]): Promise<readonly MadeCall[]> => {
  const asked = calls.map((call) => ({ ...call, url: urlOf(lab, run, call) }));
  const saw = (await inPage(
    `(${makeCallsInPage})(${JSON.stringify(asked.map((call) => ({ ...call, id: String(call.id) })))})`,
  )) as readonly ScriptResult[];
  return asked.map((call, index) => ({ ...call, saw: saw[index] ?? { readable: false, error: 'The page did not tell' } }));
};

const urlOf = (lab: Lab, run: number, call: Call): string =>
  lab.urlOf(targets[call.target], STAGE, run) + (call.ownUrl ? `?${urlName(call)}` : '');

type PageCall = LabRequest & Pick<Call, 'after' | 'abort'>;

/** Runs in the page, so it must stand alone. */
const makeCallsInPage = (calls: readonly PageCall[]): Promise<readonly ScriptResult[]> => {
  const ended: Promise<ScriptResult>[] = [];
  const abortable = async ({ url, request, abort }: PageCall, at: number): Promise<ScriptResult> => {
    const controller = new AbortController();
    const { method = 'GET', credentials = 'same-origin', headers = [] } = request;
    const answer = fetch(url, { method, credentials, headers: headers as [string, string][], signal: controller.signal }).then(
      ({ type, status }) => ({ readable: true, type, status }),
      (error) => ({ readable: false, error: String(error) }),
    );
    if (abort === 'at-once') controller.abort();
    else void Promise.resolve().then(async () => controller.abort((await ended[at + 1]) && undefined));
    return answer;
  };
  const start = async (call: PageCall, at: number): Promise<ScriptResult> => {
    if (call.after !== null) await ended[call.after];
    if (call.abort !== null) return abortable(call, at);
    const [saw] = await window.lab.send([call]);
    return saw as ScriptResult;
  };
  for (const [at, call] of calls.entries()) ended.push(start(call, at));
  return Promise.all(ended);
};
