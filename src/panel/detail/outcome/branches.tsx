import type { Branch, Verdict } from '../../../core/evaluate.ts';
import { summaryOfRuling } from '../../../core/ruling/summary.ts';
import { explanationOf } from '../../../locales/explanation.ts';
import { usePanel } from '../../shell/context.ts';
import { VerdictIcon } from '../../shell/icons.tsx';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import type { Repairs } from '../../state/repairs.ts';
import { Words } from '../../text/words.tsx';
import { PairingTable } from '../pairing/pairing-table.tsx';
import { AlsoWrong } from './also-wrong.tsx';
import { Condition } from './condition.tsx';
import { Outcome } from './outcome.tsx';

interface Props {
  readonly evaluated: EvaluatedExchange;
  readonly repairs: Repairs;
}

/** The outcome and its reason, and what was sent beside what was returned; where it depends on unobserved facts, each branch with its condition. */
export const Branches = ({ evaluated, repairs }: Props) => {
  const { catalogue } = usePanel();
  const { exchange, verdict } = evaluated;
  const [only] = verdict.branches;
  const pairing = <PairingTable evaluated={evaluated} repairs={repairs} />;
  // Branches that are all readable differ only in headers that nobody misses.
  if (verdict.kind === 'certain' || evaluated.summary === 'readable') {
    return (
      <>
        <Outcome exchange={exchange} ruling={only.ruling} heading="h1" />
        {pairing}
      </>
    );
  }
  return (
    <>
      <h1>
        <Words text={explanationOf(catalogue, verdict).title} />
      </h1>
      <WatchOffer />
      {pairing}
      {verdict.branches.map((branch, index) => (
        <section key={index} class="branch">
          <BranchHead branch={branch} verdict={verdict} />
          <Outcome exchange={exchange} ruling={branch.ruling} heading="h3" />
          <AlsoWrong exchange={exchange} ruling={branch.ruling} />
        </section>
      ))}
    </>
  );
};

/** Offers to watch the page's calls, which would settle the outcome. */
const WatchOffer = () => {
  const { catalogue, store, watch } = usePanel();
  const { state } = store.watch.value;
  if (!watch || state !== 'off') return null;
  const { label, hint } = catalogue.watching.states[state];
  return (
    <div class="watch-offer">
      <p>{hint}</p>
      <button type="button" class="text-button" onClick={watch.start}>
        {label}
      </button>
    </div>
  );
};

const BranchHead = ({ branch, verdict }: { readonly branch: Branch; readonly verdict: Verdict }) => {
  const { catalogue } = usePanel();
  const summary = summaryOfRuling(branch.ruling);
  return (
    <h2 class="branch-head">
      <span>
        <Condition branch={branch} verdict={verdict} />
      </span>
      <span class="verdict" data-summary={summary}>
        <VerdictIcon summary={summary} />
        {catalogue.summaries[summary]}
      </span>
    </h2>
  );
};
