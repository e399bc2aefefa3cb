import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../shell/context.ts';
import { CloseIcon } from '../shell/icons.tsx';

interface Props {
  readonly title: string;
  readonly submit: () => void;
  readonly children: ComponentChildren;
}

/** A native modal dialog. It traps the focus while it is open, and restores it afterwards. */
export const DialogFrame = ({ title, submit, children }: Props) => {
  const { inOut, catalogue } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    inOut.dialog.value = null;
  };
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('textarea, input, select')?.focus(); // not the close button
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // DevTools would open their drawer on Escape.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onKeyDown={onKeyDown} onCancel={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <header>
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="icon-button" title={catalogue.ui.close} aria-label={catalogue.ui.close} onClick={close}>
            <CloseIcon />
          </button>
        </header>
        {children}
      </form>
    </dialog>
  );
};
