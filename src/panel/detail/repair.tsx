import type { ServedHop } from '../../core/apply-remedy.ts';
import type { ReasonId } from '../../core/checks/index.ts';
import type { Branch, Verdict } from '../../core/evaluate.ts';
import { profiles } from '../../core/profiles.ts';
import { type Remedy, remediesFor } from '../../core/remedies.ts';
import { summaryOfRuling } from '../../locales/explanation.ts';
import { usePanel } from '../context.ts';
import type { Judged } from '../judged.ts';
import { Words } from '../text/words.tsx';
import { Condition } from './condition.tsx';
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
          {detail.repair.when} <Condition branch={worst(verdict)} verdict={verdict} />
        </p>
      )}
      {remedies.map((remedy, index) => (
        <OneRemedy key={index} remedy={remedy} judged={judged} />
      ))}
    </>
  );
};

const OneRemedy = ({ remedy, judged }: { readonly remedy: Remedy; readonly judged: Judged }) => {
  const { remedies, detail } = usePanel().catalogue;
  if (remedy.kind === 'server') return <ServerRemedy judged={judged} hops={remedy.hops} />;
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
      <ServedRemedy exchange={judged.exchange} hops={hops} />
    </>
  );
};

const SENT_TWICE: ReadonlySet<ReasonId> = new Set(['allow-origin-duplicate', 'allow-credentials-duplicate']);

/** What the servers have to send, and what has to be known before it is. */
const ServerRemedy = ({ judged: { exchange, verdict }, hops }: { readonly judged: Judged; readonly hops: readonly ServedHop[] }) => {
  const { remedies } = usePanel().catalogue;
  const { ruling } = worst(verdict);
  const sentTwice = ruling.kind === 'hidden' && ruling.failures.some(({ reason }) => SENT_TWICE.has(reason.id));
  // Where the outcome depends on the mode, that is said above.
  const maybeIncluded = verdict.kind === 'certain' && verdict.credentials.kind === 'open' && hops.some(({ policy }) => policy.credentials);
  return (
    <>
      {sentTwice && (
        <p data-advice="one-layer">
          <Words text={remedies.oneLayer} />
        </p>
      )}
      <ServedRemedy exchange={exchange} hops={hops}>
        {maybeIncluded && (
          <p class="soft" data-advice="if-included">
            <Words text={remedies.ifIncluded} />
          </p>
        )}
      </ServedRemedy>
    </>
  );
};
