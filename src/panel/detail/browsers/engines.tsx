import { usePanel } from '../../shell/context.ts';
import { VerdictIcon } from '../../shell/icons.tsx';
import type { BrowserVerdict } from './browser-verdicts.ts';

/** Each browser's verdict, with its own name for the reason. */
export const Engines = ({ verdicts }: { readonly verdicts: readonly BrowserVerdict[] }) => {
  const { catalogue } = usePanel();
  return (
    <section class="engines">
      <h2>{catalogue.ui.browsers}</h2>
      <dl>
        {verdicts.map(({ browser, summary, name }) => (
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
