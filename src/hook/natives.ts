/** What the hook needs of the page's globals, captured before the page's first script can change it. */
const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

export { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys };
export const { hasOwn } = Object;
export const NativePromise = Promise;
export const NativeEvent = Event;
export const dispatch = EventTarget.prototype.dispatchEvent;

type Method = (...args: never[]) => unknown;
type Owner = object | undefined;

/** A method as a plain function of its object. */
const freed = <T extends Method>(owner: Owner, name: string) => {
  const method = owner && getOwnPropertyDescriptor(owner, name)?.value;
  return (self: unknown, ...args: unknown[]): ReturnType<T> => apply(method, self, args);
};
/** The getter of a property as a plain function; it throws for objects of another kind. */
const getter = <T>(owner: Owner, name: string) => {
  const get = (owner && getOwnPropertyDescriptor(owner, name)?.get) as () => unknown;
  return (self: unknown): T => apply(get, self, []) as T;
};

/** Pages and workers have different globals. */
export const scope = globalThis as unknown as Partial<typeof globalThis> & typeof globalThis;
const prototypeOf = (name: string): Owner => (scope as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;

const [request, url, xhr, eventTarget] = [Request.prototype, URL.prototype, prototypeOf('XMLHttpRequest'), EventTarget.prototype];
const [NativeUrl, NativeBlob, NativeChannel] = [URL, Blob, BroadcastChannel];
const { createObjectURL } = URL;

export const requestUrl = getter<string>(request, 'url');
export const requestMethod = getter<string>(request, 'method');
export const requestMode = getter<string>(request, 'mode');
export const requestCredentials = getter<string>(request, 'credentials');
export const requestRedirect = getter<string>(request, 'redirect');
export const requestHeaders = getter<Headers>(request, 'headers');
export const requestIntegrity = getter<string>(request, 'integrity');
export const responseType = getter<string>(Response.prototype, 'type');
export const responseStatus = getter<number>(Response.prototype, 'status');
export const eachHeader = freed<Headers['forEach']>(Headers.prototype, 'forEach');
export const urlHref = getter<string>(url, 'href');
export const blobType = getter<string>(Blob.prototype, 'type');
export const xhrWithCredentials = getter<boolean>(xhr, 'withCredentials');
export const xhrStatus = getter<number>(xhr, 'status');
export const sourceUrl = getter<string>(prototypeOf('EventSource'), 'url');
export const sourceWithCredentials = getter<boolean>(prototypeOf('EventSource'), 'withCredentials');
const baseUri = getter<string>(prototypeOf('Node'), 'baseURI');
export const domErrorName = getter<string>(prototypeOf('DOMException'), 'name');
export const listen = freed<EventTarget['addEventListener']>(eventTarget, 'addEventListener');
export const weakGet = freed<(key: object) => unknown>(WeakMap.prototype, 'get');
export const weakSet = freed<(key: object, value: unknown) => void>(WeakMap.prototype, 'set');
export const mapGet = freed<(key: string) => unknown>(Map.prototype, 'get');
export const mapSet = freed<(key: string, value: unknown) => void>(Map.prototype, 'set');
export const mapDelete = freed<(key: string) => void>(Map.prototype, 'delete');
export const lowerCase = freed<string['toLowerCase']>(String.prototype, 'toLowerCase');
export const upperCase = freed<string['toUpperCase']>(String.prototype, 'toUpperCase');
export const slice = freed<string['slice']>(String.prototype, 'slice');
export const indexOf = freed<string['indexOf']>(String.prototype, 'indexOf');
export const lastIndexOf = freed<string['lastIndexOf']>(String.prototype, 'lastIndexOf');
export const attribute = freed<Element['getAttribute']>(prototypeOf('Element'), 'getAttribute');
export const localName = getter<string>(prototypeOf('Element'), 'localName');
export const eventTargetOf = getter<EventTarget | null>(Event.prototype, 'target');
export const eventTypeOf = getter<string>(Event.prototype, 'type');
export const messageData = getter<unknown>(MessageEvent.prototype, 'data');
export const stopEvent = freed<Event['stopImmediatePropagation']>(Event.prototype, 'stopImmediatePropagation');
export const postToChannel = freed<BroadcastChannel['postMessage']>(BroadcastChannel.prototype, 'postMessage');
export const blockedUri = getter<string>(prototypeOf('SecurityPolicyViolationEvent'), 'blockedURI');
export const effectiveDirective = getter<string>(prototypeOf('SecurityPolicyViolationEvent'), 'effectiveDirective');
export const toJson = JSON.stringify;
export const now = Date.now;
export const isArray = Array.isArray;
export const random = Math.random;
export const parseNumber = Number.parseInt;
const parseUrl = (address: string, base: string): string => urlHref(new NativeUrl(address, base));
export const makeBlob = (parts: BlobPart[], type: string): Blob => new NativeBlob(parts, { __proto__: null, type } as BlobPropertyBag);

export const urlOfBlob = (blob: Blob): string => apply(createObjectURL, NativeUrl, [blob]);
export const openChannel = (name: string): BroadcastChannel => new NativeChannel(name);

const { trustedTypes } = globalThis as { trustedTypes?: object };
const defaultPolicy = getter<object | null>(prototypeOf('TrustedTypePolicyFactory'), 'defaultPolicy');
/** Whether the page has a say in every address from which a script is loaded. */
export const hasDefaultPolicy = (): boolean => trustedTypes !== undefined && defaultPolicy(trustedTypes) !== null;

/** A string as it is; '' for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value of a property as far as it can be read without running the page's code; undefined too when it cannot. */
export const peek = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? ownValue(getOwnPropertyDescriptor(owner, name)) : undefined;

/** Every object of the language inherits what the page gave to all objects: a descriptor says only what it says itself. */
export const ownValue = (place: PropertyDescriptor | undefined): unknown => (place && hasOwn(place, 'value') ? place.value : undefined);
export const ownGetter = (place: PropertyDescriptor | undefined): (() => unknown) | undefined =>
  place && hasOwn(place, 'get') ? place.get : undefined;

/** Stands for what only running the page's code could tell. */
const UNREADABLE = Symbol('unreadable');

/** The same, on the object or what it inherits from; `UNREADABLE` behind a getter. */
export const peekDeep = (owner: unknown, name: string): unknown => {
  let at: unknown = owner;
  for (let depth = 0; depth < 8 && typeof at === 'object' && at !== null; depth++) {
    const found = getOwnPropertyDescriptor(at, name);
    if (found) return hasOwn(found, 'value') ? found.value : UNREADABLE;
    at = getPrototypeOf(at);
  }
  return undefined;
};

/** An absolute http(s) address without its fragment; '' for anything else. */
export const absoluteUrl = (address: string): string => {
  try {
    const base = scope.document ? baseUri(scope.document) : scope.location.href;
    const href = parseUrl(address, base);
    if (slice(href, 0, 7) !== 'http://' && slice(href, 0, 8) !== 'https://') return '';
    const fragment = indexOf(href, '#');
    return fragment < 0 ? href : slice(href, 0, fragment);
  } catch {
    return '';
  }
};
