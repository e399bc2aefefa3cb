/** Focuses the filter on Ctrl+F or Cmd+F, where no find bar opens. Returns the function that ends this. */
export const focusFilterOnKey = (page: Document): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const filter = page.querySelector<HTMLInputElement>('.filter-field input');
    const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    // A modal dialog keeps the focus.
    if (!isFind || !filter || page.querySelector('dialog[open]')) return;
    event.preventDefault();
    filter.select();
    filter.focus();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
};
