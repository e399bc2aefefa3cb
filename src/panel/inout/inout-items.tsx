import { useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { INOUT_MENU } from './menu-id.ts';
import { navigateMenu } from './menu-keys.ts';

/** The menu of the toolbar's button. */
export const InOutItems = () => {
  const { catalogue, inOut, store } = usePanel();
  const menu = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const words = catalogue.inOut;
  const place = ({ currentTarget, newState }: { currentTarget: HTMLElement; newState: string }) => {
    const box = document.querySelector(`[popovertarget="${INOUT_MENU}"]`)?.getBoundingClientRect();
    if (newState !== 'open' || !box) return;
    currentTarget.style.top = `${box.bottom + 4}px`;
    currentTarget.style.right = `${Math.max(6, innerWidth - box.right)}px`;
  };
  const opened = ({ currentTarget, newState }: { currentTarget: HTMLElement; newState: string }) => {
    if (newState === 'open') currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  };
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  const pick = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    const [chosen] = field.files ?? [];
    if (chosen) inOut.openHar(chosen);
    field.value = ''; // so that the same file can be chosen again
  };
  return (
    <>
      <div
        ref={menu}
        id={INOUT_MENU}
        class="menu"
        role="menu"
        tabIndex={-1}
        popover="auto"
        aria-label={words.menu}
        onBeforeToggle={place}
        onToggle={opened}
        onKeyDown={(event) => navigateMenu(event, () => menu.current?.hidePopover())}
      >
        <button type="button" role="menuitem" tabIndex={-1} onClick={choose(() => file.current?.click())}>
          {words.open}
        </button>
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={choose(() => {
            inOut.dialog.value = 'paste';
          })}
        >
          {words.paste}
        </button>
        <hr />
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={store.entries.value.length === 0}
          onClick={choose(() => {
            if (store.entries.peek().length > 0) inOut.dialog.value = 'save';
          })}
        >
          {words.save}
        </button>
      </div>
      <input ref={file} hidden type="file" accept=".har,.json,application/json" onChange={pick} />
    </>
  );
};
