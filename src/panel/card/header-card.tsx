import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Exchange } from '../../core/facts/facts.ts';
import { usePanel } from '../shell/context.ts';
import { placeBeside } from '../tooltip/place-beside.ts';
import { useHeaderCard } from './header-card-intent.ts';
import { loadCard } from './load-card.ts';
import { useCardClosing } from './use-card-closing.ts';

/** The card of the header whose name has the pointer or the focus. */
export const HeaderCard = ({ exchange }: { readonly exchange: Exchange }) => {
  const { tag } = usePanel().catalogue;
  const card = useHeaderCard();
  const element = useRef<HTMLDivElement>(null);
  const anchor = card.anchor.value;
  const pinned = card.pinned.value;
  const content = anchor ? loadCard(tag).value : null;

  useLayoutEffect(() => {
    const open = element.current;
    if (!open || !anchor || !content) return;
    anchor.dataset.carded = 'true';
    open.showPopover();
    open.scrollTop = 0;
    placeBeside(open, anchor);
    return () => {
      delete anchor.dataset.carded;
      open.hidePopover();
    };
  }, [anchor, content, pinned]);
  const focusRequest = card.focusRequests.value;
  const handledRequest = useRef(focusRequest);
  useLayoutEffect(() => {
    if (!anchor || !content || handledRequest.current === focusRequest) return;
    handledRequest.current = focusRequest;
    element.current?.focus();
  }, [anchor, content, focusRequest]);
  useCardClosing(element);
  const name = anchor?.dataset.headerName ?? '';
  return (
    <div
      ref={element}
      class="card"
      popover="manual"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      data-card={name || undefined}
      onPointerEnter={card.stay}
      onPointerLeave={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) card.leave();
      }}
    >
      {content && anchor && name !== '' && (
        <content.CardBody
          name={name}
          cards={content.cards}
          compat={content.compat}
          exchange={exchange}
          showAll={pinned}
          more={() => {
            card.pin(anchor, true);
          }}
        />
      )}
    </div>
  );
};
