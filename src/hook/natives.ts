/** The page's globals that the hook needs, captured before the page's first script can change them. */
const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

export { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys };
export const { hasOwn } = Object;
export const NativePromise = Promise;
export const NativeError = Error;
export const NativeEvent = Event;
export const dispatch = EventTarget.prototype.dispatchEvent;

type Method = (...args: never[]) => unknown;
type Owner = object | undefined;

/** Returns a method as a plain function that takes its object first. */
const method = <T extends Method>(owner: Owner, name: string) => {
  const native = owner && getOwnPropertyDescriptor(owner, name)?.value;
  return (self: unknown, ...args: unknown[]): ReturnType<T> => apply(native, self, args);
};
/** Returns a property's getter as a plain function. It throws for objects of another kind. */
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
export const responseHeaders = getter<Headers>(Response.prototype, 'headers');
export const responseStatus = getter<number>(Response.prototype, 'status');
export const eachHeader = method<Headers['forEach']>(Headers.prototype, 'forEach');
export const urlHref = getter<string>(url, 'href');
export const blobType = getter<string>(Blob.prototype, 'type');
export const xhrWithCredentials = getter<boolean>(xhr, 'withCredentials');
export const xhrStatus = getter<number>(xhr, 'status');
export const xhrReadyState = getter<number>(xhr, 'readyState');
export const sourceUrl = getter<string>(prototypeOf('EventSource'), 'url');
export const sourceWithCredentials = getter<boolean>(prototypeOf('EventSource'), 'withCredentials');
const baseUri = getter<string>(prototypeOf('Node'), 'baseURI');
export const domErrorName = getter<string>(prototypeOf('DOMException'), 'name');
export const listen = method<EventTarget['addEventListener']>(eventTarget, 'addEventListener');
export const weakGet = method<(key: object) => unknown>(WeakMap.prototype, 'get');
export const weakSet = method<(key: object, value: unknown) => void>(WeakMap.prototype, 'set');
export const mapGet = method<(key: string) => unknown>(Map.prototype, 'get');
export const mapSet = method<(key: string, value: unknown) => void>(Map.prototype, 'set');
export const mapDelete = method<(key: string) => void>(Map.prototype, 'delete');
export const lowerCase = method<string['toLowerCase']>(String.prototype, 'toLowerCase');
export const upperCase = method<string['toUpperCase']>(String.prototype, 'toUpperCase');
export const slice = method<string['slice']>(String.prototype, 'slice');
export const indexOf = method<string['indexOf']>(String.prototype, 'indexOf');
export const lastIndexOf = method<string['lastIndexOf']>(String.prototype, 'lastIndexOf');
export const attribute = method<Element['getAttribute']>(prototypeOf('Element'), 'getAttribute');
export const localName = getter<string>(prototypeOf('Element'), 'localName');
export const eventTargetOf = getter<EventTarget | null>(Event.prototype, 'target');
export const eventTypeOf = getter<string>(Event.prototype, 'type');
export const messageData = getter<unknown>(MessageEvent.prototype, 'data');
export const stopEvent = method<Event['stopImmediatePropagation']>(Event.prototype, 'stopImmediatePropagation');
export const postToChannel = method<BroadcastChannel['postMessage']>(BroadcastChannel.prototype, 'postMessage');
export const blockedUri = getter<string>(prototypeOf('SecurityPolicyViolationEvent'), 'blockedURI');
export const effectiveDirective = getter<string>(prototypeOf('SecurityPolicyViolationEvent'), 'effectiveDirective');
export const toJson = JSON.stringify;
export const now = Date.now;
export const isArray = Array.isArray;
export const random = Math.random;
export const parseNumber = Number.parseInt;
const parseUrl = (url: string, base: string): string => urlHref(new NativeUrl(url, base));
export const makeBlob = (parts: BlobPart[], type: string): Blob => new NativeBlob(parts, { __proto__: null, type } as BlobPropertyBag);

export const urlOfBlob = (blob: Blob): string => apply(createObjectURL, NativeUrl, [blob]);
export const openChannel = (name: string): BroadcastChannel => new NativeChannel(name);

const { trustedTypes } = globalThis as { trustedTypes?: object };
const defaultPolicy = getter<object | null>(prototypeOf('TrustedTypePolicyFactory'), 'defaultPolicy');
/** Whether the page's Trusted Types policy sees every script URL. */
export const hasDefaultPolicy = (): boolean => trustedTypes !== undefined && defaultPolicy(trustedTypes) !== null;

/** A string as it is; '' for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value of an own property, read without running the page's code; undefined when that isn't possible. */
export const peek = (owner: unknown, name: string): unknown =>
  typeof owner === 'object' && owner !== null ? ownValue(getOwnPropertyDescriptor(owner, name)) : undefined;

/** A descriptor inherits from `Object.prototype`, which the page may have changed: only its own properties count. */
export const ownValue = (property: PropertyDescriptor | undefined): unknown =>
  property && hasOwn(property, 'value') ? property.value : undefined;
export const ownGetter = (property: PropertyDescriptor | undefined): (() => unknown) | undefined =>
  property && hasOwn(property, 'get') ? property.get : undefined;

/** Stands for a value that can't be read without running the page's code. */
const UNREADABLE = Symbol('unreadable');

/** The value of an own or inherited property; `UNREADABLE` behind a getter. */
export const peekDeep = (owner: unknown, name: string): unknown => {
  let at: unknown = owner;
  for (let depth = 0; depth < 8 && typeof at === 'object' && at !== null; depth++) {
    const found = getOwnPropertyDescriptor(at, name);
    if (found) return hasOwn(found, 'value') ? found.value : UNREADABLE;
    at = getPrototypeOf(at);
  }
  return undefined;
};

/** The absolute http(s) URL without its fragment; '' for anything else. */
export const absoluteUrl = (url: string): string => {
  try {
    const base = scope.document ? baseUri(scope.document) : scope.location.href;
    const href = parseUrl(url, base);
    if (slice(href, 0, 7) !== 'http://' && slice(href, 0, 8) !== 'https://') return '';
    const fragment = indexOf(href, '#');
    return fragment < 0 ? href : slice(href, 0, fragment);
  } catch {
    return '';
  }
};
