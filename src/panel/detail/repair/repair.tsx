import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Branch } from '../../../core/evaluate.ts';
import type { Remedy } from '../../../core/remedies/remedies.ts';
import { revealed, scope } from '../../blocked/scope.ts';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { isOnlyIfIncluded, isSentTwice, type Repairs } from '../../state/repairs.ts';
import { Words } from '../../text/words.tsx';
import { Condition } from '../outcome/condition.tsx';
import { partId } from '../part-section.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { ServedRemedy } from './served-remedy.tsx';
import { ServerConfiguration } from './server-configuration.tsx';
import { useConfiguration } from './use-configuration.ts';

const HEAD_HEIGHT = 64; // px of the sticky head, with a margin

/** The remedies, ready to copy. */
export const Repair = ({
  evaluated,
  repairs: { branch, remedies },
}: {
  readonly evaluated: EvaluatedExchange;
  readonly repairs: Repairs;
}) => {
  const { detail } = usePanel().catalogue;
  const { verdict, summary, exchange } = evaluated;
  const found = useConfiguration(evaluated);
  const forServer = found !== null && scope.value === 'server';
  useEffect(() => {
    if (found && revealed.peek() === exchange.id) reveal();
  });
  return (
    <>
      <h2>{summary === 'partly' && !forServer ? detail.repair.expose : detail.part.repair}</h2>
      {found && <ScopeChoice count={found.configuration.count} words={found.words} />}
      {forServer ? (
        <ServerConfiguration configuration={found.configuration} words={found.words} />
      ) : (
        <>
          {verdict.kind === 'depends' && (
            <p class="soft">
              {detail.repair.when} <Condition branch={branch} verdict={verdict} />
            </p>
          )}
          {remedies.map((remedy, index) => (
            <Fragment key={index}>
              {index > 0 && <p class="or">{detail.repair.or}</p>}
              <OneRemedy remedy={remedy} branch={branch} evaluated={evaluated} />
            </Fragment>
          ))}
        </>
      )}
    </>
  );
};

/** Scrolls to the choice that the line above the list made, and focuses it. */
const reveal = (): void => {
  revealed.value = null;
  const container = document.getElementById('detail');
  const part = document.getElementById(partId('repair'));
  const chosen = part?.querySelector<HTMLElement>('.scope input:checked');
  if (!container || !part || !chosen) return;
  // scrollIntoView would also scroll DevTools around the panel.
  container.scrollTop += part.getBoundingClientRect().top - container.getBoundingClientRect().top - HEAD_HEIGHT + 2;
  chosen.focus({ preventScroll: true });
};

const OneRemedy = ({
  remedy,
  branch,
  evaluated,
}: {
  readonly remedy: Remedy;
  readonly branch: Branch;
  readonly evaluated: EvaluatedExchange;
}) => {
  const { remedies, detail } = usePanel().catalogue;
  if (remedy.kind === 'server') return <ServerRemedy evaluated={evaluated} branch={branch} remedy={remedy} />;
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
      <ServedRemedy exchange={evaluated.exchange} hops={hops} />
    </>
  );
};

interface ServerProps {
  readonly evaluated: EvaluatedExchange;
  readonly branch: Branch;
  readonly remedy: Extract<Remedy, { readonly kind: 'server' }>;
}

/** What the servers must send, with what to know first. */
const ServerRemedy = ({ evaluated, branch, remedy }: ServerProps) => {
  const { remedies } = usePanel().catalogue;
  return (
    <>
      {isSentTwice(branch) && (
        <p data-advice="one-layer">
          <Words text={remedies.oneLayer} />
        </p>
      )}
      <ServedRemedy exchange={evaluated.exchange} hops={remedy.hops}>
        {isOnlyIfIncluded(evaluated, remedy) && (
          <p class="soft" data-advice="if-included">
            <Words text={remedies.ifIncluded} />
          </p>
        )}
      </ServedRemedy>
    </>
  );
};
