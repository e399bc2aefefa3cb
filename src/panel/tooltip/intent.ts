import type { ReadonlySignal } from '@preact/signals';

// How long the pointer must rest before a tip opens, before it turns to something else, and may stray before it closes.
const OPEN_AFTER = 300; // ms
const TURN_AFTER = 120; // ms
const CLOSE_AFTER = 250; // ms

/** What pointer and keyboard do, told to whatever opens and closes after it. */
export interface Intent<T> {
  /** The pointer is over something that has a tip, or, with null, over something else. */
  readonly over: (target: T | null) => void;
  readonly leave: () => void;
  /** The pointer went into the tip itself. */
  readonly stay: () => void;
  /** The keyboard rests on something, or on nothing that has a tip. */
  readonly rest: (target: T | null) => void;
  readonly hide: () => void;
  readonly cancel: () => void;
}

/** Turns what is shown after a moment, as pointer and keyboard seem to want. */
export const createIntent = <T>(shown: ReadonlySignal<T | null>, show: (target: T | null) => void): Intent<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: T | null | undefined;
  const cancel = () => {
    clearTimeout(timer);
    next = undefined;
  };
  const turn = (target: T | null, after: number) => {
    if (next === target) return;
    cancel();
    if (shown.peek() === target) return;
    next = target;
    timer = setTimeout(() => {
      next = undefined;
      show(target);
    }, after);
  };
  const hide = () => {
    cancel();
    show(null);
  };
  return {
    cancel,
    hide,
    stay: cancel,
    over: (target) => turn(target, target === null ? CLOSE_AFTER : shown.peek() === null ? OPEN_AFTER : TURN_AFTER),
    leave: () => turn(null, CLOSE_AFTER),
    rest: (target) => {
      hide();
      if (target !== null) turn(target, OPEN_AFTER);
    },
  };
};
