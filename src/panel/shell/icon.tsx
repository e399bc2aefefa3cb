import type { ComponentChildren } from 'preact';

/** A line drawing of 16 by 16 units, in the colour of the text. What it means stands beside it, or in its control's name. */
export const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg
    class="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);
