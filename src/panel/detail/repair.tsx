import type { Branch, Verdict } from '../../core/evaluate.ts';
import type { Exchange } from '../../core/facts.ts';
import { profiles } from '../../core/profiles.ts';
import { type Remedy, remediesFor } from '../../core/remedies.ts';
import { conditionOf, summaryOfRuling } from '../../locales/explanation.ts';
import { usePanel } from '../context.ts';
import type { Judged } from '../judged.ts';
import { Words } from '../text/words.tsx';
import { ServedRemedy } from './served-remedy.tsx';

/** The possibility that wants a repair most. */
const worst = ({ branches }: Verdict): Branch =>
  branches.find(({ ruling }) => ruling.kind === 'hidden') ??
  branches.find(({ ruling }) => summaryOfRuling(ruling) === 'partly') ??
  branches[0];

/** What would make the response readable, the best first; none for what needs no repair. */
export const repairsOf = ({ exchange, verdict }: Judged): readonly Remedy[] => {
  const { worlds, ruling } = worst(verdict);
  return remediesFor(exchange, worlds[0], ruling, profiles[exchange.engine]);
};

/** The remedies, ready to copy. */
export const Repair = ({ judged, remedies }: { readonly judged: Judged; readonly remedies: readonly Remedy[] }) => {
  const { detail } = usePanel().catalogue;
  const { verdict, summary } = judged;
  return (
    <>
      <h2>{summary === 'partly' ? detail.repair.expose : detail.part.repair}</h2>
      {verdict.kind === 'depends' && (
        <p class="soft">
          <Words text={detail.repair.when(conditionOf(worst(verdict), verdict.branches))} />
        </p>
      )}
      {remedies.map((remedy, index) => (
        <OneRemedy key={index} remedy={remedy} exchange={judged.exchange} />
      ))}
    </>
  );
};

const OneRemedy = ({ remedy, exchange }: { readonly remedy: Remedy; readonly exchange: Exchange }) => {
  const { remedies, detail } = usePanel().catalogue;
  if (remedy.kind === 'server') return <ServedRemedy exchange={exchange} hops={remedy.hops} />;
  if (remedy.kind === 'nobody') {
    return (
      <p data-remedy="nobody">
        <Words text={remedies.nobody} />
      </p>
    );
  }
  const { change, proven, hops } = remedy;
  return (
    <>
      <p data-remedy={change.id}>
        <Words text={remedies.page(change)} />
        {!proven && <span class="soft"> ({detail.repair.unproven})</span>}
      </p>
      {hops.length > 0 && (
        <p>
          <Words text={remedies.both} />
        </p>
      )}
      <ServedRemedy exchange={exchange} hops={hops} />
    </>
  );
};
