import { usePanel } from '../shell/context.ts';
import { lazyComponent } from './later.ts';

const notices = lazyComponent(async () => (await import('./log-notices.tsx')).LogNotices);

/** Above a list that is not the page's, and while a file is on its way; else nothing. */
export const LogBanner = () => {
  const { inOut } = usePanel();
  if (inOut.from.value.kind === 'page' && inOut.opening.value === null) return null;
  const Notices = notices().value;
  return Notices && <Notices />;
};
