const GAP = 2;

/** Puts an open tip below and beside an element, or above where there is more room, in browsers whose style sheets cannot. */
export const placeBeside = (tip: HTMLElement, anchor: Element | null): void => {
  if (!anchor || CSS.supports('position-area', 'end')) return;
  const { bottom, top, right } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const below = bottom + GAP + offsetHeight <= innerHeight || bottom < innerHeight - top;
  tip.style.left = `${Math.max(GAP, Math.min(right, innerWidth - offsetWidth - GAP))}px`;
  tip.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
};
