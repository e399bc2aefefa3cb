import { Icon } from '../shell/icon.tsx';

/** An arrow down, into the panel, and one up, out of it. */
export const InOutIcon = () => (
  <Icon>
    <path d="M5 2.5v11M2 10.5l3 3 3-3M11 13.5v-11M8 5.5l3-3 3 3" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.25" y="5.25" width="8.5" height="8.5" rx="1.5" />
    <path d="M10.75 2.25h-7a1.5 1.5 0 0 0-1.5 1.5v7" />
  </Icon>
);

export const FileIcon = () => (
  <Icon>
    <path d="M3.5 1.75h5.5l3.5 3.5v9h-9zM9 1.75v3.5h3.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2L14.5 13.5h-13zM8 6.5v3.25" />
    <circle cx="8" cy="11.6" r=".6" fill="currentColor" />
  </Icon>
);
