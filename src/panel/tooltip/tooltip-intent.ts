import { useEffect, useMemo } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import type { View } from '../state/view.ts';
import { createIntent, type Intent } from './intent.ts';

const intents = new WeakMap<View, Intent<string>>();

/** The intent that the list and its tooltip share. */
export const useTooltipIntent = (): Intent<string> => {
  const { view } = usePanel();
  const intent = useMemo(() => {
    const shared = intents.get(view) ?? createIntent(view.tooltip, view.showTooltip);
    intents.set(view, shared);
    return shared;
  }, [view]);
  useEffect(() => intent.cancel, [intent]);
  return intent;
};
