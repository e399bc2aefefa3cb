import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanel } from './context.ts';

// The width below which frame.css puts the detail below the list.
const NARROW = '(max-width: 759px)';
const MIN = 20;
const MAX = 80;

interface Props {
  /** The list's share of the space, in percent. */
  readonly share: number;
  readonly move: (share: number) => void;
  readonly within: RefObject<HTMLElement | null>;
}

/** Divides the space between list and detail, by pointer or arrow keys. */
export const Splitter = ({ share, move: onMove, within }: Props) => {
  const { catalogue } = usePanel();
  const narrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const update = () => {
      narrow.value = media.matches;
    };
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [narrow]);

  const move = (percent: number) => {
    onMove(Math.min(MAX, Math.max(MIN, percent)));
  };
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !within.current) return;
    const { left, top, width, height } = within.current.getBoundingClientRect();
    move(narrow.value ? ((event.clientY - top) / height) * 100 : ((event.clientX - left) / width) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -2, ArrowUp: -2, ArrowRight: 2, ArrowDown: 2, Home: -100, End: 100 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(share + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control, which no element is
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-label={catalogue.ui.resize}
      aria-orientation={narrow.value ? 'horizontal' : 'vertical'}
      aria-controls="list"
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      aria-valuenow={Math.round(share)}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={onKeyDown}
    />
  );
};
