/** Makes the crowd's calls in the page, all at once except those that wait for another. */
import type { Driver } from '../lab/driver.ts';
import type { LabRequest, ScriptResult } from '../lab/oracle/observation.ts';
import type { Lab } from '../lab/server/server.ts';
import { type Call, urlName } from './crowd.ts';
import { targets } from './targets.ts';

export const STAGE = 'local-same-site';

/** A call with its URL and what JavaScript got. */
export interface MadeCall extends Call {
  readonly url: string;
  readonly saw: ScriptResult;
}

/** Makes all calls and resolves once each has ended. */
export const makeCalls = async ({ inPage }: Driver, lab: Lab, run: number, calls: readonly Call[]): Promise<readonly MadeCall[]> => {
  const withUrls = calls.map((call) => ({ ...call, url: urlOf(lab, run, call) }));
  const results = (await inPage(
    `(${makeCallsInPage})(${JSON.stringify(withUrls.map((call) => ({ ...call, id: String(call.id) })))})`,
  )) as readonly ScriptResult[];
  return withUrls.map((call, index) => ({ ...call, saw: results[index] ?? { readable: false, error: 'The page returned no result' } }));
};

const urlOf = (lab: Lab, run: number, call: Call): string =>
  lab.urlOf(targets[call.target], STAGE, run) + (call.ownUrl ? `?${urlName(call)}` : '');

type PageCall = LabRequest & Pick<Call, 'after' | 'abort'>;

/** Runs in the page as text, so it must be self-contained. */
const makeCallsInPage = (calls: readonly PageCall[]): Promise<readonly ScriptResult[]> => {
  const ended: Promise<ScriptResult>[] = [];
  const abortable = async ({ url, request, abort }: PageCall, at: number): Promise<ScriptResult> => {
    const controller = new AbortController();
    const { method = 'GET', credentials = 'same-origin', headers = [] } = request;
    const result = fetch(url, { method, credentials, headers: headers as [string, string][], signal: controller.signal }).then(
      ({ type, status }) => ({ readable: true, type, status }),
      (error) => ({ readable: false, error: String(error) }),
    );
    if (abort === 'at-once') controller.abort();
    else void Promise.resolve().then(async () => controller.abort((await ended[at + 1]) && undefined));
    return result;
  };
  const start = async (call: PageCall, at: number): Promise<ScriptResult> => {
    if (call.after !== null) await ended[call.after];
    if (call.abort !== null) return abortable(call, at);
    const [result] = await window.lab.send([call]);
    return result as ScriptResult;
  };
  for (const [at, call] of calls.entries()) ended.push(start(call, at));
  return Promise.all(ended);
};
