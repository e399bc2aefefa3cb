import { engineNames } from '../../core/engine-names.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Engine, Exchange } from '../../core/facts.ts';
import { summaryOf } from '../../locales/explanation.ts';
import { usePanel } from '../context.ts';
import { VerdictIcon } from '../verdict-icon.tsx';

/** Names of products, in no language. WebKit was measured in its GTK port, which has another network stack than Safari. */
const BROWSERS: readonly (readonly [Engine, string])[] = [
  ['chromium', 'Chrome'],
  ['firefox', 'Firefox'],
  ['webkit', 'Safari'],
];

/** The same exchange as each browser judges it, with the browser's own name for the reason; nothing where all let script read it. */
export const Engines = ({ exchange }: { readonly exchange: Exchange }) => {
  const { catalogue } = usePanel();
  const judged = BROWSERS.map(([engine, browser]) => {
    const verdict = evaluate(exchange, engine);
    const [{ ruling }] = verdict.branches;
    const name = ruling.kind === 'hidden' ? engineNames(ruling.failures[0])[engine] : null;
    return { browser, summary: summaryOf(verdict), name };
  });
  if (judged.every(({ summary }) => summary === 'readable' || summary === 'opaque' || summary === 'no-response')) return null;
  return (
    <section class="engines">
      <h2>{catalogue.ui.browsers}</h2>
      <dl>
        {judged.map(({ browser, summary, name }) => (
          <div key={browser}>
            <dt>{browser}</dt>
            <dd>
              <span class="verdict" data-summary={summary}>
                <VerdictIcon summary={summary} />
                {catalogue.summaries[summary]}
              </span>
              {name !== null && <code>{name}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
