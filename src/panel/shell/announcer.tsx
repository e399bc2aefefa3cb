import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePanel } from './context.ts';

const EVERY = 3000; // ms: a page that loads must not drown the reader's voice

/** Tells those who listen, now and then, how many responses more are hidden, and what the filter lets through. */
export const Announcer = () => {
  const { store, view, catalogue } = usePanel();
  const said = useSignal('');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const told = useRef({ hidden: 0, criteria: view.criteria.peek() });
  const speak = () => {
    timer.current = null;
    const { hidden } = store.counts.peek();
    const { entries, criteria } = view.arranged.peek();
    const sentences: string[] = [];
    if (criteria !== told.current.criteria) sentences.push(catalogue.list.shown(entries.length, store.entries.peek().length));
    if (hidden > told.current.hidden) sentences.push(catalogue.list.newHidden(hidden - told.current.hidden));
    told.current = { hidden, criteria };
    if (sentences.length > 0) said.value = sentences.join(' · ');
  };
  useSignalEffect(() => {
    const { hidden } = store.counts.value;
    const { criteria } = view.arranged.value;
    // Fewer: the list was emptied, or more became known.
    if (hidden < told.current.hidden) told.current = { ...told.current, hidden };
    if (hidden === told.current.hidden && criteria === told.current.criteria) return;
    timer.current ??= setTimeout(speak, EVERY);
  });
  return (
    <div class="unseen-text" role="status">
      {said}
    </div>
  );
};
