import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';

const lines = lazy(async () => (await import('./blocked-lines.tsx')).BlockedLines);

/** Above the list: which servers block the responses, if there are several. */
export const BlockedBanner = () => {
  const { store } = usePanel();
  if (store.counts.value.hidden < 2) return null;
  const Lines = lines().value;
  return Lines && <Lines />;
};
