import { useEffect, useMemo } from 'preact/hooks';
import { usePanel } from '../context.ts';
import type { View } from '../view.ts';

// How long the pointer must rest before a tip opens, before it turns to another row, and may stray before it closes.
const OPEN_AFTER = 300; // ms
const TURN_AFTER = 120; // ms
const CLOSE_AFTER = 250; // ms

export interface TipIntent {
  /** The pointer is over the verdict of an exchange, or, with null, over something else. */
  readonly over: (id: string | null) => void;
  readonly leave: () => void;
  /** The pointer went into the tip itself. */
  readonly stay: () => void;
  /** The keyboard rests on a row, or on none that has a tip. */
  readonly rest: (id: string | null) => void;
  readonly hide: () => void;
}

const intents = new WeakMap<View, TipIntent & { readonly cancel: () => void }>();

const createIntent = ({ tip }: View): TipIntent & { readonly cancel: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: string | null | undefined;
  const cancel = () => {
    clearTimeout(timer);
    next = undefined;
  };
  const turn = (id: string | null, after: number) => {
    if (next === id) return;
    cancel();
    if (tip.peek() === id) return;
    next = id;
    timer = setTimeout(() => {
      next = undefined;
      tip.value = id;
    }, after);
  };
  const hide = () => {
    cancel();
    tip.value = null;
  };
  return {
    cancel,
    hide,
    stay: cancel,
    over: (id) => turn(id, id === null ? CLOSE_AFTER : tip.peek() === null ? OPEN_AFTER : TURN_AFTER),
    leave: () => turn(null, CLOSE_AFTER),
    rest: (id) => {
      hide();
      if (id !== null) turn(id, OPEN_AFTER);
    },
  };
};

/** When the tip opens, turns and closes; list and tip share one. */
export const useTipIntent = (): TipIntent => {
  const { view } = usePanel();
  const intent = useMemo(() => {
    const shared = intents.get(view) ?? createIntent(view);
    intents.set(view, shared);
    return shared;
  }, [view]);
  useEffect(() => intent.cancel, [intent]);
  return intent;
};
