import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './context.ts';
import { SettingsFields } from './settings-fields.tsx';
import { GearIcon } from './verdict-icon.tsx';

const MENU = 'settings-menu';

/** The button at the toolbar's end, and the menu that it opens. */
export const SettingsMenu = () => {
  const { title } = usePanel().catalogue.settings;
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLFormElement>(null);
  const open = useSignal(false);

  useEffect(() => {
    // Whatever has the focus: DevTools would take the same key as a wish for its drawer.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.matches(':popover-open')) return;
      event.preventDefault();
      event.stopPropagation();
      menu.current.hidePopover();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, []);
  const opened = ({ newState }: { newState: string }) => {
    open.value = newState === 'open';
  };
  const place = ({ currentTarget }: { currentTarget: HTMLElement }) => {
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
        onBeforeToggle={place}
        onToggle={opened}
        onSubmit={(event) => event.preventDefault()}
      >
        {open.value && <SettingsFields />}
      </form>
    </>
  );
};
