import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DetailPart } from '../../locales/catalogue/detail.ts';
import { usePanel } from '../shell/context.ts';
import { partId } from './part-section.tsx';

const HEAD_HEIGHT = 64; // px of the sticky head, with a margin

/** Returns the part being read: the last one that begins above the upper edge, or the very last at the end. */
const currentPart = (container: HTMLElement, parts: readonly DetailPart[]): DetailPart | undefined => {
  if (container.scrollTop > 0 && container.scrollTop + container.clientHeight >= container.scrollHeight - 1) return parts.at(-1);
  const edge = container.getBoundingClientRect().top + HEAD_HEIGHT;
  return parts.findLast((part) => (document.getElementById(partId(part))?.getBoundingClientRect().top ?? Infinity) <= edge) ?? parts[0];
};

/** Links to the parts of the explanation, and marks the one being read. */
export const PartNav = ({ parts }: { readonly parts: readonly DetailPart[] }) => {
  const { detail } = usePanel().catalogue;
  const current = useSignal(parts[0]);
  const key = parts.join();
  useEffect(() => {
    const container = document.getElementById('detail');
    if (!container) return;
    const update = () => {
      current.value = currentPart(container, parts);
    };
    update();
    container.addEventListener('scroll', update, { passive: true });
    return () => container.removeEventListener('scroll', update);
  }, [key, current]);
  const go = (part: DetailPart) => {
    const section = document.getElementById(partId(part));
    const container = document.getElementById('detail');
    if (!section || !container) return;
    // scrollIntoView would also scroll DevTools around the panel.
    container.scrollTop += section.getBoundingClientRect().top - container.getBoundingClientRect().top - HEAD_HEIGHT + 2;
    section.focus({ preventScroll: true });
    current.value = part;
  };
  return (
    <nav class="part-nav" aria-label={detail.parts}>
      {parts.map((part) => (
        <button key={part} type="button" aria-current={current.value === part ? 'true' : undefined} onClick={() => go(part)}>
          {detail.part[part]}
        </button>
      ))}
    </nav>
  );
};
