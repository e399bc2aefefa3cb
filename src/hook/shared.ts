/** Objects that the same-origin frames of a page share with its top frame. */
import { apply, defineProperty, dispatch, listen, NativeEvent, peek, scope, stopEvent } from './natives.ts';
import { setup } from './setup.ts';

/** Returns the top frame's object of that name; `own` in the top frame, in workers, and below a cross-origin top frame. */
export const shared = <T>(name: string, own: T): T => {
  const event = `${setup.secret}.${name}`;
  const top = scope.window?.top;
  if (!top) return own;
  if (top !== scope.window) return requestFrom(top, event) ?? own;
  listen(scope, event, (request: Event) => {
    stopEvent(request);
    defineProperty(request, 'shared', { __proto__: null, value: own } as PropertyDescriptor);
  });
  return own;
};

const requestFrom = <T>(top: object, name: string): T | undefined => {
  try {
    const request = new NativeEvent(name);
    apply(dispatch, top, [request]);
    return peek(request, 'shared') as T | undefined;
  } catch {
    return undefined; // the top frame is cross-origin
  }
};
