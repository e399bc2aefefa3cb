import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePanel } from './context.ts';

const INTERVAL = 3000; // ms: a page that loads must not flood a screen reader

/**
 * Announces to screen readers, at intervals, how many more responses are hidden and how many exchanges the filter shows; and how many a
 * load has fixed, once it has settled.
 */
export const Announcer = () => {
  const { store, view, catalogue } = usePanel();
  const message = useSignal('');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const announced = useRef({ hidden: 0, criteria: view.criteria.peek(), fixedIn: 0 });
  const announce = () => {
    timer.current = null;
    const { hidden } = store.counts.peek();
    const { entries, criteria } = view.arranged.peek();
    const sentences: string[] = [];
    if (criteria !== announced.current.criteria) sentences.push(catalogue.list.shown(entries.length, store.entries.peek().length));
    if (hidden > announced.current.hidden) sentences.push(catalogue.list.newHidden(hidden - announced.current.hidden));
    const load = store.load.peek().id;
    const fixed = store.loadCounts.peek().get(load)?.fixed ?? 0;
    const saysFixed = fixed > 0 && store.settled.peek() && announced.current.fixedIn !== load;
    if (saysFixed) sentences.unshift(catalogue.list.loop.nowFixed(fixed));
    announced.current = { hidden, criteria, fixedIn: saysFixed ? load : announced.current.fixedIn };
    if (sentences.length > 0) message.value = sentences.join(' · ');
  };
  useSignalEffect(() => {
    const { hidden } = store.counts.value;
    const { criteria } = view.arranged.value;
    // The count falls when the list is cleared or an exchange is evaluated again.
    if (hidden < announced.current.hidden) announced.current = { ...announced.current, hidden };
    const isNew =
      store.settled.value && announced.current.fixedIn !== store.load.value.id && store.loadCounts.value.get(store.load.value.id)?.fixed;
    if (hidden === announced.current.hidden && criteria === announced.current.criteria && !isNew) return;
    timer.current ??= setTimeout(announce, INTERVAL);
  });
  return (
    <div class="unseen-text" role="status">
      {message}
    </div>
  );
};
