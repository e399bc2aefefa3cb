import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';

const notices = lazy(async () => (await import('./log-notices.tsx')).LogNotices);

/** The banner above a log that is not the page's, or while a file is opened; else nothing. */
export const LogBanner = () => {
  const { inOut } = usePanel();
  if (inOut.logSource.value.kind === 'page' && inOut.opening.value === null) return null;
  const Notices = notices().value;
  return Notices && <Notices />;
};
