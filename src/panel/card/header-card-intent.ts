import { type ReadonlySignal, signal } from '@preact/signals';
import { usePanel } from '../shell/context.ts';
import type { View } from '../state/view.ts';
import { createIntent, type Intent } from '../tooltip/intent.ts';

/** Which header's card is open, and when it opens and closes. */
export interface HeaderCardIntent extends Intent<HTMLElement> {
  /** The header's name on the screen, which the card hangs from. */
  readonly anchor: ReadonlySignal<HTMLElement | null>;
  /** Opens at once and stays until it is closed. With `enter` the keyboard goes into the card. */
  readonly pin: (anchor: HTMLElement, enter: boolean) => void;
  /** How often the keyboard was to go into a card. */
  readonly entries: ReadonlySignal<number>;
}

const intents = new WeakMap<View, HeaderCardIntent>();

const createCardIntent = (): HeaderCardIntent => {
  const anchor = signal<HTMLElement | null>(null);
  const intent = createIntent(anchor, (target) => {
    anchor.value = target;
  });
  let pinned: HTMLElement | null = null;
  const entries = signal(0);
  const isPinned = () => pinned !== null && anchor.peek() === pinned;
  return {
    ...intent,
    anchor,
    entries,
    leave: () => {
      if (isPinned()) intent.cancel();
      else intent.leave();
    },
    rest: (target) => {
      if (target === null || !isPinned()) intent.rest(target);
    },
    pin: (target, enter) => {
      intent.cancel();
      pinned = target;
      anchor.value = target;
      if (enter) entries.value++;
    },
  };
};

/** The one card of the panel. */
export const useHeaderCard = (): HeaderCardIntent => {
  const { view } = usePanel();
  const intent = intents.get(view) ?? createCardIntent();
  intents.set(view, intent);
  return intent;
};
