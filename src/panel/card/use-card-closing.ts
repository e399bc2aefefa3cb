import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useHeaderCard } from './header-card-intent.ts';

/** Closes the card with Escape, with a press outside of it, and when the focus leaves it. Without a card, Escape is left to DevTools. */
export const useCardClosing = (element: RefObject<HTMLElement | null>): void => {
  const card = useHeaderCard();
  useEffect(() => {
    const isInside = (target: EventTarget | null) => target instanceof Node && element.current?.contains(target) === true;
    const press = (event: KeyboardEvent) => {
      const anchor = card.anchor.peek();
      if (event.key !== 'Escape' || !anchor) return;
      event.preventDefault();
      event.stopPropagation();
      if (isInside(document.activeElement)) anchor.focus();
      card.hide();
    };
    const point = ({ target }: Event) => {
      const anchor = card.anchor.peek();
      if (anchor && !isInside(target) && !(target instanceof Node && anchor.contains(target))) card.hide();
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (isInside(target) && relatedTarget !== null && !isInside(relatedTarget)) card.hide();
    };
    document.addEventListener('keydown', press, true);
    document.addEventListener('pointerdown', point, true);
    document.addEventListener('focusout', leave, true);
    return () => {
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('pointerdown', point, true);
      document.removeEventListener('focusout', leave, true);
      card.hide();
    };
  }, [card, element]);
};
