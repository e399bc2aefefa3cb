import { type ReadonlySignal, signal } from '@preact/signals';
import { usePanel } from '../shell/context.ts';
import type { View } from '../state/view.ts';
import { createIntent, type Intent } from '../tooltip/intent.ts';

/** Opens and closes the card of a header. */
interface HeaderCardIntent extends Intent<HTMLElement> {
  /** The element with the header's name, which the card is placed at. */
  readonly anchor: ReadonlySignal<HTMLElement | null>;
  /** Opens the card at once; it stays until it is closed. `moveFocus` also moves the focus into it. */
  readonly pin: (anchor: HTMLElement, moveFocus: boolean) => void;
  /** How often a card was opened with the focus to move into it. */
  readonly focusRequests: ReadonlySignal<number>;
}

const intents = new WeakMap<View, HeaderCardIntent>();

const createCardIntent = (): HeaderCardIntent => {
  const anchor = signal<HTMLElement | null>(null);
  const intent = createIntent(anchor, (target) => {
    anchor.value = target;
  });
  let pinned: HTMLElement | null = null;
  const focusRequests = signal(0);
  const isPinned = () => pinned !== null && anchor.peek() === pinned;
  return {
    ...intent,
    anchor,
    focusRequests,
    leave: () => {
      if (isPinned()) intent.cancel();
      else intent.leave();
    },
    focus: (target) => {
      if (target === null || !isPinned()) intent.focus(target);
    },
    pin: (target, moveFocus) => {
      intent.cancel();
      pinned = target;
      anchor.value = target;
      if (moveFocus) focusRequests.value++;
    },
  };
};

/** The intent of the panel's only card. */
export const useHeaderCard = (): HeaderCardIntent => {
  const { view } = usePanel();
  const intent = intents.get(view) ?? createCardIntent();
  intents.set(view, intent);
  return intent;
};
