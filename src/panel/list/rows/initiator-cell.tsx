import type { CallSite } from '../../../core/facts/facts.ts';
import { siteName } from '../../query/site-name.ts';
import { usePanel } from '../../shell/context.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Cell } from './row-frame.tsx';

const MAX_LENGTH = 120; // characters

/** Where the page's code or markup caused the request. A click opens the source, where the browser can. */
export const InitiatorCell = ({ site }: { readonly site: CallSite | undefined }) => {
  const { openSource } = usePanel();
  if (!site) return <Cell class="initiator-cell" />;
  const name = <UntrustedText value={siteName(site)} limit={MAX_LENGTH} />;
  const open = (event: Event) => {
    event.stopPropagation();
    openSource?.(site);
  };
  return (
    <Cell class="initiator-cell" title={site.url}>
      {openSource ? (
        <button type="button" class="link" tabIndex={-1} onClick={open}>
          {name}
        </button>
      ) : (
        name
      )}
    </Cell>
  );
};
