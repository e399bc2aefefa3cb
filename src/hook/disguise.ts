/** Replaces native functions of the page by proxies that look the same from everywhere in the page. */
import { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, scope, text, weakGet, weakSet } from './natives.ts';
import { shared } from './shared.ts';
import { LOCATION_PROPERTIES, locationOf, rawStack, withoutLines, withoutTrace } from './stacks.ts';

// biome-ignore lint/suspicious/noExplicitAny: it replaces functions of any kind
type Native = (...args: any[]) => any;
type Handler = Pick<ProxyHandler<Native>, 'apply' | 'construct'>;
const TRAPS = ['apply', 'construct'];

/** The native function behind each proxy. Same-origin frames share it: a page may read the source text of one frame's function in another. */
const originals = shared('originals', new WeakMap<object, Native>());

/** Returns a proxy with the same name, length, prototype, properties and source text. */
const proxyOf = (native: Native, handler: Handler): Native => {
  const traps = { __proto__: null } as Handler;
  for (let at = 0; at < TRAPS.length; at++) {
    const trap = getOwnPropertyDescriptor(handler, TRAPS[at] as string);
    if (trap) defineProperty(traps, TRAPS[at] as string, { __proto__: null, ...trap } as PropertyDescriptor);
  }
  const proxy = new Proxy(native, traps);
  weakSet(originals, proxy, native);
  return proxy;
};

/** Replaces a function by a proxy and keeps the property's attributes. Does nothing where there is no such function. */
export const replace = (start: object | undefined, name: string, handler: Handler): void => {
  let owner: object | null = start ?? null; // in workers `fetch` is inherited
  while (owner && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
  const property = owner && getOwnPropertyDescriptor(owner, name);
  if (!owner || !property || typeof property.value !== 'function' || !property.configurable) return;
  const proxy = proxyOf(property.value, handler);
  defineProperty(owner, name, { __proto__: null, ...property, value: proxy } as PropertyDescriptor);
  // An object's `constructor` must be the function that the page sees.
  const prototype = getOwnPropertyDescriptor(property.value, 'prototype')?.value as object | undefined;
  const ownConstructor = hasOwn(handler, 'construct') && prototype ? getOwnPropertyDescriptor(prototype, 'constructor') : undefined;
  if (ownConstructor?.configurable)
    defineProperty(prototype as object, 'constructor', { __proto__: null, ...ownConstructor, value: proxy } as PropertyDescriptor);
};

/** Makes `toString` return the native function's source text for each proxy, its own replacement included. */
export const disguiseSourceText = (): void =>
  replace(Function.prototype, 'toString', {
    apply: (sourceText, self, args) => {
      const native = (typeof self === 'function' && weakGet(originals, self)) || self;
      try {
        return apply(sourceText, native, args);
      } catch (error) {
        throw withoutTrace(error);
      }
    },
  });

/** Firefox has getters for the location of an error, different ones for each kind of error. */
export const disguiseStacks = (): void => {
  const domException = scope.DOMException?.prototype;
  for (const owner of [Error.prototype, domException]) replaceGetter(owner, 'stack', (stack) => withoutLines(text(stack)));
  for (const name of LOCATION_PROPERTIES) replaceGetter(domException, name, (value, error) => locationOf(rawStack(error))?.[name] ?? value);
};

const replaceGetter = (owner: object | undefined, name: string, change: (value: unknown, self: object) => unknown): void => {
  const property = owner && getOwnPropertyDescriptor(owner, name);
  if (!property?.get || !property.configurable) return;
  const get = proxyOf(property.get, {
    apply: (native, self, args) => {
      const value: unknown = apply(native, self, args);
      return value === undefined ? value : change(value, self);
    },
  });
  defineProperty(owner as object, name, { __proto__: null, ...property, get } as PropertyDescriptor);
};
