/** Functions that stand in for the page's own and look the same from everywhere in the page. */
import { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, scope, text, weakGet, weakSet } from './natives.ts';
import { shared } from './shared.ts';
import { LOCATION_PROPERTIES, locationOf, rawStack, withoutLines, withoutTrace } from './stacks.ts';

// biome-ignore lint/suspicious/noExplicitAny: it stands in for functions of any kind
type Native = (...args: any[]) => any;
type Handler = Pick<ProxyHandler<Native>, 'apply' | 'construct'>;
const TRAPS = ['apply', 'construct'];

/** Frames of one origin know each other's stand-ins: a page may ask one frame for the source text of another's function. */
const originals = shared('originals', new WeakMap<object, Native>());

/** A stand-in with the same name, length, prototype, properties and source text. */
const standIn = (native: Native, handler: Handler): Native => {
  const traps = { __proto__: null } as Handler;
  for (let at = 0; at < TRAPS.length; at++) {
    const place = getOwnPropertyDescriptor(handler, TRAPS[at] as string);
    if (place) defineProperty(traps, TRAPS[at] as string, { __proto__: null, ...place } as PropertyDescriptor);
  }
  const stand = new Proxy(native, traps);
  weakSet(originals, stand, native);
  return stand;
};

/** Puts a stand-in in a function's place, where there is such a function, with the attributes that the place had. */
export const replace = (start: object | undefined, name: string, handler: Handler): void => {
  let owner: object | null = start ?? null; // in workers `fetch` is inherited
  while (owner && !getOwnPropertyDescriptor(owner, name)) owner = getPrototypeOf(owner);
  const place = owner && getOwnPropertyDescriptor(owner, name);
  if (!owner || !place || typeof place.value !== 'function' || !place.configurable) return;
  const stand = standIn(place.value, handler);
  defineProperty(owner, name, { __proto__: null, ...place, value: stand } as PropertyDescriptor);
  // An object's constructor must be the one that the page can see.
  const prototype = getOwnPropertyDescriptor(place.value, 'prototype')?.value as object | undefined;
  const made = hasOwn(handler, 'construct') && prototype ? getOwnPropertyDescriptor(prototype, 'constructor') : undefined;
  if (made?.configurable)
    defineProperty(prototype as object, 'constructor', { __proto__: null, ...made, value: stand } as PropertyDescriptor);
};

/** The source text of a stand-in is that of what it stands in for; so is that of the function that tells source texts. */
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

/** Firefox keeps what an error tells of its place behind getters, each kind of error behind its own. */
export const disguiseStacks = (): void => {
  const domException = scope.DOMException?.prototype;
  for (const owner of [Error.prototype, domException]) replaceGetter(owner, 'stack', (stack) => withoutLines(text(stack)));
  for (const name of LOCATION_PROPERTIES) replaceGetter(domException, name, (value, error) => locationOf(rawStack(error))?.[name] ?? value);
};

const replaceGetter = (owner: object | undefined, name: string, change: (value: unknown, self: object) => unknown): void => {
  const place = owner && getOwnPropertyDescriptor(owner, name);
  if (!place?.get || !place.configurable) return;
  const get = standIn(place.get, {
    apply: (native, self, args) => {
      const value: unknown = apply(native, self, args);
      return value === undefined ? value : change(value, self);
    },
  });
  defineProperty(owner as object, name, { __proto__: null, ...place, get } as PropertyDescriptor);
};
