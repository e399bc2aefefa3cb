import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rowElementId, TOOLTIP_ID } from '../list/rows/row-frame.tsx';
import { usePanel } from '../shell/context.ts';
import { loadTooltip, whenIdle } from './load-tooltip.ts';
import { useTooltipIntent } from './tooltip-intent.ts';
import { tooltipPosition } from './tooltip-position.ts';

const FROM_POINTER = 12; // px

/** The tooltip of the list: what is wrong with the response of the row that has the pointer or the focus, and what to do first. */
export const Tooltip = () => {
  const { store, view, catalogue } = usePanel();
  const { tag } = catalogue;
  const intent = useTooltipIntent();
  const element = useRef<HTMLDivElement>(null);
  const id = view.tooltip.value;
  const empty = store.entries.value.length === 0;
  const evaluated = id === null || empty ? undefined : store.find(id)?.evaluated.value;
  const content = evaluated ? loadTooltip(tag).value : null;

  // Loaded after the first rows, so that the first tooltip isn't late.
  useEffect(() => (empty ? undefined : whenIdle(() => loadTooltip(tag))), [empty, tag]);
  useLayoutEffect(() => {
    const popover = element.current;
    if (!popover) return;
    popover.hidePopover();
    const row = id === null ? null : document.getElementById(rowElementId({ id, part: '' }));
    if (!evaluated || !content || !row) return;
    popover.showPopover();
    const { left, top } = positionAt(row, popover, intent.pointerX());
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
  }, [id, evaluated, content, intent]);
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
      id={TOOLTIP_ID}
      class="tip"
      popover="manual"
      role="tooltip"
      data-tooltip-for={id ?? undefined}
      onPointerEnter={intent.stay}
      onPointerLeave={intent.leave}
    >
      {evaluated && content && <content.TooltipLines evaluated={evaluated} steps={content.steps} />}
    </div>
  );
};

/** Places the tooltip beside the verdict of its row, or at the pointer. */
const positionAt = (row: HTMLElement, { offsetWidth, offsetHeight }: HTMLElement, pointerX: number | null) => {
  const { top, bottom, height } = row.getBoundingClientRect();
  const focused = document.activeElement?.closest('.row')?.getBoundingClientRect();
  const minX = row.querySelector('.verdict-cell')?.getBoundingClientRect().right ?? 0;
  return tooltipPosition({
    row: { top, bottom },
    keptFree: focused ? { top: focused.top - height, bottom: focused.bottom + height } : null,
    width: offsetWidth,
    height: offsetHeight,
    viewport: { width: innerWidth, height: innerHeight },
    x: (pointerX ?? minX) - FROM_POINTER,
    minX: minX - FROM_POINTER,
  });
};
