import { DropTarget } from './file/drop-target.tsx';
import { lazyComponent } from './later.ts';

// The list is there before it: nobody copies what is not there yet.
/** What the toolbar's button opens, and the dialogs; null until they are loaded. */
export const overlays = lazyComponent(async () => (await import('./inout-overlays.tsx')).InOutOverlays);

/** What lies above the panel for the sake of getting things in and out. A file may be dropped at once: the browser would go to it. */
export const InOutLayer = () => {
  const Overlays = overlays().value;
  return (
    <>
      <DropTarget />
      {Overlays && <Overlays />}
    </>
  );
};
