import type { ComponentChildren } from 'preact';
import type { Summary } from '../../core/ruling/summary.ts';
import type { PanelState } from '../../locales/catalogue/catalogue.ts';
import { Icon } from './icon.tsx';

/** Each verdict has its own shape, so that colour alone never tells them apart. */
const SHAPES: Readonly<Record<Summary, ComponentChildren>> = {
  hidden: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path class="cut" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" stroke="none" />
    </>
  ),
  readable: <path d="M2.75 8.5l3.5 3.5 7-7.75" stroke-width="1.75" />,
  opaque: (
    <>
      <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="2.5" />
      <path d="M2.75 9.5l6.75-6.75M4 13l9-9M6.75 13.25l6.5-6.5" stroke-width="1.25" />
    </>
  ),
  depends: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M6 6.3a2 2 0 1 1 3 1.75c-.65.4-1 .8-1 1.45" />
      <circle cx="8" cy="11.6" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  'no-response': (
    <>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5" />
      <path d="M5.5 8h5" />
    </>
  ),
};

export const VerdictIcon = ({ summary }: { readonly summary: Summary }) => <Icon>{SHAPES[summary]}</Icon>;

export const ClearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M3.6 3.6l8.8 8.8" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="2" />
  </Icon>
);

/** Recording is on. */
export const RecordIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" fill="currentColor" stroke="none" />
  </Icon>
);

/** The direction in which values increase down the list. */
export const SortIcon = ({ descending }: { readonly descending: boolean }) => (
  <svg class="sort-icon" viewBox="0 0 8 8" aria-hidden="true">
    <path d={descending ? 'M0.5 2h7l-3.5 4.5z' : 'M0.5 6h7l-3.5 -4.5z'} fill="currentColor" />
  </svg>
);

export const WatchIcon = () => (
  <Icon>
    <path d="M1.5 8c2-3.5 4.2-5 6.5-5s4.5 1.5 6.5 5c-2 3.5-4.2 5-6.5 5s-4.5-1.5-6.5-5z" />
    <circle cx="8" cy="8" r="2.1" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.1" />
    <path
      d="M6.7 3.2L6.9 1.5L9.1 1.5L9.3 3.2L10.5 3.6L11.8 2.6L13.4 4.2L12.4 5.5L12.8 6.7L14.5 6.9L14.5 9.1L12.8 9.3L12.4 10.5L13.4 11.8L11.8 13.4L10.5 12.4L9.3 12.8L9.1 14.5L6.9 14.5L6.7 12.8L5.5 12.4L4.2 13.4L2.6 11.8L3.6 10.5L3.2 9.3L1.5 9.1L1.5 6.9L3.2 6.7L3.6 5.5L2.6 4.2L4.2 2.6L5.5 3.6z"
      stroke-width="1.3"
    />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5" />
  </Icon>
);

/** Points right, and down in an expanded row. Drawn by style, because every row has one. */
export const ExpandIcon = () => <span class="fold-icon" />;

const RELOAD = <path d="M13.2 6A5.75 5.75 0 1 0 13.75 8.5M13.5 2.5V6H10" />;

export const ReloadIcon = () => <Icon>{RELOAD}</Icon>;

const STATES: Readonly<Record<PanelState, ComponentChildren>> = {
  waiting: RELOAD,
  loading: RELOAD,
  'nothing-cross-origin': (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M1.75 8h12.5M8 1.75c-4 4-4 8.5 0 12.5 4-4 4-8.5 0-12.5z" />
    </>
  ),
  paused: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  'nothing-brought-in': <path d="M4 2.25h5l3 3v8.5H4zM9 2.25v3h3" />,
  privileged: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  disconnected: (
    <path d="M6.5 11.5l-1 1a2.5 2.5 0 0 1-3.5-3.5l1.5-1.5M9.5 4.5l1-1A2.5 2.5 0 0 1 14 7l-1.5 1.5M5 2.5V4M2.5 5H4M11 13.5V12M13.5 11H12" />
  ),
};

export const StateIcon = ({ state }: { readonly state: PanelState }) => <Icon>{STATES[state]}</Icon>;
