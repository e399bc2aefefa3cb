import { usePanel } from '../shell/context.ts';

/** What the list does not show, and why. */
export const ListNotes = () => {
  const { store, view, catalogue, settings } = usePanel();
  const all = store.entries.value.length;
  const shown = view.arranged.value.entries.length;
  const dropped = store.dropped.value;
  const { list } = catalogue;
  return (
    <>
      {!store.recording.value && <span class="paused-note">{list.paused}</span>}
      {shown < all && <span data-note="shown">{list.shown(shown, all)}</span>}
      {dropped > 0 && <span data-note="dropped">{list.dropped(dropped, settings.current.value.limit)}</span>}
    </>
  );
};
