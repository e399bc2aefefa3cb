/** What the frames of a page share with its top, where that is of the same origin. */
import { apply, defineProperty, dispatch, listen, NativeEvent, peek, scope, stopEvent } from './natives.ts';
import { setup } from './setup.ts';

/** The top's thing of that name; in the top, or where there is no such top, this one. */
export const shared = <T>(name: string, own: T): T => {
  const event = `${setup.secret}.${name}`;
  const top = scope.window?.top;
  if (!top) return own;
  if (top !== scope.window) return ask(top, event) ?? own;
  listen(scope, event, (asked: Event) => {
    stopEvent(asked);
    defineProperty(asked, 'shared', { __proto__: null, value: own } as PropertyDescriptor);
  });
  return own;
};

const ask = <T>(top: object, name: string): T | undefined => {
  try {
    const asking = new NativeEvent(name);
    apply(dispatch, top, [asking]);
    return peek(asking, 'shared') as T | undefined;
  } catch {
    return undefined; // of another origin
  }
};
