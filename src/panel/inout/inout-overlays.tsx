import { usePanel } from '../shell/context.ts';
import { lazy } from '../shell/lazy.ts';
import { CopyMenu } from './copy/copy-menu.tsx';
import { CopyNotice } from './copy/copy-notice.tsx';
import { InOutItems } from './inout-items.tsx';
import '../style/inout/menu.css';
import '../style/inout/notice.css';
import '../style/inout/dialog.css';

const DIALOGS = {
  paste: lazy(async () => (await import('./paste/paste-dialog.tsx')).PasteDialog),
  save: lazy(async () => (await import('./file/save-dialog.tsx')).SaveDialog),
};

/** The menus, the notice and the dialogs. */
export const InOutOverlays = () => {
  const { inOut } = usePanel();
  const name = inOut.dialog.value;
  const Dialog = name && DIALOGS[name]().value;
  return (
    <>
      <InOutItems />
      <CopyMenu />
      <CopyNotice />
      {Dialog && <Dialog />}
    </>
  );
};
