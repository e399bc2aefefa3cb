import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useHeaderCard } from './header-card-intent.ts';

/** Closes the card on Escape, on a press outside of it, and when the focus leaves it. Without an open card, Escape is left to DevTools. */
export const useCardClosing = (element: RefObject<HTMLElement | null>): void => {
  const card = useHeaderCard();
  useEffect(() => {
    const isInside = (target: EventTarget | null) => target instanceof Node && element.current?.contains(target) === true;
    const onKeyDown = (event: KeyboardEvent) => {
      const anchor = card.anchor.peek();
      if (event.key !== 'Escape' || !anchor) return;
      event.preventDefault();
      event.stopPropagation();
      if (isInside(document.activeElement)) anchor.focus();
      card.hide();
    };
    const onPointerDown = ({ target }: Event) => {
      const anchor = card.anchor.peek();
      if (anchor && !isInside(target) && !(target instanceof Node && anchor.contains(target))) card.hide();
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (isInside(target) && relatedTarget !== null && !isInside(relatedTarget)) card.hide();
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('focusout', onFocusOut, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('focusout', onFocusOut, true);
      card.hide();
    };
  }, [card, element]);
};
