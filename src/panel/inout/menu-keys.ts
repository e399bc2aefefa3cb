/** Handles a key in a menu: arrows, Home and End move the focus; Escape and Tab call `close`. */
export const navigateMenu = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }, close: () => void): void => {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) items.at(to % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  if (event.key === 'Tab') return;
  // DevTools would open their drawer on Escape.
  event.preventDefault();
  event.stopPropagation();
};
