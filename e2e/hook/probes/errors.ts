/** Errors of calls that fail, and what the page hears of them. */
import { api, call, describeError, hidden, once, type Probe, readable, runProbes } from './probe.ts';

const failures: Record<string, Probe> = {
  'fetch without arguments': () => call(fetch, undefined),
  'fetch of another receiver': () => call(fetch, 1, readable),
  'fetch of an object': () => call(fetch, {}, readable),
  'fetch of no address': () => fetch('http://['),
  'fetch with credentials in its address': () => fetch('http://a:b@localhost/'),
  'fetch of another scheme': () => fetch('unknown:thing'),
  'fetch of a missing blob': () => fetch('blob:nothing'),
  'fetch of a bad mode': () => fetch(readable, { mode: 'bad' as never }),
  'fetch of a bad method': () => fetch(readable, { method: 'a b' }),
  'fetch of a forbidden method': () => fetch(readable, { method: 'TRACE' }),
  'fetch with a body that may not be': () => fetch(readable, { body: 'text' }),
  'fetch with a bad header': () => fetch(readable, { headers: { 'a b': 'c' } }),
  'fetch with a symbol': () => fetch(Symbol('mine') as never),
  'fetch with init that is no object': () => fetch(readable, 1 as never),
  'fetch of what throws': () =>
    fetch({
      toString: () => {
        throw new RangeError('mine');
      },
    } as never),
  'fetch with a getter that throws': () =>
    fetch(readable, {
      get method(): string {
        throw new RangeError('mine');
      },
    }),
  'fetch hidden': () => fetch(hidden),
  'fetch hidden, deep in the page': () => deep(5),
  'fetch with the wrong mode': () => fetch(readable, { mode: 'same-origin' }),
  'fetch aborted before': () => fetch(readable, { signal: AbortSignal.abort() }),
  'fetch aborted for a reason': () => fetch(readable, { signal: AbortSignal.abort('mine') }),
  'fetch aborted during': () => {
    const abort = new AbortController();
    const answer = fetch(readable, { signal: abort.signal });
    abort.abort();
    return answer;
  },
  'fetch aborted during, for an error': () => {
    const abort = new AbortController();
    const answer = fetch(readable, { signal: abort.signal });
    abort.abort(new RangeError('mine'));
    return answer;
  },
  'XHR open of another receiver': () => call(XMLHttpRequest.prototype.open, {}, 'GET', readable),
  'XHR open of nothing': () => call(XMLHttpRequest.prototype.open, null),
  'XHR open without arguments': () => call(XMLHttpRequest.prototype.open, new XMLHttpRequest()),
  'XHR open of a bad method': () => new XMLHttpRequest().open('a b', readable),
  'XHR open of no address': () => new XMLHttpRequest().open('GET', 'http://['),
  'XHR send unopened': () => new XMLHttpRequest().send(),
  'XHR send of another receiver': () => call(XMLHttpRequest.prototype.send, 1),
  'XHR header unopened': () => new XMLHttpRequest().setRequestHeader('x-token', '1'),
  'XHR header of a bad name': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', readable);
    xhr.setRequestHeader('a b', '1');
  },
  'XHR synchronous and hidden': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', hidden, false);
    xhr.send();
  },
  'beacon of no address': () => navigator.sendBeacon('http://['),
  'beacon of another receiver': () => call(navigator.sendBeacon, {}, readable),
  'object URL of nothing': () => call(URL.createObjectURL, URL, 1),
  'worker of another origin': () => new Worker(api),
  'worker of no address': () => new Worker('http://['),
  'worker of a bad type': () => new Worker(URL.createObjectURL(new Blob([''])), { type: 'bad' as never }),
};
const deep = (depth: number): Promise<Response> => (depth === 0 ? fetch(hidden) : deep(depth - 1));

const heard = (name: string, act: () => void): Promise<unknown> => {
  const event = once(window, name);
  act();
  return event;
};

runProbes({
  ...failures,
  'an unhandled rejection': async () => {
    const seen: unknown[] = [];
    const listen = ({ reason }: PromiseRejectionEvent): void => void seen.push(describeError(reason));
    addEventListener('unhandledrejection', listen);
    let answer: Promise<Response> | undefined;
    const event = (await heard('unhandledrejection', () => {
      answer = fetch(hidden);
    })) as PromiseRejectionEvent;
    await fetch(hidden).catch(() => {});
    await fetch(readable);
    removeEventListener('unhandledrejection', listen);
    return [seen, event.promise === answer];
  },
  'messages that are none': async () => {
    let errors = 0;
    const count = (event: Event): void => {
      event.preventDefault();
      errors++;
    };
    addEventListener('error', count);
    dispatchEvent(new Event('message'));
    dispatchEvent(new CustomEvent('message', { detail: 1 }));
    document.dispatchEvent(new Event('load'));
    document.body.dispatchEvent(new Event('error'));
    document.body.dispatchEvent(new Event('securitypolicyviolation', { bubbles: true }));
    removeEventListener('error', count);
    return errors;
  },
  'messages of its own': async () => {
    const event = (await heard('message', () => postMessage({ mine: 1 }, '*'))) as MessageEvent;
    return event.data;
  },
});
