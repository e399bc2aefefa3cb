import { useEffect } from 'preact/hooks';
import { CopyButton } from '../inout/copy/copy-button.tsx';
import { usePanel } from '../shell/context.ts';
import { CloseIcon, VerdictIcon } from '../shell/icons.tsx';
import type { Entry } from '../state/evaluated.ts';
import { Shown } from '../text/untrusted-text.tsx';
import { LONGEST_ADDRESS } from '../text/url.tsx';
import { Guarded } from './error-boundary.tsx';
import { explained, loadExplained } from './load-explained.ts';

/** Everything that is known of the selected exchange. */
export const Detail = () => {
  const { view, catalogue } = usePanel();
  const entry = view.entry.value;
  useEffect(() => void loadExplained(), []);
  if (!entry) return null;
  const close = () => {
    view.select(null);
    document.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
  };
  return (
    <section key={entry.id} class="detail" aria-label={catalogue.ui.detail} data-detail-of={entry.id}>
      <button type="button" class="icon-button close" title={catalogue.ui.close} aria-label={catalogue.ui.close} onClick={close}>
        <CloseIcon />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <div id="detail" class="explained" tabIndex={0}>
        <Guarded>
          <Selected entry={entry} />
        </Guarded>
      </div>
    </section>
  );
};

const Selected = ({ entry }: { readonly entry: Entry }) => {
  const { catalogue } = usePanel();
  const judged = entry.judged.value;
  const Explained = explained.value;
  const { exchange, summary } = judged;
  const [{ method, url }] = exchange.hops;
  return (
    <>
      <header class="asked">
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {catalogue.summaries[summary]}
        </span>
        <code title={url.slice(0, LONGEST_ADDRESS)}>
          <Shown value={`${method} ${url}`} limit={LONGEST_ADDRESS} />
        </code>
        <CopyButton id={entry.id} />
      </header>
      {Explained && <Explained judged={judged} />}
    </>
  );
};
