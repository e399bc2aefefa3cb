import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { explanationOf } from '../../locales/catalogue/explanation.ts';
import { faultOf, HeaderLine } from '../detail/headers/header-line.tsx';
import { rowElementId } from '../list/rows/row-frame.tsx';
import { usePanel } from '../shell/context.ts';
import { VerdictIcon } from '../shell/icons.tsx';
import type { Judged } from '../state/evaluated.ts';
import { Words } from '../text/words.tsx';
import { placeBeside } from './place-beside.ts';
import { useTipIntent } from './tooltip-intent.ts';

const LONGEST = 160; // characters of a value

/** The one tooltip of the panel: what was wrong with the response whose verdict is pointed at, in three lines. */
export const Tooltip = () => {
  const { store, view } = usePanel();
  const intent = useTipIntent();
  const element = useRef<HTMLDivElement>(null);
  const id = view.tooltip.value;
  const judged = id === null || store.entries.value.length === 0 ? undefined : store.find(id)?.judged.value;

  useLayoutEffect(() => {
    const tip = element.current;
    if (!tip) return;
    tip.hidePopover();
    if (!judged || id === null) return;
    tip.showPopover();
    const row = document.getElementById(rowElementId({ id, part: '' }));
    placeBeside(tip, row?.querySelector('.verdict-cell') ?? null);
  }, [id, judged]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || view.tooltip.peek() === null) return;
      event.preventDefault();
      event.stopPropagation();
      intent.hide();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
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
      {judged && <TipLines {...judged} />}
    </div>
  );
};

const TipLines = ({ verdict, summary, failure }: Judged) => {
  const { catalogue } = usePanel();
  const { title, why } = explanationOf(catalogue, verdict);
  const fault = verdict.kind === 'certain' && failure ? faultOf(failure.reason) : null;
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
          <HeaderLine name={fault.header} value={fault.sent} at={fault.at} limit={LONGEST} bare />
        </p>
      ) : (
        <p class="tip-why">
          <Words text={why} />
        </p>
      )}
      {fault && fault.needed !== null && (
        <p class="tip-line tip-send">
          <span>{catalogue.ui.send}</span> <HeaderLine name={fault.header} value={fault.needed} limit={LONGEST} bare />
        </p>
      )}
    </>
  );
};
