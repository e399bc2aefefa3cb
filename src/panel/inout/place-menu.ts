const EDGE = 6; // px between a menu and the edge of the panel

/** Places an open menu at a point, in CSS pixels, but within the panel, and focuses its first item. */
export const placeMenu = (menu: HTMLElement, at: { readonly x: number; readonly y: number }): void => {
  moveInside(menu, at);
  menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
};

/** Moves a menu whose size has changed back into the panel. */
export const keepInside = (menu: HTMLElement): void => moveInside(menu, menu.getBoundingClientRect());

const moveInside = (menu: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void => {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(EDGE, Math.min(x, innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
};
