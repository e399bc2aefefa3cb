import type { CallSite } from '../../core/facts/facts.ts';
import { siteName } from '../query/site-name.ts';
import { usePanel } from '../shell/context.ts';
import { UntrustedText } from '../text/untrusted-text.tsx';

/** Where the page caused the request, as a button that opens the source where the browser can. */
export const CalledAt = ({ site }: { readonly site: CallSite }) => {
  const { catalogue, openSource } = usePanel();
  const words = <UntrustedText value={catalogue.list.calledAt(siteName(site))} limit={120} />;
  return openSource ? (
    <button type="button" class="link called-at" title={site.url} onClick={() => openSource(site)}>
      {words}
    </button>
  ) : (
    <span class="called-at" title={site.url}>
      {words}
    </span>
  );
};
