import { usePanel } from './context.ts';
import { ReloadIcon } from './icons.tsx';

/** Reloads the page. With `compare`, it stands below a fix and says what happens then. Nothing where there is no page. */
export const ReloadButton = ({ compare = false }: { readonly compare?: boolean }) => {
  const { store, catalogue, reload } = usePanel();
  if (!reload || store.connection.value === 'disconnected') return null;
  const { loop } = catalogue.list;
  const label = compare ? loop.reloadAndCompare : loop.reload;
  return (
    <button
      type="button"
      class="text-button reload-button"
      aria-label={label}
      title={compare ? undefined : loop.reloadHint}
      onClick={reload}
    >
      <ReloadIcon />
      <span class="reload-label">{label}</span>
    </button>
  );
};
