/** Errors of failing calls, and the events that the page gets. */
import { api, call, describeError, hidden, once, type Probe, readable, runProbes } from './probe.ts';

const failures: Record<string, Probe> = {
  'fetch without arguments': () => call(fetch, undefined),
  'fetch with a foreign receiver': () => call(fetch, 1, readable),
  'fetch of an object': () => call(fetch, {}, readable),
  'fetch of an invalid URL': () => fetch('http://['),
  'fetch with credentials in its URL': () => fetch('http://a:b@localhost/'),
  'fetch of an unknown scheme': () => fetch('unknown:thing'),
  'fetch of a missing blob': () => fetch('blob:nothing'),
  'fetch of a bad mode': () => fetch(readable, { mode: 'bad' as never }),
  'fetch of a bad method': () => fetch(readable, { method: 'a b' }),
  'fetch of a forbidden method': () => fetch(readable, { method: 'TRACE' }),
  'fetch with a forbidden body': () => fetch(readable, { body: 'text' }),
  'fetch with a bad header': () => fetch(readable, { headers: { 'a b': 'c' } }),
  'fetch with a symbol': () => fetch(Symbol('mine') as never),
  'fetch with an init that isn’t an object': () => fetch(readable, 1 as never),
  'fetch of an object that throws': () =>
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
  'blocked fetch': () => fetch(hidden),
  'blocked fetch, deep in the stack': () => deep(5),
  'fetch with the wrong mode': () => fetch(readable, { mode: 'same-origin' }),
  'fetch aborted before it starts': () => fetch(readable, { signal: AbortSignal.abort() }),
  'fetch aborted with a reason': () => fetch(readable, { signal: AbortSignal.abort('mine') }),
  'fetch aborted while it runs': () => {
    const abort = new AbortController();
    const response = fetch(readable, { signal: abort.signal });
    abort.abort();
    return response;
  },
  'fetch aborted with an error while it runs': () => {
    const abort = new AbortController();
    const response = fetch(readable, { signal: abort.signal });
    abort.abort(new RangeError('mine'));
    return response;
  },
  'XHR open with a foreign receiver': () => call(XMLHttpRequest.prototype.open, {}, 'GET', readable),
  'XHR open without a receiver': () => call(XMLHttpRequest.prototype.open, null),
  'XHR open without arguments': () => call(XMLHttpRequest.prototype.open, new XMLHttpRequest()),
  'XHR open with a bad method': () => new XMLHttpRequest().open('a b', readable),
  'XHR open with an invalid URL': () => new XMLHttpRequest().open('GET', 'http://['),
  'XHR send unopened': () => new XMLHttpRequest().send(),
  'XHR send with a foreign receiver': () => call(XMLHttpRequest.prototype.send, 1),
  'XHR header unopened': () => new XMLHttpRequest().setRequestHeader('x-token', '1'),
  'XHR header with a bad name': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', readable);
    xhr.setRequestHeader('a b', '1');
  },
  'blocked synchronous XHR': () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', hidden, false);
    xhr.send();
  },
  'beacon to an invalid URL': () => navigator.sendBeacon('http://['),
  'beacon with a foreign receiver': () => call(navigator.sendBeacon, {}, readable),
  'object URL of nothing': () => call(URL.createObjectURL, URL, 1),
  'worker from another origin': () => new Worker(api),
  'worker from an invalid URL': () => new Worker('http://['),
  'worker with a bad type': () => new Worker(URL.createObjectURL(new Blob([''])), { type: 'bad' as never }),
};
const deep = (depth: number): Promise<Response> => (depth === 0 ? fetch(hidden) : deep(depth - 1));

const eventAfter = (name: string, act: () => void): Promise<unknown> => {
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
    let response: Promise<Response> | undefined;
    const event = (await eventAfter('unhandledrejection', () => {
      response = fetch(hidden);
    })) as PromiseRejectionEvent;
    await fetch(hidden).catch(() => {});
    await fetch(readable);
    removeEventListener('unhandledrejection', listen);
    return [seen, event.promise === response];
  },
  'untrusted message and error events': async () => {
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
  'the page’s own messages': async () => {
    const event = (await eventAfter('message', () => postMessage({ mine: 1 }, '*'))) as MessageEvent;
    return event.data;
  },
});
