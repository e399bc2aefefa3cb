import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';
import { DropTarget } from './file/drop-target.tsx';

/** The menus and dialogs. They load after the list, without which nobody needs them. */
export const overlays = lazy(async () => (await import('./inout-overlays.tsx')).InOutOverlays);

/** What lies above the panel: drop target, menus, notice, dialogs. The drop target does not load later, or the browser would open a dropped file. */
export const InOutLayer = () => {
  const { inOut } = usePanel().catalogue;
  const Overlays = overlays().value;
  return (
    <>
      <DropTarget />
      {Overlays && (
        <aside aria-label={inOut.menu} style={{ display: 'contents' }}>
          <Overlays />
        </aside>
      )}
    </>
  );
};
