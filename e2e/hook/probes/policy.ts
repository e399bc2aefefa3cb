/** Calls under a strict Content-Security-Policy with Trusted Types. */
import { describeError, hidden, once, outcome, readable, runProbes, withoutBlobs } from './probe.ts';
import { workerScript } from './worker-script.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };

const violations: unknown[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
  // Chromium's DevTools sometimes request a file of their own as the page.
  if (!blockedURI.includes('/.well-known/')) violations.push([effectiveDirective, blockedURI, disposition]);
});
let errors = 0;
addEventListener('error', () => errors++);

const urlOf = (script: string): string => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
const runWorker = async (url: string): Promise<unknown> => {
  const worker = new Worker(url);
  await once(worker, 'message');
  worker.postMessage('report');
  const { data } = (await once(worker, 'message')) as MessageEvent;
  worker.terminate();
  return withoutBlobs(JSON.stringify(data));
};
const blocked = async (url: string): Promise<unknown> => {
  const violation = once(document, 'securitypolicyviolation');
  return [await fetch(url).catch(describeError), (await violation).type];
};
const sendXhr = async (url: string): Promise<unknown> => {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', url);
  const end = once(xhr, 'loadend');
  xhr.send();
  await end;
  return [xhr.status, xhr.responseText];
};

runProbes({
  'a fetch': () => fetch(readable).then((response) => response.json()),
  'a blocked fetch': () => fetch(hidden).catch(describeError),
  'a fetch to a forbidden URL': () => blocked('/lab/echo'),
  'an XHR': () => sendXhr(readable),
  'an XHR to a forbidden URL': () => sendXhr('/lab/echo'),
  'an EventSource of a forbidden URL': async () => (await once(new EventSource('/lab/echo'), 'error')).type,
  'forbidden evaluation': () => Reflect.apply(Function, null, ['return 1']),
  'a worker from a string': () => outcome(() => runWorker(urlOf(workerScript(readable)))),
  'a worker from a trusted URL': () => {
    const policy = trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url });
    const url = urlOf(workerScript(readable));
    return runWorker(policy?.createScriptURL(url) ?? url);
  },
  'a worker with a default policy': async () => {
    const seen: string[] = [];
    const createScriptURL = (url: string): string => {
      seen.push(withoutBlobs(url));
      return url;
    };
    trustedTypes?.createPolicy('default', { createScriptURL });
    return [await runWorker(urlOf(workerScript(readable))), seen];
  },
  'a worker from a forbidden URL': () => outcome(async () => (await once(new Worker('/lab/echo'), 'error')).type),
  // Violation events arrive late. Once one more has arrived, all earlier ones have too.
  violations: async () => [(await blocked('/lab/echo?last'))?.toString(), violations, errors],
});
