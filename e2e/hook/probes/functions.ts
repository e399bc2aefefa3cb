/** Observable properties of the functions that the hook patches. */
import { patchedFunctions } from './patched-functions.ts';
import { call, describeError, outcome, type Probe, runProbes } from './probe.ts';

const describeFunction = (owner: object, name: string): unknown => {
  const { value, ...place } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  const method = value as { prototype?: { constructor: unknown } };
  return {
    place,
    type: typeof value,
    tag: Object.prototype.toString.call(value),
    text: [String(value), call(Function.prototype.toString, value), `${value}`],
    own: Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, { value: own, ...flags }]) => [
      key,
      typeof own,
      String(own),
      flags,
    ]),
    proto: Object.getPrototypeOf(value) === Function.prototype,
    constructor: method.prototype?.constructor === value,
    extensible: Object.isExtensible(value),
  };
};

class Named extends EventSource {
  own = 1;
}
const source = async (Source: typeof EventSource) => {
  const one = new Source('/lab/none');
  const seen = [
    one instanceof EventSource,
    one instanceof Source,
    one.constructor === Source,
    Object.getPrototypeOf(one) === Source.prototype,
  ];
  one.close();
  return [...seen, one.url.endsWith('/lab/none'), Object.keys(one)];
};

const functionProbes: Record<string, Probe> = {};
for (const [name, owner, key] of patchedFunctions) functionProbes[`properties of ${name}`] = () => describeFunction(owner, key);

runProbes({
  ...functionProbes,
  'names in the window': () => Object.getOwnPropertyNames(window).sort().join(' '),
  'names in prototypes': () =>
    [EventSource, Worker, XMLHttpRequest, URL, Function].map((one) => Reflect.ownKeys(one.prototype).map(String)),
  'enumerable names': () => Object.keys(window).sort().join(' '),
  'an EventSource': () => source(EventSource),
  'an EventSource of a subclass of the page': () => source(Named),
  'an EventSource constructed for another class': () => Reflect.construct(EventSource, ['/lab/none'], Named) instanceof Named,
  'an EventSource without new': () => call(EventSource, undefined, '/lab/none'),
  'an EventSource of an invalid URL': () => new EventSource('http://['),
  'an EventSource without arguments': () => Reflect.construct(EventSource, []),
  'new fetch': () => Reflect.construct(fetch, []),
  'new fetch by syntax': () => new (fetch as unknown as new () => unknown)(),
  'a class that extends fetch': () => class extends (fetch as unknown as new () => object) {},
  'source text of values that aren’t functions': () =>
    Promise.all([{}, 1, null].map((one) => outcome(() => call(Function.prototype.toString, one)))),
  'identity of the functions': () => [
    fetch === window.fetch,
    fetch === self.fetch,
    navigator.sendBeacon === Navigator.prototype.sendBeacon,
  ],
  'own properties of fetch': () => {
    Object.assign(fetch, { mine: 1 });
    const seen = [Object.keys(fetch), delete (fetch as { mine?: number }).mine, Object.keys(fetch)];
    return seen;
  },
  'bound fetch': () => [fetch.bind(window).name, String(fetch.bind(window))],
  'the page’s own errors': () => describeError(new TypeError('mine')),
});
