import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DetailPart } from '../../locales/catalogue/detail.ts';
import { usePanel } from '../shell/context.ts';
import { partId } from './part-section.tsx';

const HEAD = 64; // px that stay on top, and a little room

/** The part that is read: the last one that begins above the upper edge; the last of all at the end. */
const currentOf = (room: HTMLElement, parts: readonly DetailPart[]): DetailPart | undefined => {
  if (room.scrollTop > 0 && room.scrollTop + room.clientHeight >= room.scrollHeight - 1) return parts.at(-1);
  const edge = room.getBoundingClientRect().top + HEAD;
  return parts.findLast((part) => (document.getElementById(partId(part))?.getBoundingClientRect().top ?? Infinity) <= edge) ?? parts[0];
};

/** Leads to the parts of the explanation, and tells which one is read. */
export const PartNav = ({ parts }: { readonly parts: readonly DetailPart[] }) => {
  const { detail } = usePanel().catalogue;
  const current = useSignal(parts[0]);
  const key = parts.join();
  useEffect(() => {
    const room = document.getElementById('detail');
    if (!room) return;
    const follow = () => {
      current.value = currentOf(room, parts);
    };
    follow();
    room.addEventListener('scroll', follow, { passive: true });
    return () => room.removeEventListener('scroll', follow);
  }, [key, current]);
  const go = (part: DetailPart) => {
    const section = document.getElementById(partId(part));
    const room = document.getElementById('detail');
    if (!section || !room) return;
    // Not scrollIntoView: it would scroll DevTools too, which hold the panel.
    room.scrollTop += section.getBoundingClientRect().top - room.getBoundingClientRect().top - HEAD + 2;
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
