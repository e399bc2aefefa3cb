/**
 * Watches functions that send requests. Chromium records with each request the names of the functions on the stack, so the replacement
 * of the native function is named after the call's id. That way each of many requests to one URL finds its own call. The name is read
 * by `src/capture/har/call-id.ts`.
 */
import { replace } from './disguise.ts';
import { nextId } from './journal.ts';
import { apply } from './natives.ts';
import { setup } from './setup.ts';
import { withoutTrace } from './stacks.ts';

interface Watch {
  /** Reports the call; returns its id, or null when there is nothing to report. */
  readonly begin: (id: string, self: object, args: unknown[]) => string | null;
  /** Takes the native function's result; returns what the page gets. */
  readonly returned: (id: string | null, result: unknown) => unknown;
  readonly threw: (self: object) => void;
}

/** For functions whose result needs no watching. */
export const returnUnchanged = (_: string | null, result: unknown): unknown => result;
export const doNothing = (): void => {};

type Native = (...args: never[]) => unknown;
type Trap = (native: Native, self: object, args: unknown[]) => unknown;

export const watchCalls = (owner: object | undefined, name: string, { begin, returned, threw }: Watch): void =>
  replace(owner, name, {
    // A getter, so that each call gets a function of its own name. A constant function that calls it would be one more stack frame.
    get apply() {
      const id = nextId();
      const frame = `${setup.trace} ${id}`;
      const traps: Readonly<Record<string, Trap>> = {
        __proto__: null as never,
        [frame]: (native, self, args) => {
          const reported = begin(id, self, args);
          let result: unknown;
          try {
            result = apply(native, self, args);
          } catch (error) {
            threw(self);
            throw withoutTrace(error);
          }
          return returned(reported, result);
        },
      };
      return traps[frame] as Trap;
    },
  });
