import type { ReadonlySignal } from '@preact/signals';

// How long the pointer must rest before a tooltip opens, before it switches to another target, and may be elsewhere before it closes.
const OPEN_AFTER = 300; // ms
const SWITCH_AFTER = 120; // ms
const CLOSE_AFTER = 250; // ms

/** Pointer and keyboard events that open, switch and close a tooltip or a card. */
export interface Intent<T> {
  /** The pointer is over something with a tooltip, or, with null, over something without. */
  readonly over: (target: T | null) => void;
  readonly leave: () => void;
  /** The pointer is over the tooltip itself. */
  readonly stay: () => void;
  /** The keyboard focus is on something with a tooltip, or, with null, on something without. */
  readonly focus: (target: T | null) => void;
  readonly hide: () => void;
  /** Cancels what is about to open or close. */
  readonly cancel: () => void;
}

/** Creates the events of one tooltip. They call `show` after a delay, with the target to show or null. */
export const createIntent = <T>(shown: ReadonlySignal<T | null>, show: (target: T | null) => void): Intent<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: T | null | undefined;
  const cancel = () => {
    clearTimeout(timer);
    next = undefined;
  };
  const scheduleSwitch = (target: T | null, after: number) => {
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
    over: (target) => scheduleSwitch(target, target === null ? CLOSE_AFTER : shown.peek() === null ? OPEN_AFTER : SWITCH_AFTER),
    leave: () => scheduleSwitch(null, CLOSE_AFTER),
    focus: (target) => {
      hide();
      if (target !== null) scheduleSwitch(target, OPEN_AFTER);
    },
  };
};
