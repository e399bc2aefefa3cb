import { usePanel } from '../../shell/context.ts';
import { CopyIcon } from '../icons.tsx';
import { COPY_MENU } from './copy-menu.tsx';

/** Opens the copy menu for one exchange. */
export const CopyButton = ({ id }: { readonly id: string }) => {
  const { catalogue, inOut } = usePanel();
  const setTarget = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    inOut.copying.value = { id, x: left, y: bottom + 4 };
  };
  return (
    <button type="button" class="text-button inout-copy" aria-haspopup="menu" popovertarget={COPY_MENU} onClick={setTarget}>
      <CopyIcon />
      {catalogue.inOut.copy}
    </button>
  );
};
