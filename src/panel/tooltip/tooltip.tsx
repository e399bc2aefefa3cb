import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { explanationOf } from '../../locales/catalogue/explanation.ts';
import { HeaderLine, headerFaultOf } from '../detail/headers/header-line.tsx';
import { rowElementId } from '../list/rows/row-frame.tsx';
import { usePanel } from '../shell/context.ts';
import { VerdictIcon } from '../shell/icons.tsx';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { Words } from '../text/words.tsx';
import { placeBeside } from './place-beside.ts';
import { useTooltipIntent } from './tooltip-intent.ts';

const MAX_LENGTH = 160; // characters of a value

/** The tooltip of the list: what is wrong with the response whose verdict the pointer is on, in three lines. */
export const Tooltip = () => {
  const { store, view } = usePanel();
  const intent = useTooltipIntent();
  const element = useRef<HTMLDivElement>(null);
  const id = view.tooltip.value;
  const evaluated = id === null || store.entries.value.length === 0 ? undefined : store.find(id)?.evaluated.value;

  useLayoutEffect(() => {
    const popover = element.current;
    if (!popover) return;
    popover.hidePopover();
    if (!evaluated || id === null) return;
    popover.showPopover();
    const row = document.getElementById(rowElementId({ id, part: '' }));
    placeBeside(popover, row?.querySelector('.verdict-cell') ?? null);
  }, [id, evaluated]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || view.tooltip.peek() === null) return;
      event.preventDefault();
      event.stopPropagation();
      intent.hide();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [view, intent]);
  return (
    <div
      ref={element}
      id="verdict-tip"
      class="tip"
      popover="manual"
      role="tooltip"
      data-tooltip-for={id ?? undefined}
      onPointerEnter={intent.stay}
      onPointerLeave={intent.leave}
    >
      {evaluated && <TooltipLines {...evaluated} />}
    </div>
  );
};

const TooltipLines = ({ verdict, summary, failure }: EvaluatedExchange) => {
  const { catalogue } = usePanel();
  const { title, why } = explanationOf(catalogue, verdict);
  const fault = verdict.kind === 'certain' && failure ? headerFaultOf(failure.reason) : null;
  return (
    <>
      <p class="tip-title">
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {catalogue.summaries[summary]}
        </span>
        <span>
          <Words text={title} />
        </span>
      </p>
      {fault ? (
        <p class="tip-line">
          <HeaderLine name={fault.header} value={fault.sent} at={fault.at} limit={MAX_LENGTH} bare />
        </p>
      ) : (
        <p class="tip-why">
          <Words text={why} />
        </p>
      )}
      {fault && fault.needed !== null && (
        <p class="tip-line tip-send">
          <span>{catalogue.ui.send}</span> <HeaderLine name={fault.header} value={fault.needed} limit={MAX_LENGTH} bare />
        </p>
      )}
    </>
  );
};
