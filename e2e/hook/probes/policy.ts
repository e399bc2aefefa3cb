/** Under a strict Content-Security-Policy with Trusted Types. */
import { describeError, hidden, once, outcome, readable, runProbes, withoutBlobs } from './probe.ts';
import { workerScript } from './worker-script.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };

const violations: unknown[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
  // Chromium's DevTools ask for a file of their own in the page's name, now and then.
  if (!blockedURI.includes('/.well-known/')) violations.push([effectiveDirective, blockedURI, disposition]);
});
let errors = 0;
addEventListener('error', () => errors++);

const urlOf = (script: string): string => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
const lifeOf = async (url: string): Promise<unknown> => {
  const worker = new Worker(url);
  await once(worker, 'message');
  worker.postMessage('tell');
  const { data } = (await once(worker, 'message')) as MessageEvent;
  worker.terminate();
  return withoutBlobs(JSON.stringify(data));
};
const blocked = async (url: string): Promise<unknown> => {
  const violation = once(document, 'securitypolicyviolation');
  return [await fetch(url).catch(describeError), (await violation).type];
};
const xhr = async (url: string): Promise<unknown> => {
  const asked = new XMLHttpRequest();
  asked.open('GET', url);
  const end = once(asked, 'loadend');
  asked.send();
  await end;
  return [asked.status, asked.responseText];
};

runProbes({
  'a fetch': () => fetch(readable).then((response) => response.json()),
  'a fetch hidden': () => fetch(hidden).catch(describeError),
  'a fetch to where it may not': () => blocked('/lab/echo'),
  'an XHR': () => xhr(readable),
  'an XHR to where it may not': () => xhr('/lab/echo'),
  'a source from where it may not': async () => (await once(new EventSource('/lab/echo'), 'error')).type,
  'evaluation that may not be': () => Reflect.apply(Function, null, ['return 1']),
  'a worker from a mere text': () => outcome(() => lifeOf(urlOf(workerScript(readable)))),
  'a worker from a trusted url': () => {
    const policy = trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url });
    const url = urlOf(workerScript(readable));
    return lifeOf(policy?.createScriptURL(url) ?? url);
  },
  'a worker with a default policy': async () => {
    const seen: string[] = [];
    const createScriptURL = (url: string): string => {
      seen.push(withoutBlobs(url));
      return url;
    };
    trustedTypes?.createPolicy('default', { createScriptURL });
    return [await lifeOf(urlOf(workerScript(readable))), seen];
  },
  'a worker from where it may not': () => outcome(async () => (await once(new Worker('/lab/echo'), 'error')).type),
  // Events of violations come after; the last of them has come when one more has.
  violations: async () => [(await blocked('/lab/echo?last'))?.toString(), violations, errors],
});
