import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CopyFormat } from '../../../locales/catalogue/inout.ts';
import { usePanel } from '../../shell/context.ts';
import { WarningIcon } from '../icons.tsx';
import { navigateMenu } from '../menu-keys.ts';
import { keepInside, placeMenu } from '../place-menu.ts';
import { copyExchange } from './copy-exchange.ts';

export const COPY_MENU = 'copy-menu';
const FORMATS: readonly CopyFormat[] = ['markdown', 'json', 'curl', 'fetch', 'case'];

/** The menu of copy formats, opened by the detail's button. It masks secrets each time it opens. */
export const CopyMenu = () => {
  const panel = usePanel();
  const { inOut, catalogue } = panel;
  const words = catalogue.inOut;
  const menu = useRef<HTMLDivElement>(null);
  const withSecrets = useSignal(false);

  const prepare = ({ newState }: { newState: string }) => {
    if (newState === 'open') withSecrets.value = false;
  };
  const opened = ({ currentTarget: element, newState }: { currentTarget: HTMLElement; newState: string }) => {
    if (newState === 'open') placeMenu(element, inOut.copying.peek() ?? { x: 0, y: 0 });
  };
  useLayoutEffect(() => {
    if (menu.current?.matches(':popover-open')) keepInside(menu.current);
  }, [withSecrets.value]);
  const copy = (format: CopyFormat) => () => {
    const id = inOut.copying.peek()?.id;
    menu.current?.hidePopover();
    if (id !== undefined) void copyExchange(panel, id, format, withSecrets.peek());
  };
  return (
    <div
      ref={menu}
      id={COPY_MENU}
      class="menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={words.copy}
      onBeforeToggle={prepare}
      onToggle={opened}
      onKeyDown={(event) => navigateMenu(event, () => menu.current?.hidePopover())}
    >
      {FORMATS.map((format) => (
        <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={copy(format)}>
          {words.formats[format]}
        </button>
      ))}
      <hr />
      <button
        type="button"
        role="menuitemcheckbox"
        tabIndex={-1}
        aria-checked={withSecrets.value}
        aria-describedby="copy-secrets"
        onClick={() => {
          withSecrets.value = !withSecrets.peek();
        }}
      >
        <span class="tick" aria-hidden="true" />
        {words.withSecrets}
      </button>
      <p id="copy-secrets" class={withSecrets.value ? 'secrets warned' : 'secrets'}>
        {withSecrets.value && <WarningIcon />}
        <span>{withSecrets.value ? words.secretsWarning : words.secretsMasked}</span>
      </p>
    </div>
  );
};
