import { useEffect, useMemo } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import type { View } from '../state/view.ts';
import { createIntent, type Intent } from './intent.ts';

/** The events of the list's tooltip, which opens at the pointer. */
interface TooltipIntent extends Omit<Intent<string>, 'over'> {
  readonly over: (id: string | null, x: number) => void;
  /** Where the pointer was last over a row; null while the keyboard moves the focus. */
  readonly pointerX: () => number | null;
}

const intents = new WeakMap<View, TooltipIntent>();

const createTooltipIntent = ({ tooltip, showTooltip }: View): TooltipIntent => {
  const intent = createIntent(tooltip, showTooltip);
  let pointerX: number | null = null;
  return {
    ...intent,
    over: (id, x) => {
      pointerX = x;
      intent.over(id);
    },
    focus: (id) => {
      if (id !== null) pointerX = null;
      intent.focus(id);
    },
    pointerX: () => pointerX,
  };
};

/** The intent that the list and its tooltip share. */
export const useTooltipIntent = (): TooltipIntent => {
  const { view } = usePanel();
  const intent = useMemo(() => {
    const shared = intents.get(view) ?? createTooltipIntent(view);
    intents.set(view, shared);
    return shared;
  }, [view]);
  useEffect(() => intent.cancel, [intent]);
  return intent;
};
