/** Calls `act` once no mouse button is down: the release would dismiss a popover that a context menu event opened before it. */
export const whenReleased = ({ buttons }: MouseEvent, act: () => void): void => {
  if (buttons === 0) act();
  else document.addEventListener('pointerup', act, { once: true });
};
