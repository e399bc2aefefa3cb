import { explain } from '../../locales/catalogue/catalogue.ts';
import { CopyButton } from '../inout/copy/copy-button.tsx';
import { usePanel } from '../shell/context.ts';
import { CloseIcon, VerdictIcon } from '../shell/icons.tsx';
import { lazy } from '../shell/lazy.ts';
import type { Entry } from '../state/evaluated.ts';
import { UntrustedText } from '../text/untrusted-text.tsx';
import { MAX_URL_LENGTH } from '../text/url.tsx';
import { CalledAt } from './called-at.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const explanation = lazy(async () => (await import('./explained.tsx')).Explained);

/** Everything that is known about the selected exchange. */
export const Detail = () => {
  const { view, catalogue } = usePanel();
  const entry = view.selectedEntry.value;
  if (!entry) return null;
  const close = () => {
    view.select(null);
    document.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
  };
  return (
    <section key={view.selectionName.value} class="detail" aria-label={catalogue.ui.detail} data-detail-of={entry.id}>
      <button type="button" class="icon-button close" title={catalogue.ui.close} aria-label={catalogue.ui.close} onClick={close}>
        <CloseIcon />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable element must be reachable by keyboard */}
      <div id="detail" class="explained" tabIndex={0}>
        <ErrorBoundary>
          <Selected entry={entry} />
        </ErrorBoundary>
      </div>
    </section>
  );
};

const Selected = ({ entry }: { readonly entry: Entry }) => {
  const { view, catalogue } = usePanel();
  const evaluated = entry.evaluated.value;
  const Explained = explanation().value;
  const { exchange, summary, was } = evaluated;
  const [{ method, url }] = exchange.hops;
  return (
    <>
      <header class="asked">
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {was ? catalogue.list.loop.fixed : catalogue.summaries[summary]}
        </span>
        <code title={url.slice(0, MAX_URL_LENGTH)}>
          <UntrustedText value={`${method} ${url}`} limit={MAX_URL_LENGTH} />
        </code>
        {exchange.calledAt && <CalledAt site={exchange.calledAt} />}
        {!view.isAwaited.value && <CopyButton id={entry.id} />}
      </header>
      {was && (
        <p class="was">
          <UntrustedText value={catalogue.list.loop.wasBlocked(explain(catalogue, was).short)} limit={200} />
        </p>
      )}
      <p class="awaited" role="status">
        {view.isAwaited.value && catalogue.list.loop.awaited}
      </p>
      {Explained && <Explained evaluated={evaluated} />}
    </>
  );
};
