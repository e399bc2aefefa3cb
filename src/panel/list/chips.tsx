import { useRef } from 'preact/hooks';
import { SUMMARIES, toggleSummary } from '../query/filter/chips.ts';
import { chipsOf } from '../query/filter/criteria.ts';
import { usePanel } from '../shell/context.ts';
import { VerdictIcon } from '../shell/icons.tsx';
import { useScrollEdges } from './use-scroll-edges.ts';

/** The number of exchanges with each verdict, as toggle buttons that filter by it. */
export const Chips = () => {
  const { store, view, catalogue } = usePanel();
  const bar = useRef<HTMLDivElement>(null);
  useScrollEdges(bar);
  const counts = store.counts.value;
  const criteria = view.criteria.value;
  const { summaries, credentialedOnly } = chipsOf(criteria);
  const { verdicts, credentialedOnly: label, credentialedHint, meanings } = catalogue.list;
  const toggle = (summary: (typeof SUMMARIES)[number]) =>
    view.changeCriteria({ summaries: SUMMARIES.filter((other) => toggleSummary(chipsOf(criteria), summary).summaries.has(other)) });
  return (
    <div ref={bar} class="bar chips">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's */}
      <div class="counts" role="group" aria-label={verdicts}>
        {SUMMARIES.map((summary) => (
          <button
            key={summary}
            type="button"
            class="chip verdict"
            aria-pressed={summaries.has(summary)}
            data-summary={summary}
            data-count={counts[summary]}
            title={meanings[summary]}
            onClick={() => toggle(summary)}
          >
            <VerdictIcon summary={summary} />
            {catalogue.summaries[summary]} <b>{counts[summary]}</b>
          </button>
        ))}
      </div>
      <button
        type="button"
        class="chip"
        aria-pressed={credentialedOnly}
        data-chip="credentialed"
        title={credentialedHint}
        onClick={() => view.changeCriteria({ credentialedOnly: !credentialedOnly })}
      >
        {label}
      </button>
    </div>
  );
};
