import { suspectsOf } from '../../core/notes/suspects.ts';
import { copyExchange } from '../inout/copy/copy-exchange.ts';
import { usePanel } from '../shell/context.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { Words } from '../text/words.tsx';

/** What else may have decided, where the headers do not explain what the browser did. */
export const Suspects = ({ evaluated: { exchange, verdict } }: { readonly evaluated: EvaluatedExchange }) => {
  const panel = usePanel();
  const { catalogue } = panel;
  const suspects = suspectsOf(exchange, verdict);
  if (suspects.length === 0) return null;
  return (
    <section class="note" data-suspects={suspects.join(' ')}>
      {verdict.contradicted && (
        <p>
          <Words text={catalogue.contradicted} />
        </p>
      )}
      <h2>{catalogue.watching.suspectsTitle}</h2>
      <ul class="bullets">
        {suspects.map((suspect) => (
          <li key={suspect}>
            <Words text={catalogue.watching.suspects[suspect]} />
          </li>
        ))}
      </ul>
      {verdict.contradicted && (
        <button type="button" class="text-button" onClick={() => copyExchange(panel, exchange.id, 'case', false)}>
          {catalogue.watching.copyAsCase}
        </button>
      )}
    </section>
  );
};
