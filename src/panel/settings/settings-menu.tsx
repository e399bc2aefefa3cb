import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { COLUMNS, type ColumnId } from '../query/columns/columns.ts';
import { usePanel } from '../shell/context.ts';
import { GearIcon } from '../shell/icons.tsx';
import { onceReleased } from '../shell/when-released.ts';
import { SettingsFields } from './settings-fields.tsx';

const MENU = 'settings-menu';

/** The button at the toolbar's end, and the menu that it opens; a heading's context menu is the same, at its column. */
export const SettingsMenu = () => {
  const { title } = usePanel().catalogue.settings;
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLFormElement>(null);
  const open = useSignal(false);
  const column = useSignal<ColumnId | null>(null);
  // Closed and opened again at once it tells of no closing, but its fields are to be new.
  const openings = useSignal(0);

  useEffect(() => {
    // Whatever has the focus: DevTools would take the same key as a wish for its drawer.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.matches(':popover-open')) return;
      event.preventDefault();
      event.stopPropagation();
      menu.current.hidePopover();
    };
    const aim = (event: MouseEvent) => {
      const heading = event.target instanceof Element ? event.target.closest<HTMLElement>('.heading') : null;
      const aimed = COLUMNS.find(({ id }) => id === heading?.dataset.column);
      if (!aimed) return;
      event.preventDefault();
      onceReleased(event, () => {
        column.value = aimed.id;
        menu.current?.togglePopover(true);
      });
    };
    document.addEventListener('keydown', press, true);
    document.addEventListener('contextmenu', aim);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('contextmenu', aim);
    };
  }, []);
  const opened = ({ newState }: { newState: string }) => {
    open.value = newState === 'open';
    if (open.peek()) return;
    column.value = null;
    // The heading that it was called from, to which the focus would go, may be hidden by now.
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
