import { usePanel } from '../../shell/context.ts';
import { ReloadButton } from '../../shell/reload-button.tsx';

/** Below a fix: reloads the page, to see whether it helped. */
export const Compare = () => {
  const { catalogue, reload } = usePanel();
  if (!reload) return null;
  return (
    <p class="compare">
      <ReloadButton compare /> <span class="soft">{catalogue.list.loop.compareHint}</span>
    </p>
  );
};
