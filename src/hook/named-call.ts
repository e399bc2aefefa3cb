/**
 * Watches functions that ask the network. Chromium tells with each request which functions were on the stack when it was made: so the
 * one that stands in for the page's own bears the call's id, and of many requests to one address each finds its own call. Read by
 * `src/capture/har/call-id.ts`.
 */
import { replace } from './disguise.ts';
import { nextId } from './journal.ts';
import { apply } from './natives.ts';
import { setup } from './setup.ts';
import { withoutTrace } from './stacks.ts';

interface Watch {
  /** Tells of the call; returns its id, or null when there is nothing to tell. */
  readonly begin: (id: string, self: object, args: unknown[]) => string | null;
  /** What the page gets, of what the call returned. */
  readonly returned: (id: string | null, answer: unknown) => unknown;
  readonly threw: (self: object) => void;
}

/** For calls of which nothing more is to be done. */
export const returnUnchanged = (_: string | null, answer: unknown): unknown => answer;
export const doNothing = (): void => {};

type Native = (...args: never[]) => unknown;
type Trap = (native: Native, self: object, args: unknown[]) => unknown;

export const watchCalls = (owner: object | undefined, name: string, { begin, returned, threw }: Watch): void =>
  replace(owner, name, {
    // Read anew for each call. A function within one that is always the same would be one more frame that stacks can hold.
    get apply() {
      const id = nextId();
      const frame = `${setup.trace} ${id}`;
      const traps: Readonly<Record<string, Trap>> = {
        __proto__: null as never,
        [frame]: (native, self, args) => {
          const told = begin(id, self, args);
          let answer: unknown;
          try {
            answer = apply(native, self, args);
          } catch (error) {
            threw(self);
            throw withoutTrace(error);
          }
          return returned(told, answer);
        },
      };
      return traps[frame] as Trap;
    },
  });
