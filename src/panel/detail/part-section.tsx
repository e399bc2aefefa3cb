import type { ComponentChildren } from 'preact';
import type { DetailPart } from '../../locales/catalogue/detail.ts';

/** Returns the element id of a part. */
export const partId = (part: DetailPart): string => `part-${part}`;

interface Props {
  readonly part: DetailPart;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A part of the explanation, which the navigation links to. */
export const PartSection = ({ part, label, children }: Props) => (
  <section id={partId(part)} class="part" aria-label={label} tabIndex={-1} data-part={part}>
    {children}
  </section>
);
