/** Does what a context menu's event asks for as soon as no button is down: the release would dismiss a popover that was opened before it. */
export const onceReleased = ({ buttons }: MouseEvent, act: () => void): void => {
  if (buttons === 0) act();
  else document.addEventListener('pointerup', act, { once: true });
};
