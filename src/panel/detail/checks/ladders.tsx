import { engineQuirks } from '../../../core/checks/quirks.ts';
import type { Branch } from '../../../core/evaluate.ts';
import { traceOf } from '../../../core/ruling/rule.ts';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { Condition } from '../outcome/condition.tsx';
import { Steps } from './steps.tsx';

/** The steps of the standard, in a collapsible section for each branch if there are several. */
export const Ladders = ({ evaluated: { exchange, verdict } }: { readonly evaluated: EvaluatedExchange }) => {
  const { ui } = usePanel().catalogue;
  const trace = ({ worlds }: Branch) => traceOf(exchange, worlds[0], engineQuirks[exchange.engine]);
  const [only] = verdict.branches;
  return (
    <>
      <h2>{ui.allChecks}</h2>
      {verdict.kind === 'certain' ? (
        <Steps rungs={trace(only)} />
      ) : (
        verdict.branches.map((branch, index) => (
          <details key={index} class="fold-section" open={index === 0}>
            <summary>
              <Condition branch={branch} verdict={verdict} />
            </summary>
            <Steps rungs={trace(branch)} />
          </details>
        ))
      )}
    </>
  );
};
