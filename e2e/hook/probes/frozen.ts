/** Pages that freeze the watched functions or replace them with their own. */
import { api, describeError, hidden, once, outcome, readable, runProbes } from './probe.ts';

const sendAll = async (): Promise<unknown> => {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', readable);
  const end = once(xhr, 'loadend');
  xhr.send();
  await end;
  return [(await fetch(readable)).status, xhr.status, await fetch(hidden).catch(describeError)];
};
const flags = (owner: object, name: string): unknown => {
  const { value, ...place } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  return [typeof value, place, Object.isFrozen(value)];
};

const wrap = (): (() => unknown) => {
  const native = window.fetch;
  const seen: string[] = [];
  window.fetch = async (...args) => {
    seen.push(String(args[0]).slice(api.length));
    const response = await native.apply(window, args);
    return new Proxy(response, { get: (target, key) => (key === 'status' ? 299 : Reflect.get(target, key, target)) });
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    seen.push(`${args[0]}`);
    return Reflect.apply(open, this, args);
  };
  return () => {
    window.fetch = native;
    XMLHttpRequest.prototype.open = open;
    return [seen, String(window.fetch), String(XMLHttpRequest.prototype.open)];
  };
};

/** A subclass whose instances must keep their own properties. */
class Logged extends XMLHttpRequest {
  readonly log: string[] = [];
  override open(method: string, url: string | URL): void {
    this.log.push(method);
    super.open(method, url);
  }
}

runProbes({
  'wrapped by the page': async () => {
    const unwrap = wrap();
    return [await outcome(sendAll), unwrap()];
  },
  'a subclass of the page': async () => {
    const xhr = new Logged();
    xhr.open('GET', readable);
    const end = once(xhr, 'loadend');
    xhr.send();
    await end;
    return [xhr.log, xhr.status, xhr instanceof XMLHttpRequest, Object.keys(xhr)];
  },
  'a frozen XHR': async () => {
    const xhr = Object.freeze(new XMLHttpRequest());
    xhr.open('GET', readable);
    const end = once(xhr, 'loadend');
    xhr.send();
    await end;
    return xhr.status;
  },
  'frozen functions': async () => {
    Object.freeze(window.fetch);
    Object.freeze(XMLHttpRequest.prototype.open);
    return [flags(window, 'fetch'), flags(XMLHttpRequest.prototype, 'open'), await outcome(sendAll)];
  },
  'frozen prototypes': async () => {
    for (const one of [XMLHttpRequest, EventSource, Worker, Function, Promise, Object, Array, Event, EventTarget])
      Object.freeze(one.prototype);
    return [flags(XMLHttpRequest.prototype, 'send'), await outcome(sendAll)];
  },
  'a frozen property': async () => {
    Object.defineProperty(window, 'fetch', { writable: false, configurable: false });
    const assigned = await outcome(() => {
      window.fetch = () => Promise.reject();
    });
    return [flags(window, 'fetch'), assigned, await outcome(sendAll)];
  },
  'a frozen error': async () => {
    const abort = new AbortController();
    const response = fetch(readable, { signal: abort.signal });
    abort.abort(Object.freeze(new RangeError('mine')));
    return response;
  },
});
