/** Pages that freeze what they call, or put functions of their own in its place. */
import { api, describeError, hidden, once, outcome, readable, runProbes } from './probe.ts';

const asked = async (): Promise<unknown> => {
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

/** Objects of a class of the page's keep what it adds to them. */
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
    return [await outcome(asked), unwrap()];
  },
  'a class of the page’s': async () => {
    const xhr = new Logged();
    xhr.open('GET', readable);
    const end = once(xhr, 'loadend');
    xhr.send();
    await end;
    return [xhr.log, xhr.status, xhr instanceof XMLHttpRequest, Object.keys(xhr)];
  },
  'an XHR that is frozen': async () => {
    const xhr = Object.freeze(new XMLHttpRequest());
    xhr.open('GET', readable);
    const end = once(xhr, 'loadend');
    xhr.send();
    await end;
    return xhr.status;
  },
  'functions frozen': async () => {
    Object.freeze(window.fetch);
    Object.freeze(XMLHttpRequest.prototype.open);
    return [flags(window, 'fetch'), flags(XMLHttpRequest.prototype, 'open'), await outcome(asked)];
  },
  'prototypes frozen': async () => {
    for (const one of [XMLHttpRequest, EventSource, Worker, Function, Promise, Object, Array, Event, EventTarget])
      Object.freeze(one.prototype);
    return [flags(XMLHttpRequest.prototype, 'send'), await outcome(asked)];
  },
  'a place frozen': async () => {
    Object.defineProperty(window, 'fetch', { writable: false, configurable: false });
    const assigned = await outcome(() => {
      window.fetch = () => Promise.reject();
    });
    return [flags(window, 'fetch'), assigned, await outcome(asked)];
  },
  'an error that is frozen': async () => {
    const abort = new AbortController();
    const answer = fetch(readable, { signal: abort.signal });
    abort.abort(Object.freeze(new RangeError('mine')));
    return answer;
  },
});
