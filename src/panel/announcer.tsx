import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePanel } from './context.ts';

const EVERY = 3000; // ms: a page that loads must not drown the reader's voice

/** Tells those who listen how many responses are hidden, now and then. */
export const Announcer = () => {
  const { store, catalogue } = usePanel();
  const said = useSignal('');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useSignalEffect(() => {
    if (store.counts.value.hidden === 0 || timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      said.value = catalogue.counts(store.entries.peek().length, store.counts.peek().hidden);
    }, EVERY);
  });
  return (
    <div class="unseen-text" role="status">
      {said}
    </div>
  );
};
