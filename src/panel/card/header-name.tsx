import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { HEADER_NAMES } from '../../core/headers/names.ts';
import { useHeaderCard } from './header-card-intent.ts';

const BY_NAME = new Map(HEADER_NAMES.map((name) => [name.toLowerCase(), name]));

/** Whether a header has a card. */
export const hasCard = (name: string): boolean => BY_NAME.has(name.toLowerCase());

interface Props {
  readonly name: string;
  /** The name as displayed. */
  readonly children: ComponentChildren;
}

/** The name of a header. If the header has a card, pointer, focus or click opens it. */
export const HeaderName = ({ name, children }: Props) => {
  const known = BY_NAME.get(name.toLowerCase());
  if (known === undefined) return <>{children}</>;
  return <CardButton name={known}>{children}</CardButton>;
};

const CardButton = ({ name, children }: Props) => {
  const card = useHeaderCard();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const own = button.current;
    return () => {
      if (card.anchor.peek() === own) card.hide();
    };
  }, [card]);
  return (
    <button
      ref={button}
      type="button"
      class="header-link"
      data-header-name={name}
      aria-haspopup="dialog"
      onPointerEnter={({ currentTarget, pointerType }) => {
        if (pointerType !== 'touch') card.over(currentTarget);
      }}
      onPointerLeave={card.leave}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) card.focus(currentTarget);
      }}
      onBlur={card.leave}
      onClick={(event: TargetedMouseEvent<HTMLButtonElement>) => card.pin(event.currentTarget, event.detail === 0)}
    >
      {children}
    </button>
  );
};
