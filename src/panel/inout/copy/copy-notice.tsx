import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { copyExchange, copyNotice } from './copy-exchange.ts';

const SHOWN = 2500; // ms

/** Says what was copied, and copies the focused row as Markdown on Ctrl+C or Cmd+C. */
export const CopyNotice = () => {
  const panel = usePanel();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'c' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const row = document.activeElement?.closest<HTMLElement>('.row[data-id]');
      // Selected text takes precedence.
      if (!row?.dataset.id || getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      void copyExchange(panel, row.dataset.id, 'markdown', false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [panel]);
  useSignalEffect(() => {
    if (!copyNotice.value) return;
    const timer = setTimeout(() => {
      copyNotice.value = null;
    }, SHOWN);
    return () => clearTimeout(timer);
  });
  return (
    <div class="notice-place" role="status">
      {copyNotice.value && <span class="notice">{copyNotice.value.text}</span>}
    </div>
  );
};
