const GAP = 2;

/** Places an open popover below and beside an element, or above it where there is more space. For browsers without CSS anchor positioning. */
export const placeBeside = (popover: HTMLElement, anchor: Element | null): void => {
  if (!anchor || CSS.supports('position-area', 'end')) return;
  const { bottom, top, right } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const below = bottom + GAP + offsetHeight <= innerHeight || bottom < innerHeight - top;
  popover.style.left = `${Math.max(GAP, Math.min(right, innerWidth - offsetWidth - GAP))}px`;
  popover.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
};
