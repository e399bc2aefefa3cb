import { usePanel } from '../context.ts';
import type { Entry } from '../judged.ts';
import { Shown } from '../text/shown.tsx';
import { Words } from '../text/words.tsx';
import { CloseIcon, VerdictIcon } from '../verdict-icon.tsx';
import { Branches } from './branches.tsx';
import { Engines } from './engines.tsx';
import { Evidence } from './evidence.tsx';
import { Guarded } from './guarded.tsx';
import { Messages } from './messages.tsx';

const LONGEST_ADDRESS = 2000; // characters

/** Everything that is known of the selected exchange. */
export const Detail = () => {
  const { view, catalogue } = usePanel();
  const entry = view.entry.value;
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
          <Explained entry={entry} />
        </Guarded>
      </div>
    </section>
  );
};

const Explained = ({ entry }: { readonly entry: Entry }) => {
  const { catalogue } = usePanel();
  const judged = entry.judged.value;
  const { exchange, verdict, summary } = judged;
  const [{ method, url }] = exchange.hops;
  return (
    <>
      <header class="asked">
        <span class="verdict" data-summary={summary}>
          <VerdictIcon summary={summary} />
          {catalogue.summaries[summary]}
        </span>
        <code>
          <Shown value={`${method} ${url}`} limit={LONGEST_ADDRESS} />
        </code>
      </header>
      <div class="detail-body">
        {verdict.contradicted && (
          <p class="note">
            <Words text={catalogue.contradicted} />
          </p>
        )}
        <Branches judged={judged} />
        <Evidence credentials={verdict.credentials} />
        <Engines exchange={exchange} />
        <Messages judged={judged} />
      </div>
    </>
  );
};
