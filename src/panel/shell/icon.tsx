import type { ComponentChildren } from 'preact';

/** A line drawing of 16 by 16 units, in the colour of the text. The text beside it, or the name of its control, says what it means. */
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
