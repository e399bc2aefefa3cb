import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { usePanel } from '../shell/context.ts';
import type { View } from '../state/view.ts';
import { createIntent, type Intent } from '../tooltip/intent.ts';

/** Opens and closes the card of a header. */
interface HeaderCardIntent extends Intent<HTMLElement> {
  /** The element with the header's name, which the card is placed at. */
  readonly anchor: ReadonlySignal<HTMLElement | null>;
  /** Opens the card at once; it stays until it is closed. `moveFocus` also moves the focus into it. */
  readonly pin: (anchor: HTMLElement, moveFocus: boolean) => void;
  /** Whether the card stays until it is closed, and so shows all that it has. */
  readonly pinned: ReadonlySignal<boolean>;
  /** How often a card was opened with the focus to move into it. */
  readonly focusRequests: ReadonlySignal<number>;
}

const intents = new WeakMap<View, HeaderCardIntent>();

const createCardIntent = (): HeaderCardIntent => {
  const anchor = signal<HTMLElement | null>(null);
  const intent = createIntent(anchor, (target) => {
    anchor.value = target;
  });
  const pinnedTo = signal<HTMLElement | null>(null);
  const pinned = computed(() => pinnedTo.value !== null && anchor.value === pinnedTo.value);
  const focusRequests = signal(0);
  return {
    ...intent,
    anchor,
    pinned,
    focusRequests,
    leave: () => {
      if (pinned.peek()) intent.cancel();
      else intent.leave();
    },
    focus: (target) => {
      if (target === null || !pinned.peek()) intent.focus(target);
    },
    pin: (target, moveFocus) => {
      intent.cancel();
      pinnedTo.value = target;
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
