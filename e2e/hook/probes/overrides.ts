/** A page that replaces built-ins: its replacements are called as often as without the hook, and its calls still work. */
import { describeError, hidden, once, outcome, readable, runProbes } from './probe.ts';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const { stringify, parse } = JSON;
const counts = new Map<string, number>();
const add = Map.prototype.set.bind(counts);
const had = Map.prototype.get.bind(counts);
let counting = false;
const count = (name: string): void => {
  if (!counting) return;
  counting = false; // counting may itself use a counted function
  add(name, ((had(name) as number | undefined) ?? 0) + 1);
  counting = true;
};

const method = (owner: object, key: PropertyKey, name: string): void => {
  const place = getOwnPropertyDescriptor(owner, key);
  if (typeof place?.value !== 'function') return;
  const native = place.value as () => unknown;
  const counted = function (this: unknown, ...args: unknown[]): unknown {
    count(name);
    return new.target ? Reflect.construct(native, args, new.target) : apply(native, this, args as []);
  };
  defineProperty(counted, 'prototype', { value: native.prototype });
  defineProperty(owner, key, { __proto__: null, ...place, value: counted } as PropertyDescriptor);
};
const methods = (owner: object, of: string): void => {
  for (const key of Reflect.ownKeys(owner))
    if (key !== 'constructor' && !(owner === Function.prototype && (key === 'apply' || key === 'call')))
      method(owner, key, `${of}.${String(key)}`);
};
const getter = (owner: object, key: string, of: string): void => {
  const place = getOwnPropertyDescriptor(owner, key);
  const get = place?.get;
  if (!get) return;
  const counted = function (this: unknown): unknown {
    count(`${of}.${key}`);
    return apply(get, this, []);
  };
  defineProperty(owner, key, { __proto__: null, ...place, get: counted } as PropertyDescriptor);
};
const getters = (owner: object, of: string): void => {
  for (const key of Object.getOwnPropertyNames(owner)) getter(owner, key, of);
};

const sendXhr = (url: string, async = true): XMLHttpRequest => {
  const xhr = new XMLHttpRequest();
  xhr.open('PUT', url, async);
  xhr.setRequestHeader('X-Token', '1');
  xhr.send('text');
  return xhr;
};
/** Sends a request in each way. Between the calls, only what the engine itself calls is counted. */
const sendAll = async (): Promise<unknown> => {
  const init = { method: 'PUT', headers: { 'X-Token': '1' }, body: 'text' };
  const request = new Request(readable, init);
  const headers = new Headers({ 'x-token': '2' });
  const target = new URL(readable);
  const blob = new Blob(['postMessage(1)'], { type: 'text/javascript' });
  counting = true;
  const first = fetch(readable, init);
  const second = fetch(request);
  const third = fetch(target, { method: 'PUT', headers });
  const fourth = fetch(hidden);
  const fifth = fetch('http://[');
  const sixth = fetch(readable, { headers: [['x-token', '3']] });
  const xhr = sendXhr(readable);
  const blockedXhr = sendXhr(hidden);
  const source = new EventSource(hidden);
  const sent = navigator.sendBeacon(readable, 'text');
  const url = URL.createObjectURL(blob);
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  String(fetch);
  counting = false;
  const ends = await Promise.all([once(xhr, 'loadend'), once(blockedXhr, 'loadend'), once(source, 'error'), once(worker, 'message')]);
  counting = true;
  // `await` reads the promise's constructor, with and without the hook.
  const responses = [await first, await second, await third, await sixth];
  counting = false;
  worker.terminate();
  source.close();
  const bodies: unknown[] = [];
  for (let at = 0; at < responses.length; at++) bodies[at] = [responses[at]?.status, await responses[at]?.text()];
  const failed = [await fourth.catch(describeError), await fifth.catch(describeError)];
  return { bodies, failed, sent, ends: ends.map(({ type }) => type), xhr: [xhr.status, xhr.responseText, blockedXhr.status] };
};

/** Replaces every method and getter that a script may use. */
const replaceAll = (): void => {
  for (const key of ['Array', 'String', 'Promise', 'WeakMap', 'Map', 'Set', 'RegExp', 'Symbol', 'Number', 'Error'] as const) {
    methods(window[key].prototype, key);
    methods(window[key], key);
  }
  for (const key of ['Object', 'Function', 'Date'] as const) methods(window[key].prototype, key);
  for (const key of ['Object', 'Reflect', 'JSON', 'Math'] as const) methods(window[key], key);
  for (const key of [
    'Request',
    'Response',
    'Headers',
    'URL',
    'Blob',
    'EventTarget',
    'Event',
    'MessageEvent',
    'BroadcastChannel',
  ] as const) {
    if (key !== 'EventTarget') methods(window[key].prototype, key);
    getters(window[key].prototype, key);
  }
  method(EventTarget.prototype, 'addEventListener', 'addEventListener');
  for (const key of ['XMLHttpRequest', 'EventSource', 'DOMException', 'Node', 'Element'] as const) getters(window[key].prototype, key);
  method(Function.prototype, 'apply', 'Function.apply');
  method(Function.prototype, 'call', 'Function.call');
  for (const key of ['WeakMap', 'Map', 'Proxy', 'Blob', 'URL', 'BroadcastChannel'] as const) method(window, key, `new ${key}`);
  defineProperty(Promise.prototype, 'constructor', {
    configurable: true,
    get: () => {
      count('Promise.constructor');
      return Promise;
    },
  });
};

/** Gives every object inherited properties of these names. */
const inherit = (names: readonly string[]): void => {
  for (const name of names)
    defineProperty(Object.prototype, name, {
      __proto__: null,
      configurable: true,
      get: () => {
        count(`Object.prototype.${name}`);
        return undefined;
      },
      set(this: object, value: unknown) {
        count(`Object.prototype.${name}=`);
        defineProperty(this, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true } as PropertyDescriptor);
      },
    } as PropertyDescriptor);
};
const own = ['toJSON', 'id', 'api', 'line', 'next', 'trace', 'length', 'stack', 'message', 'code', 'journal', 'origin', 'got', 'error'];

const tally = (): unknown => parse(stringify([...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1))));

runProbes({
  'no replacements': sendAll,
  'replaced built-ins': async () => {
    replaceAll();
    return outcome(sendAll);
  },
  'calls of the replacements': tally,
  'inherited properties': async () => {
    counts.clear();
    inherit(own);
    return outcome(sendAll);
  },
  'reads of the inherited properties': tally,
  'inherited descriptors': async () => {
    counts.clear();
    for (const name of own) delete (Object.prototype as unknown as Record<string, unknown>)[name];
    inherit(['value', 'get', 'set', 'writable', 'enumerable', 'configurable', 'type', 'apply', 'construct']);
    const result = await outcome(sendAll);
    for (const name of ['value', 'get', 'set', 'writable', 'enumerable', 'configurable', 'type', 'apply', 'construct'])
      delete (Object.prototype as unknown as Record<string, unknown>)[name];
    return result;
  },
  'reads of descriptors': tally,
});
