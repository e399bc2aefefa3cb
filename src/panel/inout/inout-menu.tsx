import { usePanel } from '../shell/context.ts';
import { InOutIcon } from './icons.tsx';
import { overlays } from './inout-layer.tsx';
import { INOUT_MENU } from './menu-id.ts';

/** The toolbar's button for opening, pasting and saving logs. */
export const InOutMenu = () => {
  const { menu } = usePanel().catalogue.inOut;
  return (
    <button
      type="button"
      class="icon-button"
      title={menu}
      aria-label={menu}
      aria-haspopup="menu"
      popovertarget={INOUT_MENU}
      disabled={overlays().value === null} // until there is something to open
    >
      <InOutIcon />
    </button>
  );
};
