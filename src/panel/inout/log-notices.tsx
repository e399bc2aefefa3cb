import { usePanel } from '../shell/context.ts';
import { CloseIcon } from '../shell/icons.tsx';
import { FileIcon, WarningIcon } from './icons.tsx';

/** Which log is shown in place of the page's, the progress of a file, and why one could not be opened. */
export const LogNotices = () => {
  const { inOut } = usePanel();
  const opening = inOut.opening.value;
  return (
    <>
      {inOut.logSource.value.kind !== 'page' && <ShownLog />}
      {opening && (opening.fault === null ? <OpeningFile /> : <FailedFile />)}
    </>
  );
};

const ShownLog = () => {
  const { inOut, catalogue } = usePanel();
  const words = catalogue.inOut;
  const source = inOut.logSource.value;
  if (source.kind === 'page') return null;
  return (
    <div class="banner from-banner" role="status" data-banner={source.kind}>
      <FileIcon />
      <span class="banner-text">
        {source.kind === 'file' ? words.showing(source.name, source.requests) : words.showingPasted}
        {source.kind === 'paste' && source.rebuilt && <span class="soft"> {words.reconstructed}</span>}
      </span>
      <button type="button" class="text-button" onClick={inOut.backToPage}>
        {words.back}
      </button>
    </div>
  );
};

const OpeningFile = () => {
  const { inOut, catalogue } = usePanel();
  const { name, share } = inOut.opening.value ?? { name: '', share: null };
  const words = catalogue.inOut;
  return (
    <div class="banner from-banner" role="status" data-banner="opening">
      <FileIcon />
      <span class="banner-text">{words.opening(name)}</span>
      <progress aria-label={words.opening(name)} {...(share === null ? {} : { value: share })} />
      <button type="button" class="text-button" onClick={inOut.cancel}>
        {words.cancel}
      </button>
    </div>
  );
};

const FailedFile = () => {
  const { inOut, catalogue } = usePanel();
  const opening = inOut.opening.value;
  if (!opening?.fault) return null;
  const { what, advice } = catalogue.inOut.faults[opening.fault];
  return (
    <div class="banner" role="alert" data-banner="fault" data-fault={opening.fault}>
      <WarningIcon />
      <span class="banner-text">
        <b>{what(opening.name)}</b> {advice}
      </span>
      <button type="button" class="icon-button" title={catalogue.ui.close} aria-label={catalogue.ui.close} onClick={inOut.cancel}>
        <CloseIcon />
      </button>
    </div>
  );
};
