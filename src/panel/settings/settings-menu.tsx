import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { COLUMNS, type ColumnId } from '../query/columns/columns.ts';
import { usePanel } from '../shell/context.ts';
import { GearIcon } from '../shell/icons.tsx';
import { whenReleased } from '../shell/when-released.ts';
import { SettingsFields } from './settings-fields.tsx';

const MENU = 'settings-menu';

/** The toolbar's last button and the menu that it opens. The context menu of a column heading opens the same menu, at that column. */
export const SettingsMenu = () => {
  const { title } = usePanel().catalogue.settings;
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLFormElement>(null);
  const open = useSignal(false);
  const column = useSignal<ColumnId | null>(null);
  // A menu that is closed and reopened at once fires no event for the closing, but its fields must be new.
  const openings = useSignal(0);

  useEffect(() => {
    // Wherever the focus is: DevTools would open its drawer with the same key.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.matches(':popover-open')) return;
      event.preventDefault();
      event.stopPropagation();
      menu.current.hidePopover();
    };
    const onContextMenu = (event: MouseEvent) => {
      const heading = event.target instanceof Element ? event.target.closest<HTMLElement>('.heading') : null;
      const aimed = COLUMNS.find(({ id }) => id === heading?.dataset.column);
      if (!aimed) return;
      event.preventDefault();
      whenReleased(event, () => {
        column.value = aimed.id;
        menu.current?.togglePopover(true);
      });
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('contextmenu', onContextMenu);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('contextmenu', onContextMenu);
    };
  }, []);
  const opened = ({ newState }: { newState: string }) => {
    open.value = newState === 'open';
    if (open.peek()) return;
    column.value = null;
    // The heading that opened the menu would get the focus, but may be hidden now.
    const { activeElement } = document;
    if (activeElement === document.body || menu.current?.contains(activeElement)) button.current?.focus();
  };
  const prepare = ({ currentTarget, newState }: { currentTarget: HTMLElement; newState: string }) => {
    if (newState === 'open') openings.value++;
    currentTarget.style.top = `${(button.current?.getBoundingClientRect().bottom ?? 0) + 4}px`;
  };
  return (
    <>
      <button ref={button} type="button" class="icon-button" title={title} aria-label={title} popovertarget={MENU}>
        <GearIcon />
      </button>
      <form
        ref={menu}
        id={MENU}
        class="settings-menu"
        popover="auto"
        aria-label={title}
        onBeforeToggle={prepare}
        onToggle={opened}
        onSubmit={(event) => event.preventDefault()}
      >
        {open.value && <SettingsFields key={openings.value} column={column.value} />}
      </form>
    </>
  );
};
